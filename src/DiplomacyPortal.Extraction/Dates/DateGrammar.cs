using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>
/// Finds the dates that a text writes, in one pass over its words: at a number, or at a word that may open a date, the forms are tried.
/// </summary>
internal static class DateGrammar
{
    /// <summary>How many words before a date tell that it is to come: "sẽ thăm Việt Nam vào tháng 9".</summary>
    private const int AheadReach = 14;

    /// <summary>Adds them in the order of the text, none overlapping another, none that the calendar does not have.</summary>
    /// <param name="tokens">One line, or a part of it.</param>
    public static void AddTo(List<DateExpression> found, TokenRun tokens)
    {
        var words = new DateWords(tokens);
        var (free, isQuoted) = (0, false);
        for (var i = 0; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Mark)
            {
                isQuoted = token.Text[0] switch { '“' => true, '”' => false, '"' => !isQuoted, _ => isQuoted };
                continue;
            }

            var form = token.Kind == TokenKind.Number ? AtNumber(words, i, free) : AtWord(words, i);
            if (form is not { } read || read.First < free || !read.Exists || IsLunar(words, read.End)) continue;
            if (read.LacksYear && read.Anchor.Kind == AnchorKind.None) read = Directed(words, read);
            found.Add(new(TextSpan.Between(tokens[read.First].Start, EndOf(tokens[read.End - 1])), read.From, read.To)
            {
                Anchor = read.Anchor,
                IsQuoted = isQuoted,
                IsAhead = read.LacksYear && read.Anchor.Kind == AnchorKind.None && IsAhead(words, read.First),
            });
            free = read.End;
            i = free - 1;
        }
    }

    private static Form? AtNumber(in DateWords words, int index, int free) => words.StartsAt(index) || (free > 0 && free == index - 1)
        ? Longer(DayForms.At(words, index, free), MonthForms.InFigures(words, index) ?? IsoForms.At(words, index) ?? YearForms.InFigures(words, index, free))
        : null;

    private static Form? AtWord(in DateWords words, int index)
    {
        var (count, opener) = DateLexicon.Openers.Match(words.Tokens, index);
        if (count == 0 || opener is null) return null;
        var next = index + count;
        return opener.Kind switch
        {
            OpenerKind.Month => MonthForms.At(words, index),
            OpenerKind.Quarter => PartOfYearForms.Quarter(words, index),
            OpenerKind.Half => PartOfYearForms.Half(words, index, next, opener.Offset),
            OpenerKind.Year => YearForms.At(words, index, next),
            OpenerKind.Years => CenturyForms.Decade(words, index, next) ?? YearForms.At(words, index, next),
            OpenerKind.Decade => CenturyForms.Decade(words, index, next),
            OpenerKind.Century => CenturyForms.Century(words, index, next),
            _ => RelativeForms.At(words, index, count, opener),
        };
    }

    private static Form? Longer(Form? one, Form? other) => one is null || other?.End > one.Value.End ? other : one;

    /// <summary>"ngày 2/4 tới", "tháng 5 vừa qua", "tháng 9 này"</summary>
    private static Form Directed(in DateWords words, Form form)
    {
        var (count, landmark) = DateLexicon.Landmarks.Match(words.Tokens, form.End);
        var behind = form.End + count;
        AnchorKind? kind = landmark switch
        {
            // "ngày 25/9 tới Hà Nội": a place, not a time.
            Landmark.Next when count > 1 || !words.IsWord(behind) || words.IsIn(behind, DateLexicon.AfterDirection) => AnchorKind.Next,
            Landmark.Last => AnchorKind.Last,
            Landmark.Near => AnchorKind.Near,
            _ => null,
        };
        return kind is { } direction ? form with { End = behind, Anchor = new(direction) } : form;
    }

    private static bool IsAhead(in DateWords words, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - AheadReach) && words.Mark(i) is not ('.' or ';' or '?' or '!'); i--)
        {
            if (words.Is(i, Landmark.Ahead) || words.Is(i, Landmark.Approach)) return true;
        }

        return false;
    }

    /// <summary>"10/3 âm lịch", "ngày 2 tháng 2 (âm lịch)", "2 tháng 2 năm Giáp Thìn"</summary>
    private static bool IsLunar(in DateWords words, int end) =>
        words.Is(end, Landmark.Lunar) || (words.Mark(end) is '(' or ',' && words.Is(end + 1, Landmark.Lunar));

    /// <summary>The dot that ends a sentence behind "thế kỷ X." is not the date's.</summary>
    private static int EndOf(in Token last) => last.IsInitial ? last.End - 1 : last.End;
}

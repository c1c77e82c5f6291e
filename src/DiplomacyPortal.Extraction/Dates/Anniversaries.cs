using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>
/// The year in which an article's anniversary falls: "kỷ niệm 1 năm nâng cấp quan hệ lên …" where the text dates that
/// upgrade to 2023, or "kỷ niệm 10 năm … (2013 - 2023)". An anniversary still to come ("hướng tới kỷ niệm …") tells nothing.
/// </summary>
internal sealed class Anniversaries(ReadableText text, IReadOnlyList<TextSpan> body, IReadOnlyList<DateExpression> dates)
{
    /// <summary>In characters: how far behind "kỷ niệm 10 năm" its years may stand.</summary>
    private const int LongestOccasion = 120;

    /// <summary>In characters: how far behind the words of the occasion its year may stand.</summary>
    private const int NearestDate = 60;

    /// <summary>In characters: "Vào sáng ngày".</summary>
    private const int LongestLead = 16;

    private const int MostOccasions = 20;
    /// <summary>In words: "nước Cộng hòa xã hội chủ nghĩa Việt".</summary>
    private const int LongestCountry = 8;

    private const int ApproachReach = 9;
    private const int FewestWords = 4;
    private const int MostWords = 6;

    private List<Celebration> All => field ??= Read();

    /// <returns>The year and why; null where the text gives none, or several that differ.</returns>
    public (int Year, string Reason)? Year() => Only(All);

    /// <returns>That of the anniversary that the sentence of a day tells of.</returns>
    public (int Year, string Reason)? YearBeside(DateExpression day) => Only(All.FindAll(c => c.Sentence.Contains(day.Span)));

    /// <summary>The years of what is celebrated: none of them is the year of the celebration.</summary>
    public IEnumerable<int> Origins() => All.Select(c => c.Origin);

    private static (int, string)? Only(List<Celebration> found) =>
        found.Count > 0 && found.TrueForAll(c => c.Year == found[0].Year) ? (found[0].Year, found[0].Reason) : null;

    private List<Celebration> Read()
    {
        var found = new List<Celebration>();
        var occasions = 0;
        foreach (var sentence in body.SelectMany(block => Sentences.Read(text.Text, block)))
        {
            var words = new DateWords(text.In(sentence));
            for (var i = 0; i < words.Tokens.Count && occasions < MostOccasions; i++)
            {
                if (Occasion(words, i) is not ({ } count, { } behind)) continue;
                occasions++;
                if (YearOf(words, behind, count) is var (year, reason)) found.Add(new(sentence, year - count, year, reason));
            }
        }

        return found;
    }

    /// <summary>"kỷ niệm 30 năm ngày …"</summary>
    private static (int Count, int Behind)? Occasion(in DateWords words, int index)
    {
        var (length, landmark) = DateLexicon.Landmarks.Match(words.Tokens, index);
        if (landmark != Landmark.Anniversary || !words.Is(index + length + 1, "năm") || !words.Has(index + length + 2)) return null;
        if (Numerals.Read(words.Tokens[index + length].Key) is not (> 0 and < 1000 and var count) || IsApproached(words, index)) return null;
        var behind = index + length + 2;
        return (count, words.Is(behind, "ngày") ? behind + 1 : behind);
    }

    private static bool IsApproached(in DateWords words, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - ApproachReach) && words.Mark(i) is not ('.' or ';'); i--)
        {
            if (words.Is(i, Landmark.Approach)) return true;
        }

        return false;
    }

    private (int, string)? YearOf(in DateWords words, int behind, int count)
    {
        if (!words.Has(behind)) return null;
        if (Bracket(words, behind, count) is { } bracket) return (bracket, DateReasons.AnniversaryOf(count, bracket - count, bracket));
        var (length, founded) = DateLexicon.Foundings.Match(words.Tokens, behind);
        var origin = length == 0 ? Origin(words, behind) : IsOfOthers(words, behind + length) ? null : founded;
        return origin is { } year ? (year + count, DateReasons.Anniversary(count, year)) : null;
    }

    /// <summary>"kỷ niệm 198 năm Quốc khánh Argentina", "Quốc khánh nước Cộng hòa Argentina": the known year is that of Việt Nam.</summary>
    private static bool IsOfOthers(in DateWords words, int behind)
    {
        for (var i = behind; i < behind + LongestCountry && words.IsWord(i); i++)
        {
            if (words.Is(i, "việt")) return false;
            if (words.Tokens[i].IsCapitalised && !IsStateWord(words, i)) return true;
        }

        return false;
    }

    /// <summary>"nước Cộng hòa xã hội chủ nghĩa Việt Nam"</summary>
    private static bool IsStateWord(in DateWords words, int index) => words.Is(index, "cộng") || words.Is(index, "nước");

    /// <summary>"(1973 - 2023)", "(30/3/1973 - 30/3/2023)", "(30/3/1973)"</summary>
    private int? Bracket(in DateWords words, int behind, int count)
    {
        var start = words.Tokens[behind].Start;
        for (var i = SpanOrder.FirstFrom(dates, start, d => d.Span.Start); i < dates.Count && dates[i].Span.Start < start + LongestOccasion; i++)
        {
            var (from, to) = (dates[i].Start.Year, dates[i].Date.Year);
            if (dates[i].Anchor.Kind != AnchorKind.None || from is null || !IsBracketed(dates[i])) continue;
            if (to - from == count) return to;
            if (dates[i].End is null) return from + count;
        }

        return null;
    }

    private bool IsBracketed(DateExpression date)
    {
        var at = text.Tokens.FirstFrom(date.Span.Start);
        return at > 0 && text.Tokens[at - 1].Is("(");
    }

    /// <summary>
    /// The year that the same words have elsewhere: "nâng cấp quan hệ lên Đối tác … vào năm 2023", "Ngày 10/9/2023, hai nước nâng cấp quan hệ".
    /// </summary>
    private int? Origin(in DateWords words, int behind)
    {
        var length = 0;
        while (length < MostWords && words.IsWord(behind + length) && !words.IsIn(behind + length, DateLexicon.AfterOccasion)) length++;
        if (length < FewestWords) return null;
        var isNamed = words.Is(behind, Landmark.Founding) || words.Is(behind, Landmark.Accord);
        var years = YearsOf(words.Tokens.Slice(behind, Math.Max(FewestWords, length - 1)));
        if (years.Count == 0 && isNamed) years = YearsOf(words.Tokens.Slice(behind, FewestWords));
        return years.Count == 1 ? years.Single() : null;
    }

    private HashSet<int> YearsOf(TokenRun occasion)
    {
        var years = new HashSet<int>();
        foreach (var sentence in body.SelectMany(block => Sentences.Read(text.Text, block)))
        {
            var words = new DateWords(text.In(sentence));
            for (var i = 0; i + occasion.Count <= words.Tokens.Count; i++)
            {
                // "kỷ niệm 1 năm nâng cấp quan hệ, ngày 10/9/2024" dates the celebration.
                if (!IsSame(occasion, words.Tokens, i) || words.Is(i - 1, "năm") || (words.Is(i - 1, "ngày") && words.Is(i - 2, "năm"))) continue;
                if ((YearBehindThe(words.Tokens[i + occasion.Count - 1].End) ?? YearAtHead(sentence, words.Tokens[i].Start)) is { } year) years.Add(year);
            }
        }

        return years;
    }

    private static bool IsSame(TokenRun occasion, TokenRun tokens, int at)
    {
        for (var i = 0; i < occasion.Count; i++)
        {
            if (tokens[at + i].Folded != occasion[i].Folded) return false;
        }

        return true;
    }

    private int? YearBehindThe(int end)
    {
        for (var i = SpanOrder.FirstFrom(dates, end, d => d.Span.Start); i < dates.Count && dates[i].Span.Start - end < NearestDate; i++)
        {
            // "chương trình học bổng (2015-2020)": how long something lasts is not when it was founded.
            if (dates[i].Anchor.Kind != AnchorKind.None || dates[i].End is not null || dates[i].Start.Year is not { } year) continue;
            return text.Text.AsSpan(end, dates[i].Span.Start - end).ContainsAny(".;") ? null : year;
        }

        return null;
    }

    /// <summary>"Ngày 10/9/2023, hai nước …"</summary>
    private int? YearAtHead(TextSpan sentence, int end)
    {
        var at = SpanOrder.FirstFrom(dates, sentence.Start, d => d.Span.Start);
        return at < dates.Count && dates[at].Span.End <= end && dates[at].Span.Start - sentence.Start < LongestLead && dates[at].Anchor.Kind == AnchorKind.None
            ? dates[at].Start.Year
            : null;
    }

    private sealed record Celebration(TextSpan Sentence, int Origin, int Year, string Reason);
}

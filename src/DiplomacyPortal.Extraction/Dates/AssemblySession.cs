using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>
/// The numbered session of the United Nations General Assembly that a text is about. Session n opens on the Tuesday of
/// the third week of September 1945 + n and lasts a year; its high-level week and general debate follow the opening.
/// </summary>
/// <param name="Span">Where the body first names it.</param>
/// <param name="IsOpening">Whether the text speaks of the opening weeks, which are in September.</param>
internal sealed record AssemblySession(int Number, TextSpan Span, bool IsOpening)
{
    private const int YearBeforeFirst = 1945;
    private const int Highest = 199;
    private const int Month = 9;

    /// <summary>No session opened before this day of September.</summary>
    private const int EarliestDay = 8;

    public int OpeningYear => YearBeforeFirst + Number;

    public string Reason => DateReasons.Session(Number, OpeningYear);

    /// <summary>The month of the opening, or the year that the session lasts.</summary>
    public PartialDate? Value => IsOpening ? PartialDate.Month(OpeningYear, Month)
        : PartialDate.Month(OpeningYear, Month) is { } from && PartialDate.Month(OpeningYear + 1, Month) is { } to ? PartialDate.Interval(from, to)
        : null;

    public int YearOf(DateFields day) => day.Month > Month || (day.Month == Month && day.Day >= EarliestDay) ? OpeningYear : OpeningYear + 1;

    /// <returns>Null where the text names none, or several.</returns>
    public static AssemblySession? Of(ReadableText text, IReadOnlyList<TextSpan> body)
    {
        AssemblySession? session = null;
        var isOpening = false;
        foreach (var block in body)
        {
            var words = new DateWords(text.In(block));
            for (var i = 0; i < words.Tokens.Count; i++)
            {
                var (count, landmark) = DateLexicon.Landmarks.Match(words.Tokens, i);
                if (count == 0) continue;
                isOpening |= landmark == Landmark.Opening;
                if (landmark != Landmark.Assembly || Named(words, i, i + count) is not ({ } number, { } first, { } end)) continue;
                if (session is not null && session.Number != number) return null;
                session ??= new(number, TextSpan.Between(words.Tokens[first].Start, words.Tokens[end - 1].End), false);
            }
        }

        return session is null ? null : session with { IsOpening = isOpening };
    }

    /// <summary>"Đại hội đồng Liên hợp quốc (LHQ) khóa 79", "khóa họp thứ 79 của Đại hội đồng Liên hợp quốc"</summary>
    private static (int Number, int First, int End)? Named(in DateWords words, int index, int end)
    {
        // "Chủ tịch Đại hội đồng … khóa 78" tells an office, not the session that is reported.
        if (index >= 2 && words.Is(index - 2, Landmark.Office)) return null;
        var next = words.Mark(end) == '(' && words.Mark(end + 2) == ')' ? end + 3 : end;
        if (words.Mark(next) == ',') next++;
        if (words.Is(next, Landmark.Session))
        {
            next += DateLexicon.Landmarks.Match(words.Tokens, next).Count;
            if (words.Number(next, 3) is >= 1 and <= Highest and var behind) return (behind, index, next + 1);
        }

        var before = words.Is(index - 1, "của") ? index - 2 : index - 1;
        if (words.Number(before, 3) is not (>= 1 and <= Highest and var number)) return null;
        for (var length = 1; length <= 4 && before >= length; length++)
        {
            if (DateLexicon.Landmarks.Match(words.Tokens, before - length) == (length, Landmark.Session)) return (number, before - length, end);
        }

        return null;
    }
}

using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>"kỷ niệm 50 năm thiết lập quan hệ ngoại giao (1973-2023)": two events, what is remembered and the year of remembering.</summary>
internal static class Anniversary
{
    /// <param name="start">The first token of the date.</param>
    /// <returns>Null where the date is no such pair.</returns>
    public static IEnumerable<(CitedDate Date, Deed Deed)>? Of(TokenRun tokens, CitedDate date, int start, Deeds deeds)
    {
        var slash = date.Value.Edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || date.Value is not { Low: { } low, High: { } high } || high.Year - low.Year < 2) return null;
        var (from, to) = (PartialDate.Parse(date.Value.Edtf[..slash]), PartialDate.Parse(date.Value.Edtf[(slash + 1)..]));
        if (from is null || to is null || from.Edtf[4..] != to.Edtf[4..]) return null;
        // "kỷ niệm 1 năm nâng cấp quan hệ và hướng tới kỷ niệm 50 năm thiết lập quan hệ (1973-2023)"
        var anniversaries = deeds.All.Where(d => d.Kind == "anniversary").ToList();
        if (anniversaries.Count == 0) return null;
        var anniversary = anniversaries.LastOrDefault(d => d.Start < start, anniversaries[0]);
        // "kỷ niệm 10 năm chương trình học bổng (2015-2020)": the years that the programme lasted.
        if (Counted(tokens, anniversary) is { } count && count != high.Year - low.Year) return null;
        var founding = deeds.All.LastOrDefault(d => d.Kind == "establishment" && d.Start < start, anniversary) with { Kind = "establishment" };
        return [(date with { Value = from }, founding), (date with { Value = to }, anniversary)];
    }

    private static int? Counted(TokenRun tokens, Deed anniversary) =>
        Numerals.Read(tokens[anniversary.Start].Key) ?? (anniversary.End < tokens.Count ? Numerals.Read(tokens[anniversary.End].Key) : null);

    /// <summary>"(12/7/1995 - 12/7/2025)": two days with a dash between, years apart, are one pair.</summary>
    public static List<CitedDate> Joined(string text, IEnumerable<CitedDate> dates, Deeds deeds)
    {
        var joined = new List<CitedDate>();
        var isRemembered = deeds.All.Any(d => d.Kind == "anniversary");
        foreach (var date in dates)
        {
            if (isRemembered && joined.Count > 0 && Pair(text, joined[^1], date) is { } pair) joined[^1] = pair;
            else joined.Add(date);
        }

        return joined;
    }

    private static CitedDate? Pair(string text, CitedDate first, CitedDate second)
    {
        if (second.Span.Start <= first.Span.End || first.Value.Edtf[4..] != second.Value.Edtf[4..]) return null;
        if (text.AsSpan(first.Span.End, second.Span.Start - first.Span.End).Trim() is not ("-" or "–" or "—")) return null;
        return PartialDate.Interval(first.Value, second.Value) is { } value
            ? first with { Value = value, Span = TextSpan.Between(first.Span.Start, second.Span.End) }
            : null;
    }

    /// <summary>
    /// "Ngày 12/7, … dự lễ kỷ niệm 30 năm … (12/7/1995 - 12/7/2025)": the day of the dateline and that of the anniversary
    /// are one; nor is anything remembered on the day it was founded. Where the ceremony has a day of its own ("(4/5/1965 - 4/5/2025) được
    /// tổ chức ngày 2/5"), it was on that day.
    /// </summary>
    public static void Unite(List<(CitedDate Date, Deed Deed)> told)
    {
        for (var i = told.Count - 1; i > 0; i--)
        {
            var (date, deed) = told[i];
            if (deed.Kind != "anniversary" || !DatedSentence.IsDay(date.Value)) continue;
            var same = told.FindIndex(0, i, t => t.Date.Value == date.Value || (t.Date.Value.Low is null && t.Date.Value.Edtf[4..] == date.Value.Edtf[4..]));
            if (same < 0) continue;
            told[same] = (told[same].Date with { Value = date.Value }, told[same].Deed);
            told.RemoveAt(i);
        }

        var founded = told.Where(t => t.Deed.Kind == "establishment").Select(t => t.Date.Span).ToList();
        var days = told.Where(t => t.Deed.Kind == "anniversary" && DatedSentence.IsDay(t.Date.Value)).ToList();
        if (days.Exists(t => !founded.Contains(t.Date.Span))) told.RemoveAll(t => days.Contains(t) && founded.Contains(t.Date.Span));
    }
}

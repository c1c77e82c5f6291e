using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>
/// The year in which an article's anniversary falls: "kỷ niệm 1 năm nâng cấp quan hệ lên …" where the text dates that
/// upgrade to 2023, or "kỷ niệm 10 năm … (2013 - 2023)". An anniversary still to come ("hướng tới kỷ niệm …") tells nothing.
/// </summary>
internal static partial class Anniversaries
{
    private const int LongestOccasion = 120;
    private const int MostOccasions = 40;
    private const int MostHits = 40;

    /// <returns>The year and why; null where the text gives none, or several that differ.</returns>
    public static (int Year, string Reason)? YearOf(string text, IReadOnlyList<DateExpression> dates)
    {
        var years = new List<(int Year, string Reason)>();
        var folded = Folding.Fold(text);
        dates = [.. dates.OrderBy(d => d.Span.Start)];
        foreach (var match in Anniversary().Matches(text).Take(MostOccasions))
        {
            if (match.Groups["coming"].Success || Numerals.Read(match.Groups["n"].Value) is not ({ } count and > 0)) continue;
            var occasion = text.AsSpan(match.Groups["what"].Index, Math.Min(LongestOccasion, text.Length - match.Groups["what"].Index)).ToString();
            if (BracketedYears(dates, match.Index, occasion.Length + match.Length, count) is { } bracket) years.Add((bracket, $"kỷ niệm {count} năm ({bracket - count} - {bracket})"));
            else if (YearOfOrigin(folded, text.Length, dates, occasion) is { } origin) years.Add((origin + count, $"kỷ niệm {count} năm của sự kiện năm {origin}"));
        }

        return years.Select(y => y.Year).Distinct().Count() == 1 ? years[0] : null;
    }

    private static int? BracketedYears(IReadOnlyList<DateExpression> dates, int start, int length, int count) => Behind(dates, start)
        .TakeWhile(d => d.Span.Start < start + length)
        .Where(d => d.Start is { Month: null } && d.End?.Year - d.Start.Year == count)
        .Select(d => d.End?.Year).FirstOrDefault();

    /// <summary>The year that stands behind the same words elsewhere: "nâng cấp quan hệ lên Đối tác … vào năm 2023".</summary>
    private static int? YearOfOrigin(string folded, int length, IReadOnlyList<DateExpression> dates, string occasion)
    {
        var words = Folding.Fold(occasion).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Take(6).ToList();
        if (words.Count < 4) return null;
        var key = string.Join(' ', words.Take(Math.Max(4, words.Count - 1)));
        // Characters that fold to nothing would shift the offsets.
        if (folded.Length != length) return null;
        var hits = 0;
        for (var i = folded.IndexOf(key, StringComparison.Ordinal); i >= 0 && hits < MostHits; i = folded.IndexOf(key, i + 1, StringComparison.Ordinal), hits++)
        {
            var end = i + key.Length;
            var date = Behind(dates, end).TakeWhile(d => d.Span.Start - end < 60).FirstOrDefault(d => d.Start.Year is not null);
            if (date is not null && !folded.AsSpan(end, date.Span.Start - end).ContainsAny(".;")) return date.Start.Year;
        }

        return null;
    }

    private static IEnumerable<DateExpression> Behind(IReadOnlyList<DateExpression> dates, int offset)
    {
        for (var i = SpanOrder.FirstFrom(dates, offset, d => d.Span.Start); i < dates.Count; i++) yield return dates[i];
    }

    [GeneratedRegex(@"(?<coming>(?:hướng tới|hướng đến|chuẩn bị|tiến tới|chào mừng)[^.;]{0,40})?(?:kỷ niệm|kỉ niệm|đánh dấu|tròn)\s{1,3}(?<n>[0-9]{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s{1,3}năm\s{1,3}(?:ngày\s{1,3})?(?<what>\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anniversary();
}

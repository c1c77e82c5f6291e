using System.Globalization;
using System.Text.RegularExpressions;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>Finds the dates that a text writes. Each form is a pattern of its own; of two that overlap the longer counts.</summary>
internal static partial class DateGrammar
{
    private static readonly Func<string, int, int, IEnumerable<DateExpression>>[] Forms =
    [
        DaysOfTwoMonths, DaysOfOneMonth, FullDay, IsoDay, DayInWords, DayWithoutYear,
        MonthsOfYear, Quarter, Month, Decade, Years, Year, NamedYear,
    ];

    /// <returns>In the order of the text, none overlapping another, none that the calendar does not have.</returns>
    public static List<DateExpression> Find(string text, TextSpan span)
    {
        var found = Forms.SelectMany(form => form(text, span.Start, span.Length))
            .Where(date => date.Value is not null && !IsLunar(text, date.Span.End))
            .OrderBy(date => date.Span.Start).ThenByDescending(date => date.Span.Length);
        var kept = new List<DateExpression>();
        foreach (var date in found)
        {
            if (kept.Count == 0 || kept[^1].Span.End <= date.Span.Start) kept.Add(date);
            else if (date.Span.Length > kept[^1].Span.Length) kept[^1] = date;
        }

        return kept;
    }

    private static bool IsLunar(string text, int end) =>
        text.AsSpan(end, Math.Min(12, text.Length - end)).Contains("âm lịch", StringComparison.OrdinalIgnoreCase);

    // "30/9 - 3/10/2024", "từ ngày 25/9 đến ngày 27/9"
    private static IEnumerable<DateExpression> DaysOfTwoMonths(string text, int start, int length) =>
        Read(TwoMonthsPattern(), text, start, length, m =>
            (new(Number(m, "y1") ?? Number(m, "y"), Number(m, "m1"), Number(m, "d1")), new(Number(m, "y"), Number(m, "m2"), Number(m, "d2"))));

    // "22-26/9/2024", "từ ngày 10 đến 15 tháng 5 năm 2024"
    private static IEnumerable<DateExpression> DaysOfOneMonth(string text, int start, int length) =>
        Read(OneMonthPattern(), text, start, length, m =>
            (new(Number(m, "y"), Number(m, "m"), Number(m, "d1")), new(Number(m, "y"), Number(m, "m"), Number(m, "d2"))));

    private static IEnumerable<DateExpression> FullDay(string text, int start, int length) =>
        Read(FullDayPattern(), text, start, length, m => (new(Number(m, "y"), Number(m, "m"), Number(m, "d")), null));

    private static IEnumerable<DateExpression> IsoDay(string text, int start, int length) =>
        Read(IsoPattern(), text, start, length, m => (new(Number(m, "y"), Number(m, "m"), Number(m, "d")), null));

    // "ngày 25 tháng 9 năm 2024", "25 Tháng Chín 2024"
    private static IEnumerable<DateExpression> DayInWords(string text, int start, int length) =>
        Read(DayInWordsPattern(), text, start, length, m => (new(Number(m, "y"), MonthNumber(m), Number(m, "d")), null));

    // "chiều 22/9", "(rạng sáng 26/9 giờ Việt Nam)"; "2/3 dân số" is none.
    private static IEnumerable<DateExpression> DayWithoutYear(string text, int start, int length) =>
        Read(NoYearPattern(), text, start, length, m => (new(null, Number(m, "m"), Number(m, "d")), null));

    // "8 tháng đầu năm 2024", "6 tháng cuối năm 2024"
    private static IEnumerable<DateExpression> MonthsOfYear(string text, int start, int length) =>
        Read(MonthsOfYearPattern(), text, start, length, m =>
        {
            var (year, count) = (Number(m, "y"), Number(m, "n") ?? 0);
            return m.Groups["last"].Success ? (new(year, 13 - count, null), new(year, 12, null)) : (new(year, 1, null), new(year, count, null));
        });

    private static IEnumerable<DateExpression> Quarter(string text, int start, int length) =>
        Read(QuarterPattern(), text, start, length, m =>
        {
            var quarter = m.Groups["q"].Value.ToUpperInvariant() switch { "I" or "1" => 1, "II" or "2" => 2, "III" or "3" => 3, _ => 4 };
            return (new(Number(m, "y"), (quarter * 3) - 2, null), new(Number(m, "y"), quarter * 3, null));
        });

    private static IEnumerable<DateExpression> Month(string text, int start, int length) =>
        Read(MonthPattern(), text, start, length, m => (new(Number(m, "y"), MonthNumber(m), null), null));

    // "những năm 2000" is the decade, "thập niên 1990" too.
    private static IEnumerable<DateExpression> Decade(string text, int start, int length) =>
        Read(DecadePattern(), text, start, length, m => (new(Number(m, "y"), null, null), new(Number(m, "y") + 9, null, null)));

    private static IEnumerable<DateExpression> Years(string text, int start, int length) =>
        Read(YearsPattern(), text, start, length, m => (new(Number(m, "y1"), null, null), new(Number(m, "y2"), null, null)));

    private static IEnumerable<DateExpression> Year(string text, int start, int length) =>
        Read(YearPattern(), text, start, length, m => (new(Number(m, "y"), null, null), null));

    // "APEC 2023": the year is part of an occasion's name.
    private static IEnumerable<DateExpression> NamedYear(string text, int start, int length) =>
        Read(NamedYearPattern(), text, start, length, m => (new(Number(m, "y"), null, null), null));

    private static IEnumerable<DateExpression> Read(Regex pattern, string text, int start, int length, Func<Match, (DateFields, DateFields?)> fields)
    {
        for (var match = pattern.Match(text, start, length); match.Success; match = match.NextMatch())
        {
            var (from, to) = fields(match);
            var figures = match.Groups["x"];
            yield return new DateExpression(new TextSpan(figures.Index, figures.Length), from, to);
        }
    }

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? MonthNumber(Match match) => match.Groups["m"].Value.ToLowerInvariant() switch
    {
        "một" => 1,
        "hai" => 2,
        "ba" => 3,
        "tư" => 4,
        "năm" => 5,
        "sáu" => 6,
        "bảy" or "bẩy" => 7,
        "tám" => 8,
        "chín" => 9,
        "mười" => 10,
        "mười một" => 11,
        "mười hai" => 12,
        _ => Number(match, "m"),
    };

    // Blanks are counted, here and below: an open run of them before a failure would be tried from each of its ends.
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string D = "(?:0?[1-9]|[12][0-9]|3[01])";
    private const string M = "(?:0?[1-9]|1[0-2])";
    private const string Y = "(?:1[0-9]{3}|20[0-9]{2})";
    private const string MonthWord = $"(?:{M}|mười một|mười hai|mười|một|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín)";
    private const string To = @"\s{0,3}(?:[-–—]|đến hết|đến|tới|và)\s{0,3}(?:hết\s{1,3})?(?:ngày\s{1,3})?";
    private const string From = @"(?<![0-9/.,\-–])";
    private const string End = @"(?![0-9]|[/.\-,][0-9]|/\p{L})";

    [GeneratedRegex($@"{From}(?<x>(?<d1>{D})/(?<m1>{M})(?:/(?<y1>{Y}))?{To}(?<d2>{D})/(?<m2>{M})(?:/(?<y>{Y}))?){End}", Options)]
    private static partial Regex TwoMonthsPattern();

    [GeneratedRegex($@"{From}(?<x>(?<d1>{D}){To}(?<d2>{D})(?:(?:/|\.|-)(?<m>{M})(?:(?:/|-|\.)(?<y>{Y}))?|\s{{1,3}}tháng\s{{1,3}}(?<m>{M})(?:\s{{0,3}}(?:,|/|-|năm)?\s{{0,3}}(?<y>{Y}))?)){End}", Options)]
    private static partial Regex OneMonthPattern();

    [GeneratedRegex($@"{From}(?<x>(?<d>{D})\s?(?<s>[/.\-])\s?(?<m>{M})\s?\k<s>\s?(?<y>{Y})){End}", Options)]
    private static partial Regex FullDayPattern();

    [GeneratedRegex($@"{From}(?<x>(?<y>{Y})-(?<m>0[1-9]|1[0-2])(?:-(?<d>0[1-9]|[12][0-9]|3[01]))?){End}", Options)]
    private static partial Regex IsoPattern();

    [GeneratedRegex($@"{From}(?<x>(?<d>{D})\s{{1,3}}tháng\s{{1,3}}(?<m>{MonthWord})\b(?:\s{{0,3}}(?:,|/|-|năm|,\s{{0,3}}năm)?\s{{0,3}}(?<y>{Y}))?){End}", Options)]
    private static partial Regex DayInWordsPattern();

    [GeneratedRegex($@"(?:(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|từ|đến|tới|và|tức|vào|hết|mùng)\s{{1,3}}|\(|(?<=[0-9]),\s|\b(?:hai|ba|tư|năm|sáu|bảy|nhật)[,\s]\s?)(?<x>(?<d>{D})/(?<m>{M})){End}(?!\s{{0,3}}(?:dân|số|nước|thành viên|phiếu))|(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|nay|qua)\s{{1,3}}\(?(?<x>(?<d>{D})[-.](?<m>{M})){End}(?!\s{{0,3}}(?:năm|tháng|người|giờ|%|độ))|\((?<x>(?<d>{D})[-.](?<m>{M}))(?=\))", Options)]
    private static partial Regex NoYearPattern();

    [GeneratedRegex($@"{From}(?<x>(?<n>[1-9]|1[0-1])\s{{1,3}}tháng\s{{1,3}}(?:đầu|(?<last>cuối))\s{{1,3}}(?:của\s{{1,3}})?năm\s{{1,3}}(?<y>{Y})){End}", Options)]
    private static partial Regex MonthsOfYearPattern();

    [GeneratedRegex($@"\b(?<x>quý\s{{1,3}}(?<q>IV|III|II|I|[1-4])\s{{0,3}}(?:/|-|năm)?\s{{0,3}}(?<y>{Y})){End}", Options)]
    private static partial Regex QuarterPattern();

    [GeneratedRegex($@"\b(?<x>tháng\s{{1,3}}(?<m>{MonthWord})\s{{0,3}}(?:/|-|,|năm|\.|,\s{{0,3}}năm)?\s{{0,3}}(?<y>{Y})){End}|{From}(?<x>(?<m>{M})/(?<y>{Y})){End}", Options)]
    private static partial Regex MonthPattern();

    [GeneratedRegex($@"\b(?<x>(?:những năm|thập niên|thập kỷ)\s{{1,3}}(?<y>{Y})(?<=0)){End}(?!\s{{0,3}}[-–])", Options)]
    private static partial Regex DecadePattern();

    [GeneratedRegex($@"{From}(?<x>(?<y1>{Y})(?:\s{{0,3}}[-–—]\s{{0,3}}|\s{{1,3}}(?:đến|tới)\s{{1,3}}(?:năm\s{{1,3}})?)(?<y2>{Y})){End}", Options)]
    private static partial Regex YearsPattern();

    [GeneratedRegex($@"\b(?<x>năm\s{{1,3}}(?<y>{Y})){End}", Options)]
    private static partial Regex YearPattern();

    [GeneratedRegex($@"(?<x>(?:năm\s{{1,3}})?(?-i:\b\p{{Lu}}[\p{{Lu}}\p{{L}}]+)\s{{1,3}}(?<y>(?:19|20)[0-9]{{2}})){End}(?!\s{{0,3}}(?:tỷ|triệu|nghìn|ngàn|người|USD|đồng|km|ha|tấn|%|m\b|đơn vị))", Options)]
    private static partial Regex NamedYearPattern();
}

using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.English;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Writes EDTF dates for readers, day first, never more precisely than they are known.</summary>
public sealed partial class DisplayDate(IStringLocalizer<Texts> text)
{
    /// <summary>No reason is longer that quotes but a few words of the text.</summary>
    private const int LongestReason = 300;

    private static readonly string[] Weekdays =
        ["Date.Sunday", "Date.Monday", "Date.Tuesday", "Date.Wednesday", "Date.Thursday", "Date.Friday", "Date.Saturday"];

    private static readonly string[] Months =
    [
        "Date.January", "Date.February", "Date.March", "Date.April", "Date.May", "Date.June",
        "Date.July", "Date.August", "Date.September", "Date.October", "Date.November", "Date.December",
    ];

    /// <summary>With the weekday where it is known: "Thứ Năm, 26/9/2024", "Thursday 26 September 2024".</summary>
    public string Long(string? edtf) => Parts(edtf) is [{ Day: > 0, Year: > 0, Uncertain: false } day]
        ? text["Date.WithWeekday", text[Weekdays[(int)new DateOnly(day.Year, day.Month, day.Day).DayOfWeek]].Value, Short(edtf)]
        : Short(edtf);

    /// <summary>
    /// "26/9/2024", "tháng 9/2024", "năm 2024", "22–26/9/2024", "22/9 (không rõ năm)"; in English "26 September 2024", "September 2024".
    /// </summary>
    public string Short(string? edtf) => Parts(edtf) switch
    {
        [var single] => Mark(Single(single), single.Uncertain),
        [var from, var to] => Mark(Interval(from, to), from.Uncertain || to.Uncertain),
        _ => text["Date.Unknown"],
    };

    /// <summary>In Việt Nam: "26/9/2024 14:05", "26 September 2024, 14:05".</summary>
    public string Moment(DateTime utc) => text["Date.Moment", Short($"{VietnamTime.Day(utc):yyyy-MM-dd}"), VietnamTime.Hour(utc)];

    /// <summary>From the first to the last of several dates; one of them where both read the same.</summary>
    public string Between(string? first, string? last) =>
        first == last ? Short(first) : text["Date.Between", Short(first), Short(last)];

    public string Month(int year, int month) => text["Date.Month", Name(month), year];

    /// <summary>That a date was inferred, and from what, where that is known: "suy ra năm 2024 theo ngày của bài".</summary>
    public ShownLine Inferred(string? reason, int longest = LongestReason)
    {
        if (reason is null) return ShownLine.Of(text["Date.Inferred"]);
        var vietnamese = PageLanguage.Current == PageLanguage.English ? PageLanguage.Vietnamese : null;
        var told = English(reason) is { } english
            ? ShownLine.Quoting(english, vietnamese)
            : ShownLine.Of(new ShownName(DisplayText.Line(reason), vietnamese).Within(text["Date.InferredFrom", ShownName.Place]));
        return told.Shorten(longest);
    }

    /// <summary>A reason names days as articles do, and 8/10/2023 is another day to half of those who read English; words that are quoted stay.</summary>
    private string? English(string reason) => PageLanguage.Current == PageLanguage.English && EnglishReasons.Of(DisplayText.Line(reason)) is { } english
        ? Numeric().Replace(english, date => PeriodBound.Parse(date.Value) is { } read ? Short(read.Edtf) : date.Value)
        : null;

    [GeneratedRegex(@"(?<![\d/]|“[^”]*)([0-9]{1,2}/)?[0-9]{1,2}/[0-9]{4}(?![\d/])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    /// <summary>As dates have it: by its number in Vietnamese.</summary>
    private string Name(int month) => text[Months[month - 1]];

    /// <returns>The value for a <c>time</c> element; null where HTML has none for it.</returns>
    public static string? Machine(string? edtf) =>
        Parts(edtf) is [{ Year: > 0, Uncertain: false }] ? edtf : null;

    /// <summary>Whether no day has come that it can mean: a slip of an article, or what is planned.</summary>
    public static bool IsToCome(string? edtf, TimeProvider time) => PartialDate.Parse(edtf)?.Low > VietnamTime.Today(time);

    private string Mark(string written, bool uncertain) => uncertain ? text["Date.Uncertain", written] : written;

    private string Single(Part part) => part switch
    {
        { Year: 0 } => text["Date.UnknownYear", part.Day, Name(part.Month)],
        { Day: > 0 } => Numbers(part),
        { Month: > 0 } => Month(part.Year, part.Month),
        _ => text["Date.Year", part.Year],
    };

    private string Interval(Part from, Part to) => (from, to) switch
    {
        ({ Day: > 0 }, { Day: > 0 }) when (from.Year, from.Month) == (to.Year, to.Month) => text["Date.Days", from.Day, Numbers(to)],
        ({ Day: > 0 }, { Day: > 0 }) when from.Year == to.Year =>
            text["Date.AcrossMonths", text["Date.DayAndMonth", from.Day, Name(from.Month)].Value, Numbers(to)],
        ({ Day: > 0 }, { Day: > 0 }) => text["Date.AcrossMonths", Numbers(from), Numbers(to)],
        ({ Day: 0, Month: > 0 }, { Day: 0, Month: > 0 }) when from.Year == to.Year => text["Date.Months", Name(from.Month), Name(to.Month), to.Year],
        ({ Month: 0 }, { Month: 0 }) when from.Year % 10 == 0 && to.Year == from.Year + 9 => text["Date.Decade", from.Year],
        ({ Month: 0 }, { Month: 0 }) => text["Date.Years", from.Year, to.Year],
        _ => text["Date.Between", Single(from), Single(to)],
    };

    private string Numbers(Part part) => text["Date.Day", part.Day, Name(part.Month), part.Year];

    private static Part[] Parts(string? edtf) =>
        PartialDate.Parse(edtf) is null ? [] : [.. edtf!.Split('/').Select(Part.Of)];

    /// <summary>Its numbers, 0 where there is none.</summary>
    private readonly record struct Part(int Year, int Month, int Day, bool Uncertain)
    {
        public static Part Of(string single)
        {
            var numbers = single.TrimEnd('?').Split('-')
                .Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
                .ToArray();
            return new Part(numbers[0], numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2), single.EndsWith('?'));
        }
    }
}

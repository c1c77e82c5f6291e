using System.Globalization;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>Writes EDTF dates for readers, day first, never more precisely than they are known.</summary>
public sealed class DisplayDate(IStringLocalizer<Texts> text)
{
    private static readonly string[] Weekdays =
        ["Date.Sunday", "Date.Monday", "Date.Tuesday", "Date.Wednesday", "Date.Thursday", "Date.Friday", "Date.Saturday"];

    /// <summary>With the weekday where it is known: "Thứ Năm, 26/9/2024".</summary>
    public string Long(string? edtf) => Parts(edtf) is [{ Day: > 0, Year: > 0, Uncertain: false } day]
        ? text["Date.WithWeekday", text[Weekdays[(int)new DateOnly(day.Year, day.Month, day.Day).DayOfWeek]].Value, Short(edtf)]
        : Short(edtf);

    /// <summary>"26/9/2024", "tháng 9/2024", "năm 2024", "22–26/9/2024", "22/9 (không rõ năm)".</summary>
    public string Short(string? edtf) => Parts(edtf) switch
    {
        [var single] => Mark(Single(single), single.Uncertain),
        [var from, var to] => Mark(Interval(from, to), from.Uncertain || to.Uncertain),
        _ => text["Date.Unknown"],
    };

    /// <summary>From the first to the last of several dates; one of them where both read the same.</summary>
    public string Between(string? first, string? last) =>
        first == last ? Short(first) : text["Date.Between", Short(first), Short(last)];

    public string Month(int year, int month) => text["Date.Month", month, year];

    /// <returns>The value for a <c>time</c> element; null where HTML has none for it.</returns>
    public static string? Machine(string? edtf) =>
        Parts(edtf) is [{ Year: > 0, Uncertain: false }] ? edtf : null;

    private string Mark(string written, bool uncertain) => uncertain ? text["Date.Uncertain", written] : written;

    private string Single(Part part) => part switch
    {
        { Year: 0 } => text["Date.UnknownYear", part.Day, part.Month],
        { Day: > 0 } => Numbers(part),
        { Month: > 0 } => Month(part.Year, part.Month),
        _ => text["Date.Year", part.Year],
    };

    private string Interval(Part from, Part to) => (from, to) switch
    {
        ({ Day: > 0 }, { Day: > 0 }) when (from.Year, from.Month) == (to.Year, to.Month) => Dash($"{from.Day}", Numbers(to)),
        ({ Day: > 0 }, { Day: > 0 }) when from.Year == to.Year => Dash($"{from.Day}/{from.Month}", Numbers(to)),
        ({ Day: > 0 }, { Day: > 0 }) => Dash(Numbers(from), Numbers(to)),
        ({ Day: 0, Month: > 0 }, { Day: 0, Month: > 0 }) when from.Year == to.Year => text["Date.Months", from.Month, to.Month, to.Year],
        ({ Month: 0 }, { Month: 0 }) when from.Year % 10 == 0 && to.Year == from.Year + 9 => text["Date.Decade", from.Year],
        ({ Month: 0 }, { Month: 0 }) => text["Date.Years", from.Year, to.Year],
        _ => text["Date.Between", Single(from), Single(to)],
    };

    private static string Numbers(Part part) => $"{part.Day}/{part.Month}/{part.Year}";

    private static string Dash(string from, string to) => $"{from}–{to}";

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

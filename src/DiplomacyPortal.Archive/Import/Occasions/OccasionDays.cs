using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Events;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Whether two articles can mean the same day or days.</summary>
internal static class OccasionDays
{
    /// <summary>Of no article: its days stand for those of which the year is not known.</summary>
    private const int LeapYear = 4;
    private const int DaysOfLeapYear = 366;

    /// <summary>Whether the days can be the same; an article that gives none can mean any.</summary>
    public static bool CanAgree(Occasion one, Occasion other) => Apart(one, other) is 0 or null;

    /// <returns>
    /// How many days lie between what the two give: none where the days overlap, where one is the other's day in Việt Nam, and where one
    /// is the day on which an article appeared, which is often the morning after. Null where one gives none.
    /// </returns>
    public static int? Apart(Occasion one, Occasion other)
    {
        if (Days(one) is not { } days || Days(other) is not { } others) return null;
        var apart = Between(days, others);
        if (one.VietnamDay is { } day) apart = Math.Min(apart, Between((day, day), others));
        if (other.VietnamDay is { } otherDay) apart = Math.Min(apart, Between(days, (otherDay, otherDay)));
        return apart;
    }

    /// <summary>Whether the year is not known of one of them.</summary>
    public static bool LacksYear(Occasion one, Occasion other) => one.DayOfSomeYear is not null || other.DayOfSomeYear is not null;

    /// <summary>Whether it takes more than a day.</summary>
    public static bool IsLong(Occasion occasion) => occasion.First != occasion.Last;

    /// <summary>
    /// Each appeared as long after the other as its day lies: "Ngày 3/10, cuộc họp giao ban …", and the next day again. Only of days
    /// that the texts state: "hôm nay" moves along with whoever prints it again.
    /// </summary>
    public static bool RecursDaily(Occasion one, Occasion other) =>
        one.IsDayStated
        && other.IsDayStated
        && Apart(one, other) > 0
        && (one.First?.DayNumber - other.First?.DayNumber) is { } days
        && one.Published?.DayNumber - other.Published?.DayNumber == days;

    /// <summary>"Sáng 3/10" is not "chiều 3/10", unless one of them goes by another clock.</summary>
    public static bool AreOfOtherHours(Occasion one, Occasion other) => PartsApart(one, other) > 1;

    /// <summary>Half past twelve is "trưa" to one paper and "chiều" to another, six o'clock "chiều" or "tối".</summary>
    public static bool AreOfNeighbouringHours(Occasion one, Occasion other) => PartsApart(one, other) == 1;

    /// <returns>From the first to the last; null where the article gives none. Those of a leap year stand for a day of no known year.</returns>
    public static (DateOnly From, DateOnly To)? Days(Occasion occasion) => occasion switch
    {
        { DayOfSomeYear: { } day } => (occasion.IsVietnamClock ? day.AddDays(-1) : day, day),
        { First: { } from, Last: { } to } when (occasion.IsDayOfArticle || occasion.IsVietnamClock) && from > DateOnly.MinValue => (from.AddDays(-1), to),
        { First: { } from, Last: { } to } => (from, to),
        _ => null,
    };

    /// <returns>The day in a leap year.</returns>
    public static DateOnly OfSomeYear(int month, int day) => new(LeapYear, month, day);

    /// <returns>How many days lie between the two, negative where the second is the earlier; within half a year where one is of no known year.</returns>
    public static int From(DateOnly day, DateOnly other)
    {
        if (day.Year != LeapYear && other.Year != LeapYear) return other.DayNumber - day.DayNumber;
        var days = OfSomeYear(other).DayNumber - OfSomeYear(day).DayNumber;
        return days > DaysOfLeapYear / 2 ? days - DaysOfLeapYear : days < -DaysOfLeapYear / 2 ? days + DaysOfLeapYear : days;
    }

    private static int PartsApart(Occasion one, Occasion other) =>
        one.IsVietnamClock == other.IsVietnamClock
        && one.VietnamDay is null == other.VietnamDay is null
        && one.PartOfDay is { } part
        && other.PartOfDay is { } otherPart
            ? Occasions.PartsApart(part, otherPart)
            : 0;

    private static DateOnly OfSomeYear(DateOnly day) => OfSomeYear(day.Month, day.Day);

    private static int Between((DateOnly From, DateOnly To) one, (DateOnly From, DateOnly To) other)
    {
        if (one.To.Year != LeapYear && other.To.Year != LeapYear) return Gap(one.From.DayNumber, one.To.DayNumber, other.From.DayNumber, other.To.DayNumber);
        // Around New Year, the last days of one year are near the first ones of the next.
        var (day, length) = (OfSomeYear(one.To).DayNumber, one.To.DayNumber - one.From.DayNumber);
        var (otherDay, otherLength) = (OfSomeYear(other.To).DayNumber, other.To.DayNumber - other.From.DayNumber);
        return new[] { -DaysOfLeapYear, 0, DaysOfLeapYear }.Min(years => Gap(day - length + years, day + years, otherDay - otherLength, otherDay));
    }

    private static int Gap(int from, int to, int otherFrom, int otherTo) => Math.Max(0, Math.Max(from - otherTo, otherFrom - to));
}

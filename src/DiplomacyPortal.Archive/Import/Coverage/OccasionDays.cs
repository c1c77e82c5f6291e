using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Whether two articles can mean the same day or days.</summary>
internal static class OccasionDays
{
    /// <summary>Whether both give days, and these can be the same.</summary>
    public static bool Agree(Occasion one, Occasion other) => one.First is not null && other.First is not null && Apart(one, other) == 0;

    /// <summary>The same, where an article that gives none can mean any.</summary>
    public static bool CanAgree(Occasion one, Occasion other) => one.First is null || other.First is null || Apart(one, other) == 0;

    /// <returns>
    /// How many days lie between what the two give: none where the days overlap, where one is the other's day in Việt Nam, and where one
    /// is the day on which an article appeared, which is often the morning after. Many where one gives none.
    /// </returns>
    public static int Apart(Occasion one, Occasion other)
    {
        if (one is not { First: { } from, Last: { } to } || other is not { First: { } otherFrom, Last: { } otherTo }) return int.MaxValue;
        var apart = Between(Earliest(one, from), to, Earliest(other, otherFrom), otherTo);
        if (one.VietnamDay is { } day) apart = Math.Min(apart, Between(day, day, Earliest(other, otherFrom), otherTo));
        if (other.VietnamDay is { } otherDay) apart = Math.Min(apart, Between(Earliest(one, from), to, otherDay, otherDay));
        return apart;
    }

    private static int Earliest(Occasion occasion, DateOnly first) => occasion is { IsDayOfArticle: true, Published: not null } ? first.DayNumber - 1 : first.DayNumber;

    private static int Between(int from, DateOnly to, int otherFrom, DateOnly otherTo) =>
        Math.Max(0, Math.Max(from - otherTo.DayNumber, otherFrom - to.DayNumber));

    private static int Between(DateOnly from, DateOnly to, int otherFrom, DateOnly otherTo) => Between(from.DayNumber, to, otherFrom, otherTo);

    private static int Between(int from, DateOnly to, DateOnly otherFrom, DateOnly otherTo) => Between(from, to, otherFrom.DayNumber, otherTo);
}

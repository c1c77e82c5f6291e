using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Whether two articles mean the same people, and the same countries.</summary>
internal static class OccasionPeople
{
    /// <returns>How many take part in both.</returns>
    public static int Common(Occasion one, Occasion other) => one.People.Count(p => NameLikeness.IsAmong(p, other.People));

    /// <summary>
    /// Each has somebody take part whom the other does not, and one of them at least is unknown there, or named in a headline: they
    /// met one after the other, or it is another meeting written after the same pattern.
    /// </summary>
    public static bool Differ(Occasion one, Occasion other) =>
        one.People.Any(p => !NameLikeness.IsAmong(p, other.People))
        && other.People.Any(p => !NameLikeness.IsAmong(p, one.People))
        && ((HasStranger(one, other) && HasStranger(other, one)) || IsMissing(one, other));

    /// <summary>Whether both name countries, and none is the same: he received one ambassador after the other.</summary>
    public static bool AreOfOtherCountries(Occasion one, Occasion other) =>
        one.Countries.Count > 0 && other.Countries.Count > 0 && !one.Countries.Intersect(other.Countries, StringComparer.Ordinal).Any();

    /// <summary>Whether somebody takes part in one whom the other article does not know of.</summary>
    public static bool HasStrangers(Occasion one, Occasion other) => HasStranger(one, other) || HasStranger(other, one);

    private static bool HasStranger(Occasion one, Occasion other) => one.People.Any(p => !NameLikeness.IsAmong(p, other.Known));

    /// <summary>Whether a headline names somebody whom the other article does not know of.</summary>
    private static bool IsMissing(Occasion one, Occasion other) =>
        one.InTitle.Any(p => !NameLikeness.IsAmong(p, other.Known)) || other.InTitle.Any(p => !NameLikeness.IsAmong(p, one.Known));
}

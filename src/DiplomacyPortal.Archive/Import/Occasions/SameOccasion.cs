using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Tells whether two articles mainly report the same occasion. A function of the two alone: who came first, and what else there is,
/// does not count.
/// </summary>
/// <remarks>
/// <list type="number">
/// <item>A text printed again is the same, under whatever headline, unless it tells of other days, people or countries: reports are
/// often written after one pattern ("kỷ niệm 29 năm", "kỷ niệm 30 năm").</item>
/// <item>Where the texts differ, few things rule it out: another day or part of it, each its own people, ministers or countries, an interview beside a report.
/// All else is weighed (<see cref="OccasionEvidence"/>): the more speaks for the same occasion, the fewer words have to be shared.</item>
/// </list>
/// </remarks>
internal static class SameOccasion
{
    /// <summary>Of the runs of words of the shorter text: less is what two reports quote from one speech.</summary>
    private const double Reprinted = 0.5;

    /// <summary>Where nothing else tells that it is the same: an article without a date, or one that is of another kind.</summary>
    private const double SurelyReprinted = 0.8;

    /// <summary>
    /// The same text but for a few words: it is that text still where a paper mistook day or hour or spelt a name otherwise, but not where
    /// it has another ambassador hand over the same letters.
    /// </summary>
    private const double Verbatim = 0.9;

    /// <summary>Between the day that a text gives and that of its copy, which says "hôm nay" or gives the Vietnamese day.</summary>
    private const int NearDays = 2;

    public static bool Holds(Occasion one, Occasion other) => !AreOfOtherYears(one, other) && (IsReprint(one, other) || IsToldAgain(one, other));

    private static bool IsReprint(Occasion one, Occasion other)
    {
        var likeness = TextSketch.Likeness(one.Sketch, other.Sketch);
        if (likeness == 0) return false;
        var apart = OccasionDays.Apart(one, other);
        if (likeness >= Verbatim && apart <= NearDays && !OccasionDays.RecursDaily(one, other))
            return !OccasionPeople.Differ(one, other) && !AreOfOthers(one, other);
        return TextSketch.Containment(likeness, one.Length, other.Length) >= (apart is not null && one.Kind == other.Kind ? Reprinted : SurelyReprinted)
            && OccasionDays.CanAgree(one, other)
            && !OccasionPeople.HasStrangers(one, other)
            && !AreOfOthers(one, other);
    }

    /// <summary>Whether something sets them apart that nothing outweighs but that they are one text.</summary>
    public static bool AreApart(Occasion one, Occasion other) =>
        AreOfOtherYears(one, other)
        || OccasionDays.Apart(one, other) > OccasionEvidence.MostDaysApart
        || OccasionKind.AreApart(one.Kind, other.Kind)
        || OccasionDays.RecursDaily(one, other)
        || OccasionDays.AreOfOtherHours(one, other)
        || AreOfOthers(one, other)
        || OccasionPeople.Differ(one, other);

    private static bool AreOfOthers(Occasion one, Occasion other) =>
        OccasionPeople.AreOfOtherCountries(one, other) || OccasionMinisters.Differ(one, other);

    private static bool IsToldAgain(Occasion one, Occasion other) =>
        OccasionDays.Apart(one, other) is not null
        && !OccasionKind.IsOwnWords(one.Kind)
        && !AreApart(one, other)
        && OccasionEvidence.Suffices(one, other);

    private static bool AreOfOtherYears(Occasion one, Occasion other) => one.Years is { } years && other.Years is { } others && years != others;
}

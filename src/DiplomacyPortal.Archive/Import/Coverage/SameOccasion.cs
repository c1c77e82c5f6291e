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
/// <item>Where the texts differ, the day and those who took part decide. A leader has many occasions a day, so two of them have to be
/// the same, and the kind: the two who held talks in the morning sign in the afternoon.</item>
/// <item>Where fewer are named, or the kind is told differently, the words have to tell the same too.</item>
/// </list>
/// </remarks>
internal static class SameOccasion
{
    /// <summary>Of the runs of words of the shorter text: less is what two reports quote from one speech.</summary>
    private const double Reprinted = 0.5;

    /// <summary>Where nothing else tells that it is the same: an article without a date, or one that is of another kind.</summary>
    private const double SurelyReprinted = 0.75;

    /// <summary>The same text but for a few words: it is that text still where a paper mistook the day or spelt a name otherwise.</summary>
    private const double Verbatim = 0.9;

    /// <summary>Between the day that a text gives and that of its copy, which says "hôm nay" or gives the Vietnamese day.</summary>
    private const int NearDays = 2;

    /// <summary>Of the telling words and figures of the article that has fewer. Reports of one occasion share a third and more, others a tenth.</summary>
    private const double SameTopic = 0.4;

    /// <summary>So much less is asked if the kind is the same too, and for each of two who take part. Whoever is asked or comments has only words.</summary>
    private const double LessForEach = 0.08;

    /// <summary>Fewer shared ones are chance.</summary>
    private const int FewestShared = 3;

    public static bool Holds(Occasion one, Occasion other)
    {
        if (IsReprint(one, other)) return true;
        if (OccasionKind.AreApart(one.Kind, other.Kind)) return false;
        if (!OccasionDays.Agree(one, other) || AreOfOtherYears(one, other) || OccasionPeople.Differ(one, other)) return false;
        var (isSameKind, common) = (one.Kind is not null && one.Kind == other.Kind, OccasionPeople.Common(one, other));
        if (isSameKind && !OccasionKind.IsOwnWords(one.Kind) && (one.Kind == OccasionKind.Overview ? common >= 1 : OccasionPeople.AreTwoTheSame(one, other)))
            return true;
        if (OccasionPeople.IsMissing(one, other) || OccasionPeople.AreOfOtherCountries(one, other)) return false;
        var less = OccasionKind.IsOwnWords(one.Kind) ? 0 : (isSameKind ? 1 : 0) + Math.Min(common, 2);
        return Topic(one, other) >= SameTopic - (less * LessForEach);
    }

    private static bool IsReprint(Occasion one, Occasion other)
    {
        var likeness = TextSketch.Likeness(one.Sketch, other.Sketch);
        if (AreOfOtherYears(one, other)) return false;
        if (likeness >= Verbatim && OccasionDays.Apart(one, other) <= NearDays) return true;
        var isSure = one.First is not null && other.First is not null && one.Kind == other.Kind;
        return TextSketch.Containment(likeness, one.Length, other.Length) >= (isSure ? Reprinted : SurelyReprinted)
            && OccasionDays.CanAgree(one, other)
            && !OccasionPeople.Differ(one, other)
            && !OccasionPeople.AreOfOtherCountries(one, other);
    }

    private static bool AreOfOtherYears(Occasion one, Occasion other) => one.Years is { } years && other.Years is { } others && years != others;

    /// <returns>Which share of what the one tells that tells less the other tells too.</returns>
    internal static double Topic(Occasion one, Occasion other)
    {
        var shared = Shared(one.Words, other.Words) + Shared(one.Figures, other.Figures);
        var fewer = Math.Min(one.Words.Count + one.Figures.Count, other.Words.Count + other.Figures.Count);
        return shared < FewestShared ? 0 : shared / (double)fewer;
    }

    /// <summary>Both ascend.</summary>
    private static int Shared(IReadOnlyList<uint> one, IReadOnlyList<uint> other)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < one.Count && j < other.Count)
        {
            if (one[i] == other[j]) (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (one[i] < other[j]) i++;
            else j++;
        }

        return shared;
    }
}

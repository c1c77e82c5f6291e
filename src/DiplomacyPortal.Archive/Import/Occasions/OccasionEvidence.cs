using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Weighs what speaks for one occasion, in shares of the telling words of the article that has fewer of them. Reports of one day by two
/// papers share a sixth of them and more where details are the same, a twentieth where only the talk of such articles is.
/// </summary>
/// <remarks>
/// The weights were read off pairs of articles of which the occasion is known (logistic regression, rounded): where 0.05 more is asked,
/// a wrong pair is about three times rarer.
/// </remarks>
internal static class OccasionEvidence
{
    /// <summary>One of two papers gave the day of another clock, or the day after.</summary>
    public const int MostDaysApart = 1;

    /// <summary>Asked of two articles that give the same day and name one person, or a country, in common.</summary>
    private const double Needed = 0.12;

    /// <summary>Two leaders are seldom in two things on one day.</summary>
    private const double LessForTwo = 0.05;

    /// <summary>Leaders meet and attend many times a day, but welcome, sign, or speak to businessmen once.</summary>
    private const double LessForKind = 0.02;
    private const double LessForRareKind = 0.08;

    /// <summary>Host and guest do much together on one day: where one article does not tell what, the two say little.</summary>
    private const double MoreForTwoAtSomething = 0.12;

    /// <summary>A meeting may be that with the compatriots, or one in the same evening.</summary>
    private const double MoreForWiderKind = 0.02;

    /// <summary>Those who hold talks in the morning sign in the afternoon; yet papers call one thing by several names.</summary>
    private const double MoreForOtherKind = 0.15;

    /// <summary>Nobody calls the banquet a signing: only a text that is nearly the same outweighs that.</summary>
    private const double MoreForOtherPart = 0.4;

    /// <summary>A journey of days, or something on one of them.</summary>
    private const double MoreForOtherLength = 0.1;

    /// <summary>Somebody takes part whom the other article does not know of.</summary>
    private const double MoreForStranger = 0.18;

    /// <summary>One article names nobody: "gần 200 nhà khoa học đã tụ họp". Where both name people, and others, it is hardly the same.</summary>
    private const double MoreForNobody = 0.1;
    private const double MoreForOthers = 0.3;

    /// <summary>Neither a country nor another place or body is named in both.</summary>
    private const double MoreForNoPlace = 0.05;

    private const double MoreForDayApart = 0.2;

    /// <summary>Papers may differ on what is "chiều" and what "tối", but more often these are two things of one day.</summary>
    private const double MoreForNeighbouringHour = 0.15;

    /// <summary>What papers report of one day they print that day or the next; days later it is something that came of it.</summary>
    private const double MoreForLaterPaper = 0.1;
    private const int LatestPaper = 1;

    /// <summary>A day known from the page alone is often the morning after, and one without its year may be of another.</summary>
    private const double MoreForDayOfPage = 0.02;
    private const double MoreForYearless = 0.04;

    /// <summary>Anniversaries come again on their day: where the year is not known and only one article says which one it is.</summary>
    private const double MoreForYearly = 0.1;

    /// <summary>A figure with what it counts ("86 doanh nghiệp") tells as much as so many words; after three no more is learnt.</summary>
    private const double ForFigure = 0.07;
    private const int MostFigures = 3;

    /// <summary>Of fewer telling words each would weigh too much.</summary>
    private const int FewestWords = 12;

    /// <summary>Of so many telling words of two reports of one meeting this share at least is in both, nearly always.</summary>
    private const int MuchTold = 24;
    private const double LeastOfMuch = 0.02;

    /// <param name="one">Of two that nothing sets apart.</param>
    public static bool Suffices(Occasion one, Occasion other) =>
        AreTwoAtTheSame(one, other) || AreNotices(one, other) || Told(one, other) >= Need(one, other);

    /// <summary>A ministry announces a journey once, in few words; not every paper says how long it is to be.</summary>
    private static bool AreNotices(Occasion one, Occasion other) =>
        one.Kind == OccasionKind.Announcement
        && other.Kind == OccasionKind.Announcement
        && one.Published is not null
        && one.Published == other.Published
        && one.First is not null
        && one.First == other.First
        && OccasionPeople.Common(one, other) > 0
        && !OccasionPeople.HasStrangers(one, other);

    /// <summary>
    /// Two who meet on a day meet once, in whatever words it is told; a third whom only one article names may be with them. Not so where
    /// each names a third: a minister goes with his president from meeting to meeting, and the two of them are in each. Nor where the year is
    /// not known: they may meet on that day of another. And where each tells much, but neither what the other tells, they met twice,
    /// as they may have where one says "chiều" and the other "tối".
    /// </summary>
    private static bool AreTwoAtTheSame(Occasion one, Occasion other)
    {
        if (one.Kind is null || one.Kind != other.Kind || OccasionDays.Apart(one, other) != 0 || OccasionDays.LacksYear(one, other)) return false;
        if (OccasionDays.AreOfNeighbouringHours(one, other)) return false;
        if (Math.Min(one.Words.Count, other.Words.Count) >= MuchTold && Told(one, other) < LeastOfMuch) return false;
        var common = OccasionPeople.Common(one, other);
        return common >= 2 && (common >= Math.Min(one.People.Count, other.People.Count) || !OccasionPeople.HasStrangers(one, other));
    }

    /// <returns>Which share of what the one tells that tells less the other tells too.</returns>
    internal static double Told(Occasion one, Occasion other) =>
        (Shared(one.Words, other.Words) / (double)Math.Max(FewestWords, Math.Min(one.Words.Count, other.Words.Count)))
        + (ForFigure * Math.Min(MostFigures, Shared(one.Figures, other.Figures)));

    internal static double Need(Occasion one, Occasion other)
    {
        var need = Needed + OfPeople(one, other) + OfKinds(one, other);
        if (OccasionDays.IsLong(one) != OccasionDays.IsLong(other)) need += MoreForOtherLength;
        if (OccasionDays.Apart(one, other) > 0) need += MoreForDayApart;
        if (OccasionDays.AreOfNeighbouringHours(one, other)) need += MoreForNeighbouringHour;
        if (Math.Abs((one.Published?.DayNumber - other.Published?.DayNumber) ?? 0) > LatestPaper) need += MoreForLaterPaper;
        if (one.IsDayOfArticle || other.IsDayOfArticle) need += MoreForDayOfPage;
        if (OccasionDays.LacksYear(one, other)) need += MoreForYearless;
        if (OccasionDays.LacksYear(one, other) && one.Years != other.Years) need += MoreForYearly;
        if (!one.Named.Intersect(other.Named, StringComparer.Ordinal).Any()) need += MoreForNoPlace;
        return need;
    }

    private static double OfKinds(Occasion one, Occasion other) =>
        one.Kind is null || other.Kind is null ? (OccasionPeople.Common(one, other) >= 2 ? MoreForTwoAtSomething : 0)
        : one.Kind == other.Kind ? (OccasionKind.IsOften(one.Kind) ? -LessForKind : -LessForRareKind)
        : OccasionKind.CanBeOne(one.Kind, other.Kind) ? MoreForWiderKind
        : OccasionKind.AreParts(one.Kind, other.Kind) ? MoreForOtherPart
        : MoreForOtherKind;

    private static double OfPeople(Occasion one, Occasion other) => OccasionPeople.Common(one, other) switch
    {
        0 => one.People.Count == 0 && other.People.Count == 0 ? 2 * MoreForNobody
            : one.People.Count == 0 || other.People.Count == 0 ? MoreForNobody
            : MoreForOthers,
        var common => (common >= 2 ? -LessForTwo : 0) + (OccasionPeople.HasStrangers(one, other) ? MoreForStranger : 0),
    };

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

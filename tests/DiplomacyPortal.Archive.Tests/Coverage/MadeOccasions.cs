using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;

namespace DiplomacyPortal.Archive.Tests.Coverage;

/// <summary>Occasions as they are read from articles, made up for a case.</summary>
internal static class MadeOccasions
{
    public static readonly DateOnly Day = new(2031, 3, 12);

    public static readonly Occasion Talks = new(Day, Day, null, false, "encounter")
    {
        People = ["le-huu-phuc", "matias-arriagada"],
        Known = ["le-huu-phuc", "matias-arriagada"],
    };

    public static bool Holds(Occasion one, Occasion other)
    {
        var holds = SameOccasion.Holds(one, other);
        Assert.Equal(holds, SameOccasion.Holds(other, one));
        return holds;
    }

    public static Occasion With(params string[] people) => Talks with { People = people, Known = people };

    public static uint[] Words(uint count, uint from = 0) => [.. Enumerable.Range((int)from, (int)count).Select(i => (uint)i)];

    public static uint[] Text(int words, int from = 0) => TextSketch.Of([.. Enumerable.Range(from, words).Select(i => (ulong)i)]);
}

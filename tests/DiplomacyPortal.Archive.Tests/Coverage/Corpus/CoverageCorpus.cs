using DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;
using DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;
using DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>Made-up news of which it is known what reports the same event. The same seed makes the same corpus.</summary>
internal static class CoverageCorpus
{
    /// <summary>Of a hundred events, so many are told by 1, 2, 3, 4, 5 and 6 papers.</summary>
    private static readonly int[] Tellings = [53, 19, 12, 8, 5, 3];

    private const int CompanionsPerHundred = 95;

    public static IReadOnlyList<CorpusArticle> Generate(int seed, int occasions, Collection collection = Collection.First) => collection switch
    {
        Collection.Second => SecondCorpus.Generate(seed, occasions),
        Collection.Third => ThirdCorpus.Generate(seed, occasions),
        Collection.Fourth => FourthCorpus.Generate(seed, occasions),
        _ => First(seed, occasions),
    };

    private static IReadOnlyList<CorpusArticle> First(int seed, int occasions)
    {
        var dice = new Dice((ulong)seed);
        var maker = new OccasionMaker(dice, new World(dice.For("world")));
        var events = new Scenes(dice, new World(dice.For("world"))).Make(occasions);
        var papers = events.Zip(Counts(occasions, dice), (made, count) => Paper.About(made, count, dice)).SelectMany(told => told).ToList();

        var remarkable = events.Where(made => !made.Kind.IsFormulaic && made.Kind != Kind.Overview).DefaultIfEmpty(events[0]).ToList();
        var announced = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < occasions * CompanionsPerHundred / 100; number++)
        {
            var about = dice.Pick(remarkable);
            var kind = dice.Below(100) switch
            {
                < 15 when about.Trip is { } trip && about.Theirs is not null && announced.Add($"{trip} {about.Details["chuyến"]}") => Kind.Announcement,
                < 50 when about.Kind.IsNegotiated => Kind.FollowUp,
                < 75 when about.Kind != Kind.Relief && about.Kind != Kind.Community => Kind.Commentary,
                _ => Kind.Interview,
            };
            papers.AddRange(Paper.About(maker.Companion(kind, about, number), 1, dice));
        }

        var layout = new Layout(dice, [.. papers.Select(paper => paper.Headline)]);
        return [.. dice.Shuffled(papers).Select(layout.Write)];
    }

    private static List<int> Counts(int occasions, Dice dice)
    {
        var counts = Tellings.SelectMany((share, index) => Enumerable.Repeat(index + 1, share * occasions / 100)).ToList();
        counts.AddRange(Enumerable.Repeat(1, occasions - counts.Count));
        return dice.Shuffled(counts);
    }
}

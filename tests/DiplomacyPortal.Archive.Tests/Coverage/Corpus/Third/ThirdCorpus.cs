namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

/// <summary>Another collection of made-up news, by other people on other people. The same seed makes the same corpus.</summary>
internal static class ThirdCorpus
{
    /// <summary>Of a hundred events, so many are told by 1, 2, 3, 4, 5 and 6 papers.</summary>
    private static readonly int[] Tellings = [43, 22, 15, 10, 6, 4];

    private const int AsidesPerHundred = 82;

    public static IReadOnlyList<CorpusArticle> Generate(int seed, int occasions)
    {
        var dice = new Dice((ulong)seed * 2654435761UL);
        var desk = new Desk(dice, new Cast(dice.For("cast")));
        var events = new Diary(dice, desk).Write(occasions);
        var sheets = events.Zip(Counts(occasions, dice), (made, count) => Sheet.About(made, count, dice)).SelectMany(told => told).ToList();
        var remarkable = events.Where(made => !made.Genre.IsFormulaic && made.Genre != Genre.Arrival && made.Genre != Genre.Overview)
            .DefaultIfEmpty(events[0]).ToList();
        var written = new HashSet<(string, Genre)>();
        for (var number = 0; number < occasions * AsidesPerHundred / 100; number++)
        {
            var about = dice.Pick(remarkable);
            var genre = dice.Below(100) switch
            {
                < 40 when about.Genre.IsNegotiated => Genre.FollowUp,
                < 72 => Genre.Comment,
                < 96 => Genre.Interview,
                _ => Genre.Digest,
            };
            var week = Week(events, about);
            if (genre != Genre.Digest && written.Add((about.Group, genre)))
            {
                sheets.AddRange(Sheet.About(desk.Aside(genre, about, number), 1, dice));
            }
            else if (genre == Genre.Digest && week.Count > 2)
            {
                sheets.AddRange(Sheet.About(desk.Digest(week, number), 1, dice));
            }
        }

        var journeys = events.Where(made => made.Trip is not null && (made.Host is not null || made.Theirs is not null))
            .DistinctBy(made => (made.Trip, made.Details["chuyến"]));
        sheets.AddRange(journeys.Where(_ => dice.Chance(50)).ToList()
            .SelectMany((made, number) => Sheet.About(desk.Notice(made, number), dice.Between(1, 3), dice)));
        var page = new Page(dice, [.. sheets.Select(sheet => sheet.Headline)]);
        return [.. dice.Shuffled(sheets).Select(page.Print)];
    }

    private static List<Happening> Week(IReadOnlyList<Happening> events, Happening about) =>
    [
        .. events.Where(made => made.Day <= about.Day && made.Day > about.Day.AddDays(-7))
            .OrderBy(made => made.Day).ThenBy(made => made.Group, StringComparer.Ordinal).Take(5),
    ];

    private static List<int> Counts(int occasions, Dice dice)
    {
        var counts = Tellings.SelectMany((share, index) => Enumerable.Repeat(index + 1, share * occasions / 100)).ToList();
        counts.AddRange(Enumerable.Repeat(1, occasions - counts.Count));
        return dice.Shuffled(counts);
    }
}

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>A fourth collection of made-up news, of countries and people that the others do not have. The same seed makes the same corpus.</summary>
internal static class FourthCorpus
{
    /// <summary>Of a hundred events, so many stand in 1, 2, 3, 4, 5, 6 and 7 papers.</summary>
    private static readonly int[] Tellings = [42, 23, 15, 10, 6, 3, 1];

    /// <summary>Nobody writes columns on these.</summary>
    private static readonly Theme[] Unremarkable =
        [Theme.Landing, Theme.Accident, Theme.Workshop, Theme.Nations, Theme.Community, Theme.NationalDay, Theme.Summary];

    private const int AsidesPerHundred = 78;

    public static IReadOnlyList<CorpusArticle> Generate(int seed, int occasions)
    {
        var dice = new Dice((ulong)seed * 40503UL + 17);
        var newsroom = new Newsroom(dice, new Register(dice.For("register")));
        var affairs = new Calendar(dice, newsroom).Write(occasions);
        var printed = affairs.Zip(Counts(occasions, dice), (made, count) => Printed.About(made, count, dice)).SelectMany(told => told).ToList();
        var remarkable = affairs.Where(made => !made.Theme.IsFormulaic && !Unremarkable.Contains(made.Theme)).DefaultIfEmpty(affairs[0]).ToList();
        var written = new HashSet<(string, Theme)>();
        for (var number = 0; number < occasions * AsidesPerHundred / 100; number++)
        {
            var about = dice.Pick(remarkable);
            var theme = dice.Below(100) switch
            {
                < 30 when about.Theme.IsBilateral => Theme.Afterwards,
                < 58 => Theme.Column,
                < 88 => Theme.Conversation,
                _ => Theme.Background,
            };
            if (written.Add((theme == Theme.Background ? about.Nation.Name : about.Group, theme)))
            {
                printed.AddRange(Printed.About(newsroom.Aside(theme, about, number), 1, dice));
            }
        }

        var trips = affairs.Where(made => made.Trip is not null && made.Theme != Theme.Summary && made.Theme != Theme.Signing)
            .Where(made => made.Theme != Theme.Margins || made.Nation == made.Host).DistinctBy(made => (made.Trip, made.Details["chuyến"]));
        printed.AddRange(trips.Where(_ => dice.Chance(60)).ToList()
            .SelectMany((made, number) => Printed.About(newsroom.Notice(made, number), dice.Between(1, 3), dice)));
        var page = new Frontpage(dice, [.. printed.Select(sheet => sheet.Headline)]);
        return [.. dice.Shuffled(printed).Select(page.Print)];
    }

    private static List<int> Counts(int occasions, Dice dice)
    {
        var counts = Tellings.SelectMany((share, index) => Enumerable.Repeat(index + 1, share * occasions / 100)).ToList();
        counts.AddRange(Enumerable.Repeat(1, occasions - counts.Count));
        return dice.Shuffled(counts);
    }
}

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>The second collection: newspapers and the agency on leaders of state, government and parliament, at home and abroad.</summary>
internal static class SecondCorpus
{
    /// <summary>Of a hundred events, so many are told by 1, 2, 3 … 7 papers; the talked of ones by more.</summary>
    private static readonly int[] Tellings = [42, 22, 15, 10, 6, 3, 2];
    private const int CompanionsPerHundred = 72;

    public static IReadOnlyList<CorpusArticle> Generate(int seed, int occasions)
    {
        var dice = new Dice((ulong)seed).For("second");
        var maker = new HappeningMaker(dice);
        var events = new Agenda(dice, maker).Make(occasions);
        var counts = Tellings.SelectMany((share, index) => Enumerable.Repeat(index + 1, share * occasions / 100)).OrderDescending().ToList();
        counts.AddRange(Enumerable.Repeat(1, occasions - counts.Count));

        var reports = events.OrderByDescending(made => dice.Below(100) + Weight(made)).Zip(counts, (made, count) => new Desk(made, dice).Reports(count))
            .SelectMany(told => told).ToList();
        foreach (var companion in new Companions(dice, maker).Make(events, occasions * CompanionsPerHundred / 100))
        {
            reports.AddRange(new Desk(companion, dice).Reports(1));
        }

        var sheet = new Sheet(dice, [.. reports.Select(report => report.Headline)]);
        return [.. dice.Shuffled(reports).Select(sheet.Print)];
    }

    private static int Weight(Happening made) => made.Kind switch
    {
        "hoi-dam" or "tong-ket" or "phat-bieu" => 40,
        "dien-mung" or "tu-biet" or "quoc-thu" => -30,
        _ => 0,
    };
}

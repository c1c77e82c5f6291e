using DiplomacyPortal.Archive.Import;

namespace DiplomacyPortal.Archive.Tests.Events;

/// <summary>Reports of a small world: four people, three days, two kinds, two pairs of countries.</summary>
internal static class RandomReports
{
    public static readonly string[] People = ["tran-van-a", "le-thi-b", "pham-van-c", "do-thi-d"];

    private static readonly string[] Dates = ["2024-03-09", "2024-03-10", "2024-03-11", "2024-03-09", "2024-03-10", "2024"];
    private static readonly string[][] Parties = [["Việt Nam", "Chile"], ["Việt Nam", "Peru"], [], []];
    private static int _rows;

    public static DatedReport One(Random random, int article)
    {
        var value = Dates[random.Next(Dates.Length)];
        var people = People.Where(_ => random.Next(5) < 3).ToList();
        if (random.Next(4) == 0) people.Clear();
        var vietnam = value.Length == 10 && random.Next(3) == 0 ? value[..8] + (int.Parse(value[8..], null) + 1).ToString("D2", null) : null;
        return new DatedReport(
            article, random.Next(5) == 0 ? "speech" : "talks", value, vietnam, random.Next(3) == 0 ? "Huế" : null, people)
        {
            Parties = Parties[random.Next(Parties.Length)],
            Years = random.Next(4) == 0 ? 30 : null,
            LooksBack = random.Next(2) == 0,
            RowId = ++_rows,
        };
    }
}

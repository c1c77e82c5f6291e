namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

internal sealed record Nation(
    IReadOnlyList<string> Names, string Capital, IReadOnlyList<string> Cities, int Hours, string Head, string Government, string Parliament, string Pool)
{
    public static IReadOnlyList<Nation> All { get; } = [.. Theme.Rows("quoc-gia").Select(row => new Nation(
        Phrasing.Parts(row[0], '|'), row[1], Phrasing.Parts(row[2], '|'), Phrasing.Number(row[3]), row[4], row[5], row[6], row[7]))];

    public string Name => Names[0];

    public string Premier => Government == "-" ? Head : Government;

    /// <summary>Kings and governors receive, but do not negotiate.</summary>
    public static IReadOnlyList<Nation> Where(string level) => level switch
    {
        "nguyên thủ" => [.. All.Where(nation => nation.Head == "Tổng thống")],
        "chính phủ" => [.. All.Where(nation => nation.Premier is "Tổng thống" or "Thủ tướng")],
        _ => All,
    };

    public static Nation Named(string name) => All.Single(nation => nation.Name == name);
}

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>A country with what belongs to it: who leads it, its people's names, a company, a university and a newspaper.</summary>
internal sealed record Land(
    IReadOnlyList<string> Names, string Capital, IReadOnlyList<string> Cities, int Hours, string Head, string Government, string Parliament, string Party,
    IReadOnlyList<string> Given, IReadOnlyList<string> Families, string Company, string University, string Newspaper)
{
    public static IReadOnlyList<Land> All { get; } = [.. Phrasing.Of("Second/dat-nuoc")[""].Select(Parse)];

    public string Name => Names[0];

    /// <summary>Kings and governors-general hold no talks; the head of government does.</summary>
    public bool HeadReigns => Head is "Nhà Vua" or "Quốc vương" or "Toàn quyền";

    public bool HasRulingParty => !Party.StartsWith("Hội đồng", StringComparison.Ordinal);

    private static Land Parse(string line)
    {
        var fields = Phrasing.Parts(line, ';');
        return new Land(
            Phrasing.Parts(fields[0], '|'), fields[1], Phrasing.Parts(fields[2], '|'), Phrasing.Number(fields[3]), fields[4], fields[5], fields[6], fields[7],
            Phrasing.Parts(fields[8], '|'), Phrasing.Parts(fields[9], '|'), fields[10], fields[11], fields[12]);
    }
}

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

internal sealed record Land(
    IReadOnlyList<string> Names,
    string Capital,
    IReadOnlyList<string> Cities,
    int Hours,
    string Head,
    string Government,
    string Parliament,
    string Pool,
    string? Party)
{
    public static IReadOnlyList<Land> All { get; } = [.. Genre.Of("nuoc")[""].Select(Parse)];

    public string Name => Names[0];

    /// <summary>Who is talked to as the highest.</summary>
    public string Leader => Head == "-" ? Government : Head;

    /// <summary>Who talks to our Prime Minister.</summary>
    public string Premier => Government == "-" ? Head : Government;

    /// <summary>Kings are not negotiated with: where there is one, no head of state is.</summary>
    public static IReadOnlyList<Land> With(string level) => level == "nguyên thủ" ? [.. All.Where(land => land.Head is not ("-" or "Quốc vương"))] : All;

    public static Land Named(string name) => All.Single(land => land.Name == name);

    private static Land Parse(string line)
    {
        var fields = Phrasing.Parts(line, ';');
        return new Land(
            Phrasing.Parts(fields[0], '|'), fields[1], Phrasing.Parts(fields[2], '|'), Phrasing.Number(fields[3]),
            fields[4], fields[5], fields[6], fields[7], fields.Length > 8 ? fields[8] : null);
    }
}

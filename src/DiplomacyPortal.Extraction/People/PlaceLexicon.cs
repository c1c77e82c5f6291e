using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>Countries, towns and organisations: what stands between a title and a name, and is no name itself.</summary>
internal static class PlaceLexicon
{
    private static readonly PhraseTable<string> Places = Table("places.txt");
    private static readonly Dictionary<string, int> Countries = LexiconFile.Words("places.txt", "countries").Index().ToDictionary(c => c.Item, c => c.Index);
    private static readonly PhraseTable<string> Organisations = Table("organisations.txt");

    /// <returns>How many tokens the place takes, and its canonical name.</returns>
    public static (int Count, string? Name) Place(TokenRun tokens, int index) => Match(Places, tokens, index);

    public static (int Count, string? Name) Organisation(TokenRun tokens, int index) => Match(Organisations, tokens, index);

    /// <returns>How many tokens the country takes, and its canonical name; 0 for other places.</returns>
    public static (int Count, string? Name) Country(TokenRun tokens, int index) =>
        Place(tokens, index) is { Name: { } name } place && IsCountry(name) ? place : default;

    /// <param name="name">The canonical name of a place.</param>
    public static bool IsCountry(string name) => Countries.ContainsKey(name);

    /// <summary>The order of the lexicon, in which Việt Nam comes first; all others stand behind the countries.</summary>
    public static int Rank(string name) => Countries.GetValueOrDefault(name, int.MaxValue);

    public static bool IsPlace(TokenRun tokens) => Place(tokens, 0).Count == tokens.Count || Organisation(tokens, 0).Count == tokens.Count;

    private static (int, string?) Match(PhraseTable<string> table, TokenRun tokens, int index) =>
        tokens[index].IsCapitalised || tokens[index].Key is "thành" or "tỉnh" or "tp" or "châu" ? table.Match(tokens, index) : (0, null);

    private static PhraseTable<string> Table(string file) => new(
        LexiconFile.AllEntries(file).SelectMany(entry => entry.Alternatives(1).Prepend(entry[0]).Select(name => (name, entry[0]))), ignoreMarks: false);
}

using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>Countries, towns and organisations: what stands between a title and a name, and is no name itself.</summary>
internal static class PlaceLexicon
{
    private static readonly PhraseTable<string> Places = Table("places.txt");
    private static readonly HashSet<string> Countries = [.. LexiconFile.Words("places.txt", "countries")];
    private static readonly PhraseTable<string> Organisations = Table("organisations.txt");

    /// <returns>How many tokens the place takes, and its canonical name.</returns>
    public static (int Count, string? Name) Place(TokenRun tokens, int index) => Match(Places, tokens, index);

    public static (int Count, string? Name) Organisation(TokenRun tokens, int index) => Match(Organisations, tokens, index);

    /// <param name="name">The canonical name of a place.</param>
    public static bool IsCountry(string name) => Countries.Contains(name);

    public static bool IsPlace(TokenRun tokens) => Place(tokens, 0).Count == tokens.Count || Organisation(tokens, 0).Count == tokens.Count;

    private static (int, string?) Match(PhraseTable<string> table, TokenRun tokens, int index) =>
        tokens[index].IsCapitalised || tokens[index].Key is "thành" or "tỉnh" or "tp" or "châu" ? table.Match(tokens, index) : (0, null);

    private static PhraseTable<string> Table(string file) => new(
        LexiconFile.AllEntries(file).SelectMany(entry => entry.Alternatives(1).Prepend(entry[0]).Select(name => (name, entry[0]))), ignoreMarks: false);
}

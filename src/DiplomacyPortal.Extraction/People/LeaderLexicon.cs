using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>
/// Gives known persons their identity: one canonical name for all spellings, with and without marks and hyphens; and tells who held an office when.
/// </summary>
internal static class LeaderLexicon
{
    private static readonly (string[] Entry, Leader Leader)[] Entries =
        [.. LexiconFile.Entries("leaders.txt").Select(entry => (entry, new Leader(entry[0], entry.Length > 1 ? entry[1] : "", Offices(entry))))];

    private static readonly PhraseTable<Leader> Names = new(
        Entries.SelectMany(pair => pair.Entry.Alternatives(2).Prepend(pair.Entry[0]).Select(name => (name, pair.Leader))), ignoreMarks: true);

    private static readonly ILookup<(string, string), (Leader Leader, HeldOffice Term)> Terms = Entries
        .SelectMany(pair => pair.Leader.Offices.Select(term => (pair.Leader, Term: term)))
        .ToLookup(pair => (pair.Term.Office, pair.Term.Country));

    /// <returns>How many tokens the name takes; 0 where none begins.</returns>
    public static (int Count, Leader? Leader) Match(TokenRun tokens, int index) => Names.Match(tokens, index);

    /// <returns>The leader whose name or alias this is; null for another name.</returns>
    public static Leader? Find(string name)
    {
        var tokens = Tokenizer.Read(name);
        if (tokens.Count == 0) return null;
        var (count, leader) = Names.Match(tokens, 0);
        return count == tokens.Count ? leader : null;
    }

    /// <summary>Who held an office of a country, by its canonical name, on every day of a period.</summary>
    /// <returns>Null where that is not certain: nobody, several in turn, an office that several hold, bounds not known closely enough.</returns>
    public static Leader? Holder(string office, string country, DateOnly low, DateOnly high)
    {
        if (OfficeLexicon.Find(office, country) is not { } known || !OfficeLexicon.IsExclusive(known, country)) return null;
        var holders = Terms[(known, country)].Where(pair => pair.Term.CertainlyCovers(low, high)).Select(pair => pair.Leader).Distinct().Take(2).ToList();
        return holders.Count == 1 ? holders[0] : null;
    }

    private static List<HeldOffice> Offices(string[] entry) =>
        entry.Length < 4 ? [] : [.. entry[3].Split(';', StringSplitOptions.TrimEntries).Select(text => HeldOffice.Parse(text, entry[1])).OfType<HeldOffice>()];
}

using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>A known person; <paramref name="Country"/> by its canonical name, empty for heads of organisations.</summary>
internal sealed record Leader(string Name, string Country);

/// <summary>Gives known persons their identity: one canonical name for all spellings, with and without marks and hyphens.</summary>
internal static class LeaderLexicon
{
    private static readonly PhraseTable<Leader> Names = new(
        LexiconFile.Entries("leaders.txt").SelectMany(entry =>
        {
            var leader = new Leader(entry[0], entry.Length > 1 ? entry[1] : "");
            return entry.Alternatives(2).Prepend(entry[0]).Select(name => (name, leader));
        }),
        ignoreMarks: true);

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
}

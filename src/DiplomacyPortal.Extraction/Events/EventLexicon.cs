using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>The words that tell what kind of diplomatic event a sentence reports.</summary>
internal static class EventLexicon
{
    private static readonly PhraseTable<string> Words = new(
        LexiconFile.Entries("events.txt").SelectMany(entry => entry.Alternatives(1).Select(word => (word, entry[0]))), ignoreMarks: false);

    /// <returns>How many tokens the word takes, and its kind.</returns>
    public static (int Count, string? Kind) Match(TokenRun tokens, int index) => Words.Match(tokens, index);
}

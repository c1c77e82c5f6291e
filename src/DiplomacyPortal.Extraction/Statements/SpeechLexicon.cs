using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>The verbs that report speech, and the words that may stand between a speaker and such a verb.</summary>
internal static class SpeechLexicon
{
    private const int MostAdverbs = 6;

    private static readonly PhraseTable<bool> Verbs = new(
        LexiconFile.Words("speech.txt").Select(word => (word, true)).Concat(LexiconFile.Words("speech.txt", "weak").Select(word => (word, false))), ignoreMarks: false);

    private static readonly PhraseTable<bool> Adverbs = new(LexiconFile.Words("speech.txt", "adverbs").Select(word => (word, true)), ignoreMarks: false);

    /// <returns>Where a verb stands behind an index, adverbs passed over, and whether it reports speech by itself; 0 tokens where none does.</returns>
    public static (int Start, int Count, bool Strong) VerbAt(TokenRun tokens, int index)
    {
        for (var i = 0; i <= MostAdverbs && index < tokens.Count; i++)
        {
            var (count, strong) = Verbs.Match(tokens, index);
            var adverb = Adverbs.Match(tokens, index).Count;
            if (count > 0 && count >= adverb) return (index, count, strong);
            if (adverb == 0) break;
            index += adverb;
        }

        return default;
    }
}

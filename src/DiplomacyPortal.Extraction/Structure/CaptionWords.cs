using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>The words by which captions are known.</summary>
internal static class CaptionWords
{
    private static readonly PhraseTable<Label> Labels = new(
        LexiconFile.Entries("captions.txt", "labels").Select(entry => (entry[0], Enum.Parse<Label>(entry.ElementAtOrDefault(1) ?? "any", ignoreCase: true))),
        ignoreMarks: false);

    private static readonly PhraseTable<bool> Speech = new(LexiconFile.Words("captions.txt", "speech").Select(word => (word, true)), ignoreMarks: false);
    private static readonly HashSet<string> CreditWords = [.. LexiconFile.Words("captions.txt", "words").Select(TonePlacement.Unify)];

    private enum Label
    {
        Any,
        Capital,
        Bracket,
    }

    /// <summary>How many tokens the label of a credit takes there, and whether it is one only in brackets or at a line's end.</summary>
    public static (int Count, bool NeedsBracket) CreditLabel(TokenRun tokens, int index)
    {
        var (count, label) = Labels.Match(tokens, index);
        return count == 0 || (label == Label.Capital && !tokens[index].IsCapitalised) ? default : (count, label == Label.Bracket);
    }

    public static bool IsOfCredit(Token token) => CreditWords.Contains(token.Key);

    public static bool TellSpeech(TokenRun tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Speech.Match(tokens, i).Count > 0) return true;
        }

        return false;
    }
}

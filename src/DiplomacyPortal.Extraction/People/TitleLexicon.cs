using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

internal enum TitleKind
{
    /// <summary>May stand alone for its bearer ("Thủ tướng khẳng định …").</summary>
    Office,

    /// <summary>Is often followed by the name of an organisation ("Chủ tịch Boeing").</summary>
    Company,

    /// <summary>Only announces a name ("ông", "Tiến sỹ").</summary>
    Address,
}

/// <summary>The words that titles begin with, and those that end one.</summary>
internal static class TitleLexicon
{
    private static readonly PhraseTable<TitleKind> Heads = new(
        Words("offices", TitleKind.Office).Concat(Words("companies", TitleKind.Company)).Concat(Words("address", TitleKind.Address)), ignoreMarks: false);

    private static readonly PhraseTable<bool> Qualifiers = Phrases(LexiconFile.Words("titles.txt", "qualifiers"));
    private static readonly PhraseTable<bool> Breaks = Phrases(LexiconFile.Words("breaks.txt").Concat(LexiconFile.Words("speech.txt")).Concat(LexiconFile.Words("speech.txt", "weak")));
    private static readonly PhraseTable<bool> Speech = Phrases(LexiconFile.Words("speech.txt").Concat(LexiconFile.Words("speech.txt", "weak")));
    private static readonly PhraseTable<bool> Namesakes = Phrases(LexiconFile.Words("namesakes.txt"));
    private static readonly PhraseTable<bool> Aides = Phrases(LexiconFile.Words("titles.txt", "aides"));
    private static readonly PhraseTable<bool> Rulers = Phrases(LexiconFile.Words("titles.txt", "rulers"));
    private static readonly HashSet<string> OrganisationWords = [.. LexiconFile.Words("organisation-words.txt").Select(Folding.Fold)];

    /// <returns>How many tokens the longest title word at that place takes.</returns>
    public static (int Count, TitleKind Kind) Head(TokenRun tokens, int index) => Heads.Match(tokens, index);

    public static int Qualifier(TokenRun tokens, int index) => Qualifiers.Match(tokens, index).Count;

    /// <summary>Whether the title there is that of someone beside another: "Phu nhân", "Cố vấn".</summary>
    public static bool IsAide(TokenRun tokens, int index) => Aides.Match(tokens, index).Count > 0;

    /// <summary>Whether the title there is one whose bearer has aides.</summary>
    public static bool IsRuler(TokenRun tokens, int index) => Rulers.Match(tokens, index).Count > 0;

    /// <summary>Whether a title, or a qualifier and a title, begins there.</summary>
    public static bool StartsAt(TokenRun tokens, int index)
    {
        for (var i = 0; i < 3 && index < tokens.Count && Qualifier(tokens, index) is > 0 and var count && Head(tokens, index).Count <= count; i++) index += count;
        return index < tokens.Count && Head(tokens, index).Count > 0;
    }

    /// <summary>Whether a small word there ends the words of a title.</summary>
    public static bool IsBreak(TokenRun tokens, int index) => !tokens[index].IsCapitalised && Breaks.Match(tokens, index).Count > 0;

    public static bool IsSpeech(TokenRun tokens, int index) => index < tokens.Count && Speech.Match(tokens, index).Count > 0;

    /// <summary>Whether what begins there is named after a person: "Thành phố" in front of "Hồ Chí Minh".</summary>
    public static bool IsBehindNamesake(TokenRun tokens, int index)
    {
        for (var start = Math.Max(0, index - 6); start < index; start++)
        {
            if (Namesakes.Match(tokens, start).Count == index - start) return true;
        }

        return false;
    }

    public static bool IsOrganisationWord(Token token) => OrganisationWords.Contains(token.Folded);

    private static IEnumerable<(string, TitleKind)> Words(string section, TitleKind kind) =>
        LexiconFile.Words("titles.txt", section).Select(word => (word, kind));

    private static PhraseTable<bool> Phrases(IEnumerable<string> words) => new(words.Select(word => (word, true)), ignoreMarks: false);
}

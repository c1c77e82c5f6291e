using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>Tells by its form whether a run of capitalised words can be a person's name.</summary>
internal static class PersonName
{
    private static readonly WordSet FamilyNames = new(LexiconFile.Words("surnames.txt").Concat(LexiconFile.Words("surnames.txt", "han")));

    private static readonly WordSet MiddleNames = new(LexiconFile.Words("surnames.txt", "middles"));
    private static readonly WordSet GivenNames = new(LexiconFile.Words("given-names.txt"));

    /// <summary>A given name of another people: "Peter", "Chiara".</summary>
    public static bool IsGivenName(Token token) => GivenNames.Contains(token);

    public static bool IsFamilyName(Token token) => FamilyNames.Contains(token);

    public static bool HasFamilyName(string name)
    {
        var tokens = Tokenizer.Read(name);
        return IsVietnamese(tokens, 0, tokens.Count);
    }

    /// <summary>A family name and one to four more syllables: "Tô Lâm", "Trương Thị Mai", "Vương Nghị".</summary>
    public static bool IsVietnamese(TokenRun tokens, int start, int count)
    {
        if (count is < 2 or > 5 || !FamilyNames.Contains(tokens[start])) return false;
        for (var i = start; i < start + count; i++)
        {
            if (!tokens[i].IsCapitalised || !tokens[i].IsSyllable) return false;
        }

        return true;
    }

    /// <summary>Of three syllables or more with one between that Vietnamese names have there: "Lê Văn Khải", "Trần Thị Thu Lan".</summary>
    public static bool HasMiddleName(TokenRun tokens, int start, int count) =>
        count > 2 && IsVietnamese(tokens, start, count) && MiddleNames.Contains(tokens[start + 1]);

    /// <summary>Holds a word that is no Vietnamese syllable: "Joe Biden", "Park Jin", "Hun Manet", "V.I. Lê-nin".</summary>
    public static bool IsForeign(TokenRun tokens, int start, int count)
    {
        for (var i = start; i < start + count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && (tokens[i].IsInitial || (i > start && tokens[i - 1].Is("-")) || !tokens[i].IsSyllable)) return true;
        }

        return false;
    }
}

using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Places;

/// <summary>The words around a name that tell whether it is the place's: "bà Nga", "Mỹ thuật", "tiếng Pháp".</summary>
internal static class Homonyms
{
    /// <summary>In tokens, hyphens counted.</summary>
    private const int LongestBefore = 3;

    private static readonly PhraseTable<bool> Compounds = Phrases("words", "no words");
    private static readonly PhraseTable<bool> Before = Phrases("not behind", "but behind");
    private static readonly PhraseTable<bool> PlaceWords = Phrases("places");
    private static readonly PhraseTable<bool> CountryWords = Phrases("beside");
    private static readonly PhraseTable<bool> OutletWords = Phrases("outlets");
    private static readonly PhraseTable<bool> OthersBodies = Phrases("others");
    private static readonly PhraseTable<bool> Addresses = Phrases("addresses");
    private static readonly PhraseTable<bool> Weak = Phrases("weak");
    private static readonly PhraseTable<bool> InCapitals = Phrases("capitals");

    /// <summary>"Mỹ thuật"; not "Mỹ quan ngại".</summary>
    public static bool IsCompound(TokenRun tokens, int index) => Compounds.Match(tokens, index) is { Count: > 1, Value: true };

    /// <summary>"bà", "tiếng", "phố" in front; not "đàn bà", "nổi tiếng", "thành phố".</summary>
    public static bool IsBehindOther(TokenRun tokens, int index) => Behind(Before, tokens, index) == true;

    public static bool IsBehindPlaceWord(TokenRun tokens, int index) => Behind(PlaceWords, tokens, index) == true;

    /// <summary>"với", "của" and what else often stands in front of a country's name, and of other words.</summary>
    public static bool IsBehindCountryWord(TokenRun tokens, int index) => IsBehindPlaceWord(tokens, index) || Behind(CountryWords, tokens, index) == true;

    /// <summary>"báo Phụ nữ Việt Nam", "Thông tấn xã Lào"; not "Bảo tàng Phụ nữ Việt Nam".</summary>
    public static bool IsOutlet(TokenRun tokens, int index) => OutletWords.Match(tokens, index).Count > 0 || Behind(OutletWords, tokens, index) == true;

    /// <summary>"hai nước" and what else shows that a body is not Việt Nam's alone.</summary>
    public static bool IsOfOthers(TokenRun tokens, int index) => index < tokens.Count && OthersBodies.Match(tokens, index).Count > 0;

    public static bool IsAddress(TokenRun tokens, int index, int count) => Addresses.Match(tokens, index).Count == count;

    public static bool IsWeak(TokenRun tokens, int index, int count) => Weak.Match(tokens, index).Count == count;

    public static bool IsWordInCapitals(TokenRun tokens, int index, int count) => InCapitals.Match(tokens, index).Count == count;

    /// <returns>The value of the longest phrase that ends in front of the token; null where none does.</returns>
    private static bool? Behind(PhraseTable<bool> phrases, TokenRun tokens, int index)
    {
        for (var start = Math.Max(0, index - LongestBefore); start < index; start++)
        {
            if (phrases.Match(tokens, start) is { Count: > 0 } found && start + found.Count == index) return found.Value;
        }

        return null;
    }

    private static PhraseTable<bool> Phrases(string section, string exceptions) => new(
        LexiconFile.Words("homonyms.txt", exceptions).Select(word => (word, false))
            .Concat(LexiconFile.Words("homonyms.txt", section).Select(word => (word, true))),
        ignoreMarks: false);

    private static PhraseTable<bool> Phrases(string section) =>
        new(LexiconFile.Words("homonyms.txt", section).Select(word => (word, true)), ignoreMarks: false);
}

using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Places;

/// <summary>Tells whether a name written like a place's is that place's, by what stands around it in one block of text.</summary>
/// <param name="isPerson">Whether a person's name begins at a token.</param>
internal sealed class NameSurroundings(TokenRun tokens, bool isInCapitals, Func<int, bool> isPerson)
{
    /// <summary>A title's first words: "Tổng Bí thư" is the longest that matters here.</summary>
    private const int LongestTitle = 5;

    /// <summary>Whether a sentence may begin there, where the capital tells nothing. A hyphen or a bracket between names begins none.</summary>
    public bool Opens(int index)
    {
        if (index == 0) return true;
        var before = tokens[index - 1];
        if (before.Kind != TokenKind.Mark || before.Text is "," or ";" or "(" or ")" or "/" or "&") return false;
        return before.Text is not ("-" or "–" or "—") || index == 1 || tokens[index - 2].Kind != TokenKind.Word;
    }

    /// <param name="known">Behind the last name that was found: one that stands next to it is none of its syllables.</param>
    public bool IsPlace(int index, int count, int known)
    {
        if (Homonyms.IsBehindOther(tokens, index)) return false;
        if (Homonyms.IsWeak(tokens, index, count)) return Homonyms.IsBehindPlaceWord(tokens, index) || IsCoordinated(index, known);
        if (IsPartOfForeignName(index, count) || IsHyphenated(index + count)) return false;
        if (isInCapitals)
        {
            if (Homonyms.IsWordInCapitals(tokens, index, count)) return Homonyms.IsBehindPlaceWord(tokens, index);
            return count > 1 || !tokens[index].IsSyllable || (!Homonyms.IsCompound(tokens, index) && IsShortInCapitals(index, known));
        }

        if (count > 1) return index == known || !IsBehindFamilyName(index);
        if (!tokens[index].IsSyllable) return true;
        if (Homonyms.IsCompound(tokens, index) || IsFollowedByName(index + 1) || IsBehindName(index, known)) return false;
        return !Homonyms.IsAddress(tokens, index, count) || !Opens(index) || IsCoordinatedWithNext(index + count);
    }

    /// <summary>An acronym in a line of capitals may be a syllable of a name there.</summary>
    public bool IsOrganisation(int index, int count, int known) =>
        !isInCapitals || count > 1 || !tokens[index].IsSyllable || IsShortInCapitals(index, known);

    /// <summary>In capitals every word is written as a name is.</summary>
    private bool IsShortInCapitals(int index, int known) =>
        Homonyms.IsBehindCountryWord(tokens, index) || IsCoordinated(index, known) || EndsTitle(index);

    /// <summary>"Paris, Nice", "Mỹ - Anh", "Nga và Đức": in one list with the name before.</summary>
    private bool IsCoordinated(int index, int known) =>
        index > 0 && known == index - 1 && tokens[index - 1] is var joint && (joint.Text is "," or "-" or "–" || joint.Key is "và" or "hoặc" or "hay");

    /// <summary>"Anh, Pháp và Đức", "Anh và Pháp": a name that opens a sentence, in one list with the next.</summary>
    private bool IsCoordinatedWithNext(int next) =>
        next + 1 < tokens.Count && (tokens[next].Text is "," or "-" or "–" || tokens[next].Key is "và" or "cùng" or "hay")
        && tokens[next + 1].IsCapitalised && EntityLexicon.Match(tokens, next + 1).Count > 0;

    /// <summary>"Đức Phật", "Mỹ Đình": a capital behind a short name makes it a part of a longer one, unless it begins a name or title of its own.</summary>
    private bool IsFollowedByName(int next) =>
        next < tokens.Count && tokens[next] is { IsCapitalised: true, IsSyllable: true, IsAllCapitals: false }
        && !isPerson(next) && EntityLexicon.Match(tokens, next).Count == 0 && !TitleLexicon.StartsAt(tokens, next);

    /// <summary>"Trần Đức", "Hồng Nga": behind a capital that belongs to no other name, title or beginning.</summary>
    private bool IsBehindName(int index, int known)
    {
        if (index == 0 || index == known || tokens[index - 1] is not { IsCapitalised: true, IsSyllable: true, IsAllCapitals: false }) return false;
        return !EndsTitle(index) && (!Opens(index - 1) || (PersonName.IsFamilyName(tokens[index - 1]) && !Homonyms.IsBehindCountryWord(tokens, index)));
    }

    /// <summary>"Nguyễn Thái Bình"; not "Đoàn Việt Nam", which opens a sentence.</summary>
    private bool IsBehindFamilyName(int index) =>
        index > 0 && !Opens(index - 1) && tokens[index - 1] is { IsCapitalised: true, IsSyllable: true } before
        && PersonName.IsFamilyName(before) && !Homonyms.IsBehindCountryWord(tokens, index) && !EndsTitle(index);

    /// <summary>"Jack London", "Sofia Marchetti": beside a given name, or one itself in front of a foreign word.</summary>
    private bool IsPartOfForeignName(int index, int count)
    {
        if (index > 0 && tokens[index - 1] is { IsCapitalised: true, IsSyllable: false } before && PersonName.IsGivenName(before)) return true;
        return PersonName.IsGivenName(tokens[index]) && index + count < tokens.Count
            && tokens[index + count] is { IsCapitalised: true, IsSyllable: false, IsAllCapitals: false }
            && !isPerson(index + count) && EntityLexicon.Match(tokens, index + count).Count == 0;
    }

    /// <summary>"Ma-li-na": the syllables go on.</summary>
    private bool IsHyphenated(int end) =>
        end + 1 < tokens.Count && tokens[end] is { AfterBlank: false } hyphen && hyphen.Is("-")
        && tokens[end + 1] is { AfterBlank: false, Kind: TokenKind.Word, IsCapitalised: false };

    /// <summary>"Tổng Thống Mỹ": the capital in front is a title's.</summary>
    private bool EndsTitle(int index)
    {
        for (var start = Math.Max(0, index - LongestTitle); start < index; start++)
        {
            if (TitleLexicon.Head(tokens, start) is { Count: > 0, Kind: not TitleKind.Address } title && start + title.Count == index) return true;
        }

        return false;
    }
}

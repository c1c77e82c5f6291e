using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>Finds how far a name reaches: capitalised words, small ones only behind a hyphen ("Kang Kyung-wha").</summary>
internal static class NameRun
{
    private const int Longest = 6;

    /// <summary>In tokens, hyphens and the syllables between them counted: "Ô-ba-ma".</summary>
    private const int LongestJoined = 30;

    /// <summary>Countries whose people bear names in Sino-Vietnamese reading, whatever the family name ("Hùng Ba").</summary>
    private static readonly HashSet<string> SinoVietnamese = ["Trung Quốc", "Hàn Quốc", "Triều Tiên", "Đài Loan"];

    private static readonly WordSet Particles = new(LexiconFile.Words("surnames.txt", "particles"));

    /// <returns>The number of tokens of a person's name that begins there; 0 where none does.</returns>
    /// <param name="kind">The title in front; null where there is none.</param>
    public static int Length(TokenRun tokens, int index, TitleKind? kind, string? country)
    {
        var known = Known(tokens, index, kind is not null);
        var (count, words) = Extent(tokens, index);
        if (known > 0 && known >= count) return known;
        // In a line of capitals nothing shows where a name ends.
        if (words == 0 || words > Longest || (words > 1 && tokens[index].IsAllCapitals && tokens[index + count - 1].IsAllCapitals)) return known;
        if (words > 1 && tokens[index] is { IsAllCapitals: true, IsInitial: false } && !tokens[index + count - 1].IsAllCapitals) return known;
        if (PlaceLexicon.Place(tokens, index).Count >= count) return known;
        if (HoldsOrganisationWord(tokens.Slice(index, count))) return 0;
        return IsName(tokens, index, count, words, kind, country) ? count : known;
    }

    private static bool HoldsOrganisationWord(TokenRun name)
    {
        foreach (var token in name)
        {
            if (TitleLexicon.IsOrganisationWord(token)) return true;
        }

        return false;
    }

    private static bool IsName(TokenRun tokens, int index, int count, int words, TitleKind? kind, string? country)
    {
        if (PersonName.IsForeign(tokens, index, count))
        {
            // One foreign word may be a firm's name; behind "ông" or "Tổng thống" it is a person's.
            return words > 1 || (kind is TitleKind.Office or TitleKind.Address && (count > 1 || tokens[index].Text.Length > 2) && !tokens[index].IsAllCapitals);
        }

        return PersonName.IsVietnamese(tokens, index, count)
            || (words == 1 && kind == TitleKind.Address)
            || (words is 2 or 3 && country is not null && SinoVietnamese.Contains(country));
    }

    /// <summary>A name of the lexicon; behind a title even with a slip in its capitals ("Vương nghị").</summary>
    private static int Known(TokenRun tokens, int index, bool titled)
    {
        if (!tokens[index].IsCapitalised) return 0;
        var (count, _) = LeaderLexicon.Match(tokens, index);
        if (count == 0) return 0;
        return titled || IsCapitalised(tokens.Slice(index, count)) ? count : 0;
    }

    private static bool IsCapitalised(TokenRun name)
    {
        foreach (var token in name)
        {
            if (token.Kind != TokenKind.Mark && !token.IsCapitalised && token.AfterBlank) return false;
        }

        return true;
    }

    /// <summary>The run of capitalised words; a place, an organisation or a title inside it ends it.</summary>
    private static (int Count, int Words) Extent(TokenRun tokens, int index)
    {
        var (end, words) = (index, 0);
        while (end < tokens.Count && words <= Longest && end - index < LongestJoined)
        {
            var token = tokens[end];
            var joined = end > index && tokens[end - 1].Is("-");
            if (end > index && !joined && !token.AfterBlank && !tokens[end - 1].IsInitial && !token.Is("-")) break;
            if (end > index && JoinsWords(tokens, end))
            {
                end++;
                continue;
            }

            if (token.Kind != TokenKind.Word || (!token.IsCapitalised && !joined && !IsParticle(tokens, index, end))) break;
            if (end > index && !joined && (EndsBefore(tokens, end) || (token.IsAllCapitals && !tokens[index].IsAllCapitals && token.Text.Length > 2))) break;
            words += joined ? 0 : 1;
            end++;
        }

        return (end - index, words);
    }

    /// <summary>A hyphen without blanks, behind which no place stands: "Kang Kyung-wha", not "Việt Nam-Hoa Kỳ".</summary>
    private static bool JoinsWords(TokenRun tokens, int hyphen) =>
        tokens[hyphen].Is("-") && !tokens[hyphen].AfterBlank && hyphen + 1 < tokens.Count
        && tokens[hyphen + 1] is { AfterBlank: false, Kind: TokenKind.Word } && PlaceLexicon.Place(tokens, hyphen + 1).Count == 0;

    /// <summary>"Jan van der Meer", "Asaad al-Shaibani": small words between the capitals of a foreign name.</summary>
    private static bool IsParticle(TokenRun tokens, int start, int index)
    {
        if (index == start || !Particles.Contains(tokens[index]) || !PersonName.IsForeign(tokens, start, index - start)) return false;
        var next = index + 1 < tokens.Count && tokens[index + 1].Is("-") ? index + 2 : index + 1;
        return next < tokens.Count && tokens[next].Kind == TokenKind.Word && (tokens[next].IsCapitalised || Particles.Contains(tokens[next]));
    }

    private static bool EndsBefore(TokenRun tokens, int index) =>
        PlaceLexicon.Place(tokens, index) is { Count: > 0 } place && (place.Count > 1 || IsForeignCountry(tokens[index], place.Name!))
        || PlaceLexicon.Organisation(tokens, index).Count > 1
        || TitleLexicon.Head(tokens, index) is { Count: > 0, Kind: not TitleKind.Address } || TitleLexicon.IsPronoun(tokens[index]);

    /// <summary>"Venezuela" ends a name; "Anh", "Nga" and "Lào" may be part of a Vietnamese one.</summary>
    private static bool IsForeignCountry(Token token, string place) => !token.IsSyllable && PlaceLexicon.IsCountry(place);
}

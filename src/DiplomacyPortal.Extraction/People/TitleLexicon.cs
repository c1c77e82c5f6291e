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

    /// <summary>By the office in capitals.</summary>
    private static readonly Dictionary<string, string> Spellings = LexiconFile.Words("titles.txt", "offices")
        .Concat(LexiconFile.Words("titles.txt", "companies")).DistinctBy(word => word.ToUpperInvariant()).ToDictionary(word => word.ToUpperInvariant());

    private static readonly PhraseTable<bool> Qualifiers = Phrases(LexiconFile.Words("titles.txt", "qualifiers"));
    private static readonly PhraseTable<bool> NoQualifiers = Phrases(LexiconFile.Words("titles.txt", "no-qualifiers"));
    private static readonly PhraseTable<bool> Breaks = Phrases(
        LexiconFile.Words("breaks.txt").Concat(LexiconFile.Words("speech.txt")).Concat(LexiconFile.Words("speech.txt", "weak")));
    private static readonly PhraseTable<bool> Speech = Phrases(LexiconFile.Words("speech.txt").Concat(LexiconFile.Words("speech.txt", "weak")));
    private static readonly PhraseTable<bool> Namesakes = Phrases(LexiconFile.Words("namesakes.txt"));

    /// <summary>With whether they are wives.</summary>
    private static readonly PhraseTable<bool> Aides = new(
        LexiconFile.Entries("titles.txt", "aides").Select(entry => (entry[0], entry is [_, "wife"])), ignoreMarks: false);

    private static readonly PhraseTable<bool> Rulers = Phrases(LexiconFile.Words("titles.txt", "rulers"));
    private static readonly PhraseTable<Tenure> TenuresBefore = Tenures("qualifiers");
    private static readonly PhraseTable<Tenure> TenuresBehind = Tenures("qualifiers-behind");
    private static readonly PhraseTable<bool> Counts = new(
        LexiconFile.Entries("titles.txt", "counts").Select(entry => (entry[0], entry.Length > 1)), ignoreMarks: false);
    private static readonly WordSet Connectors = new(LexiconFile.Words("titles.txt", "connectors"));
    private static readonly WordSet Pronouns = new(LexiconFile.Words("titles.txt", "pronouns"));
    private static readonly WordSet OfficesOnly = new(LexiconFile.Words("titles.txt", "offices-only"));
    private static readonly PhraseTable<bool> Governors = Phrases(LexiconFile.Words("titles.txt", "governors"));
    private static readonly PhraseTable<bool> Fields = Phrases(LexiconFile.Words("titles.txt", "fields"));
    private static readonly PhraseTable<bool> Bodies = Phrases(LexiconFile.Words("titles.txt", "bodies"));
    private static readonly PhraseTable<bool> Ranks = Phrases(LexiconFile.Words("titles.txt", "ranks"));
    private static readonly HashSet<string> OrganisationWords = [.. LexiconFile.Words("organisation-words.txt").Select(Folding.Fold)];
    private static readonly int OrganisationQuestion = Word.NextQuestion();

    /// <returns>How many tokens the longest title word at that place takes.</returns>
    public static (int Count, TitleKind Kind) Head(TokenRun tokens, int index) => Heads.Match(tokens, index);

    /// <summary>An office with the capitals of a name: "TỔNG BÍ THƯ" of a headline as the lexicon has it, "ngoại trưởng" with a first capital.</summary>
    public static string Spelled(string office) =>
        Spellings.TryGetValue(office, out var known) ? known
        : office.Length > 0 && char.IsLower(office[0]) ? char.ToUpperInvariant(office[0]) + office[1..] : office;

    /// <returns>How many tokens a body's name takes there that a title ends: "Hội đồng Bộ trưởng"; not "Đoàn Chủ tịch nước".</returns>
    public static int Body(TokenRun tokens, int index)
    {
        var count = Bodies.Match(tokens, index).Count;
        for (var i = 1; i < count; i++)
        {
            if (i + Heads.Match(tokens, index + i).Count == count) return count;
        }

        return 0;
    }

    /// <returns>How many tokens a qualifier takes there; not the last syllable of another word: "chính quyền Tổng thống".</returns>
    public static int Qualifier(TokenRun tokens, int index) =>
        index > 0 && NoQualifiers.Match(tokens, index - 1).Count > 1 ? 0 : Qualifiers.Match(tokens, index).Count;

    /// <summary>Whether the title there is that of someone beside another: "Phu nhân", "Cố vấn".</summary>
    public static bool IsAide(TokenRun tokens, int index) => Aides.Match(tokens, index).Count > 0;

    /// <summary>Whether a wife is named there: "Phu nhân"; not "Phu quân".</summary>
    public static bool IsWife(TokenRun tokens, int index) => Aides.Match(tokens, index).Value;

    /// <summary>Whether the title there is one whose bearer has aides.</summary>
    public static bool IsRuler(TokenRun tokens, int index) => Rulers.Match(tokens, index).Count > 0;

    /// <summary>Whether a title, or a qualifier and a title, begins there.</summary>
    public static bool StartsAt(TokenRun tokens, int index)
    {
        for (var i = 0; i < 3 && index < tokens.Count; i++)
        {
            if (Qualifier(tokens, index) is not (> 0 and var count) || Head(tokens, index).Count > count) break;
            index += count;
        }

        return index < tokens.Count && Head(tokens, index).Count > 0;
    }

    /// <summary>Whether the title there is that of who governs a place, so that a place's name follows: "tỉnh trưởng".</summary>
    public static bool GovernsPlace(TokenRun tokens, int index) => Governors.Match(tokens, index).Count > 0;

    /// <summary>Whether a small word there ends the words of a title.</summary>
    public static bool IsBreak(TokenRun tokens, int index) => !tokens[index].IsCapitalised && Breaks.Match(tokens, index).Count > 0;

    /// <summary>Whether a word that ends the words of a title stands there, in whatever letters.</summary>
    public static bool BreaksName(TokenRun tokens, int index) => Breaks.Match(tokens, index).Count > 0;

    public static bool IsSpeech(TokenRun tokens, int index) => index < tokens.Count && Speech.Match(tokens, index).Count > 0;

    /// <summary>Whether what begins there is named after a person: "Thành phố" in front of "Hồ Chí Minh".</summary>
    public static bool IsBehindNamesake(TokenRun tokens, int index)
    {
        for (var start = Math.Max(0, index - 6); start < index; start++)
        {
            var count = Namesakes.Match(tokens, start).Count;
            // "TP. Hồ Chí Minh"
            if (count > 0 && start + count < index && tokens[start + count].Is(".")) count++;
            if (count == index - start && !IsSecondSyllable(tokens, start)) return true;
        }

        return false;
    }

    /// <summary>"trường" in "Bộ trưởng Tài nguyên và Môi trường": no school.</summary>
    private static bool IsSecondSyllable(TokenRun tokens, int index) =>
        index > 0 && !tokens[index].IsCapitalised && tokens[index - 1] is { IsCapitalised: true, IsAllCapitals: false };

    /// <summary>How many tokens the field of a minister takes there ("Quốc phòng").</summary>
    public static int Field(TokenRun tokens, int index) => tokens[index].IsCapitalised ? Fields.Match(tokens, index).Count : 0;

    public static bool IsOrganisationWord(Token token) =>
        token.Word.Is(OrganisationQuestion, static (word, words) => words.Contains(word.Folded), OrganisationWords);

    /// <summary>Whether the word may stand between an office and what it is an office of.</summary>
    public static bool IsConnector(Token token) => Connectors.Contains(token);

    /// <summary>"ông", "bà": never a part of a title.</summary>
    public static bool IsPronoun(Token token) => Pronouns.Contains(token);

    /// <summary>Whether the word makes the title behind it an office spoken of, not its bearer: "trên cương vị Ngoại trưởng".</summary>
    public static bool MakesOfficeOnly(Token token) => OfficesOnly.Contains(token);

    /// <summary>Whether the tokens are a military rank.</summary>
    public static bool IsRank(TokenRun office) => office.Count > 0 && Ranks.Match(office, 0).Count == office.Count;

    /// <summary>Whether a word in front tells of the bearer and is no part of the office: "cựu", "nữ"; not "phó".</summary>
    public static bool IsOfBearer(TokenRun tokens, int index) => TenuresBefore.Match(tokens, index).Count == 1 && !IsHeadAlone(tokens, index);

    /// <summary>"Cố vấn" is a title of its own, "Quyền Chủ tịch nước" a qualifier with one behind it.</summary>
    private static bool IsHeadAlone(TokenRun tokens, int index) =>
        Head(tokens, index).Count > 0 && (index + 1 == tokens.Count || Head(tokens, index + 1).Count == 0);

    /// <summary>What "cựu", "đắc cử" or "thứ 16" in an office's words tells of its bearer.</summary>
    /// <param name="headEnd">The token behind the words that the office begins with, where a count may stand: "Bí thư thứ nhất" has none.</param>
    public static Tenure TenureOf(TokenRun office, int headEnd)
    {
        for (var i = 0; i < office.Count && Qualifier(office, i) is > 0 and var count; i += count)
        {
            if (!IsHeadAlone(office, i) && TenuresBefore.Match(office, i) is { Count: > 0, Value: not Tenure.Holds } before) return before.Value;
        }

        for (var i = 1; i < office.Count; i++)
        {
            if (TenuresBehind.Match(office, i) is { Count: > 0 } behind) return behind.Value;
        }

        for (var i = headEnd; i < office.Count; i++)
        {
            // "Tổng thống thứ 16", "Tổng thống Hoa Kỳ thứ 46"; not "Chủ tịch khóa họp thứ 79".
            if ((i == headEnd || office[i - 1].IsCapitalised) && Counts.Match(office, i) is { Count: > 0 } count
                && (!count.Value || (i + count.Count < office.Count && office[i + count.Count].Kind == TokenKind.Number))) return Tenure.Counted;
        }

        return Tenure.Holds;
    }

    private static IEnumerable<(string, TitleKind)> Words(string section, TitleKind kind) =>
        LexiconFile.Words("titles.txt", section).Select(word => (word, kind));

    private static PhraseTable<Tenure> Tenures(string section) => new(
        LexiconFile.Entries("titles.txt", section).Where(entry => entry.Length > 1).Select(entry => (entry[0], Enum.Parse<Tenure>(entry[1], ignoreCase: true))),
        ignoreMarks: false);

    private static PhraseTable<bool> Phrases(IEnumerable<string> words) => new(words.Select(word => (word, true)), ignoreMarks: false);
}

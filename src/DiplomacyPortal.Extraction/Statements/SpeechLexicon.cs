using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>What a word has to do with speech; a word may play several parts.</summary>
[Flags]
internal enum SpeechRoles
{
    None = 0,

    /// <summary>Reports speech by itself.</summary>
    Verb = 1,

    /// <summary>Tells an attitude rather than words: "ủng hộ", "tin".</summary>
    Stance = 2,

    /// <summary>Whom it is said to follows it: "cảm ơn", "đề nghị".</summary>
    To = 4,

    /// <summary>Reports speech only where a colon, "rằng" or a quotation stands by.</summary>
    Weak = 8,

    /// <summary>Only looks like speech: "nói chuyện".</summary>
    No = 16,

    Adverb = 32,

    /// <summary>Whom it is said to follows "tới", "với".</summary>
    Sending = 64,
}

/// <summary>A verb of speech in a run of tokens; <paramref name="Count"/> is 0 where none stands.</summary>
internal readonly record struct SpeechVerb(int Start, int Count, SpeechRoles Roles)
{
    public int End => Start + Count;
}

/// <summary>The verbs that report speech, and the words that may stand between a speaker and such a verb.</summary>
internal static class SpeechLexicon
{
    private const int MostAdverbs = 6;

    /// <summary>"cho BBC biết", "cho báo giới hay"</summary>
    private const int LongestRecipient = 5;

    private static readonly PhraseTable<SpeechRoles> Words = Table();

    public static (int Count, SpeechRoles Roles) Match(TokenRun tokens, int index) => Words.Match(tokens, index);

    /// <returns>The verb behind an index, adverbs passed over.</returns>
    public static SpeechVerb VerbAt(TokenRun tokens, int index)
    {
        for (var i = 0; i <= MostAdverbs && index < tokens.Count; i++)
        {
            var (count, roles) = Words.Match(tokens, index);
            if ((roles & SpeechRoles.No) != 0) return default;
            if ((roles & (SpeechRoles.Verb | SpeechRoles.Weak)) != 0) return new(index, count, roles);
            if (count == 0) return tokens[index].Key == "cho" ? Told(tokens, index) : default;
            index += count;
        }

        return default;
    }

    /// <summary>"Một nguồn tin cho BBC biết": the verb holds the one who is told.</summary>
    private static SpeechVerb Told(TokenRun tokens, int index)
    {
        for (var i = index + 2; i < Math.Min(tokens.Count, index + LongestRecipient) && tokens[i - 1].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Key is "biết" or "hay") return new(index, i - index + 1, SpeechRoles.Verb);
        }

        return default;
    }

    private static PhraseTable<SpeechRoles> Table()
    {
        var words = new Dictionary<string, SpeechRoles>();
        foreach (var entry in LexiconFile.Entries("speech.txt"))
            Add(entry[0], SpeechRoles.Verb | (entry.Length < 2 ? SpeechRoles.None : entry[1] == "to" ? SpeechRoles.To : SpeechRoles.Stance));
        foreach (var word in LexiconFile.Words("speech.txt", "weak")) Add(word, SpeechRoles.Weak);
        foreach (var word in LexiconFile.Words("speech.txt", "no")) Add(word, SpeechRoles.No);
        foreach (var word in LexiconFile.Words("speech.txt", "adverbs")) Add(word, SpeechRoles.Adverb);
        foreach (var word in LexiconFile.Words("speakers.txt", "sending")) Add(word, SpeechRoles.Sending);
        return new(words.Select(w => (w.Key, w.Value)), ignoreMarks: false);

        void Add(string word, SpeechRoles role) => words[word] = words.GetValueOrDefault(word) | role;
    }
}

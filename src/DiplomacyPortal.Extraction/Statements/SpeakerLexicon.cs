using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

[Flags]
internal enum SpeakerRoles
{
    None = 0,

    /// <summary>Opens a clause with a subject of its own: "còn".</summary>
    Link = 1,

    /// <summary>"ông", "bà": alone in front of a verb.</summary>
    Pronoun = 2,

    /// <summary>"người đứng đầu Chính phủ": whoever holds that office.</summary>
    Epithet = 4,

    /// <summary>"nhà lãnh đạo" in front of a country's name.</summary>
    Compatriot = 8,

    /// <summary>Persons behind a number: "hai nhà lãnh đạo".</summary>
    Pair = 16,

    /// <summary>Sides behind a number, who are no persons: "hai bên".</summary>
    Side = 32,

    /// <summary>Opens the name of a body, an unnamed group or a document.</summary>
    Body = 64,

    /// <summary>Opens what may stand between a subject and its verb: "từ Đại học Y".</summary>
    Modifier = 128,

    /// <summary>In front of the one who is spoken to: "phía Nga".</summary>
    Recipient = 256,

    /// <summary>Near the one who is interviewed: "trao đổi với".</summary>
    Interview = 512,

    /// <summary>Behind a title, of a country without a name: "nước chủ nhà".</summary>
    Stranger = 1024,

    /// <summary>Whose words they are stands behind "của": "câu nói của".</summary>
    Saying = 2048,

    /// <summary>In front of a third person whose words the speaker quotes: "rằng Tổng thống X từng nói".</summary>
    Citing = 4096,

    /// <summary>"tôi", "chúng tôi"</summary>
    First = 8192,
}

/// <param name="Detail">The sex of a pronoun, the office of an epithet, folded.</param>
internal sealed record SpeakerWord(SpeakerRoles Roles, string Detail);

/// <summary>The words that tell whether a phrase is the subject of speech, and whom it stands for.</summary>
internal static class SpeakerLexicon
{
    private static readonly HashSet<string> Objects = [.. LexiconFile.Words("speakers.txt", "objects")];

    private static readonly PhraseTable<SpeakerWord> Words = Table();

    /// <summary>Whether a name behind this word is no subject: "với", "của".</summary>
    public static bool IsObjectBehind(Token token) => Objects.Contains(token.Key);

    public static (int Count, SpeakerRoles Roles, string Detail) Match(TokenRun tokens, int index)
    {
        var (count, word) = Words.Match(tokens, index);
        return count == 0 ? (0, SpeakerRoles.None, "") : (count, word!.Roles, word.Detail);
    }

    private static PhraseTable<SpeakerWord> Table()
    {
        var words = new Dictionary<string, SpeakerWord>();
        Add("links", SpeakerRoles.Link);
        Add("pronouns", SpeakerRoles.Pronoun);
        Add("epithets", SpeakerRoles.Epithet);
        Add("compatriots", SpeakerRoles.Compatriot);
        Add("pairs", SpeakerRoles.Pair);
        Add("sides", SpeakerRoles.Side);
        Add("bodies", SpeakerRoles.Body);
        Add("modifiers", SpeakerRoles.Modifier);
        Add("recipients", SpeakerRoles.Recipient);
        Add("interviews", SpeakerRoles.Interview);
        Add("strangers", SpeakerRoles.Stranger);
        Add("sayings", SpeakerRoles.Saying);
        Add("citing", SpeakerRoles.Citing);
        Add("first", SpeakerRoles.First);
        Add("no", SpeakerRoles.None);
        return new(words.Select(w => (w.Key, w.Value)), ignoreMarks: false);

        void Add(string section, SpeakerRoles role)
        {
            foreach (var entry in LexiconFile.Entries("speakers.txt", section))
            {
                var known = words.GetValueOrDefault(entry[0]) ?? new(SpeakerRoles.None, "");
                words[entry[0]] = new(known.Roles | role, entry.Length > 1 ? entry[1] : known.Detail);
            }
        }
    }
}

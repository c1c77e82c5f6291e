using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

[Flags]
internal enum EventRoles
{
    None = 0,

    /// <summary>Only looks like a deed: "tiếp tục".</summary>
    No = 1,

    /// <summary>Opens a circumstance: "ngay sau".</summary>
    Circumstance = 2,

    /// <summary>In front of a date that dates no deed: "giai đoạn".</summary>
    Other = 4,

    /// <summary>"sẽ", "dự kiến"</summary>
    Later = 8,

    /// <summary>"trước đó", "từng"</summary>
    Earlier = 16,

    /// <summary>"Trụ sở", "Phủ"</summary>
    Venue = 32,

    /// <summary>"thành phố" in front of its name.</summary>
    Town = 64,

    /// <summary>"quan hệ", "đối tác"</summary>
    Relations = 128,

    /// <summary>"hai nước", "song phương"</summary>
    BothSides = 256,

    /// <summary>Between a meeting and whom it is with: "với", "đoàn", "lãnh đạo".</summary>
    Delegation = 512,

    /// <summary>Held, and no conference: "ngày văn hóa".</summary>
    Festivity = 1024,

    /// <summary>A journey spoken of has not begun: "trước ngày lên đường".</summary>
    Announcing = 2048,

    /// <summary>In front of a number of years that have gone by: "dịp", "tròn".</summary>
    Round = 4096,

    /// <summary>Whoever is named behind it takes no part: "viếng", "tượng đài".</summary>
    Absent = 8192,

    /// <summary>Whoever is named behind it comes along with the one before: "phu nhân".</summary>
    Companion = 16384,

    /// <summary>Between a host and the guest who visits: "chào mừng", "đón".</summary>
    Welcome = 32768,
}

/// <param name="Kind">The kind of event that the word tells; null for a word that only plays a part in the sentence.</param>
internal sealed record EventWord(string? Kind, EventRoles Roles);

/// <summary>The words that tell what kind of diplomatic event a sentence reports, and how.</summary>
internal static class EventLexicon
{
    /// <summary>The kind of words that only say that something took place: "tổ chức", "diễn ra".</summary>
    public const string Held = "held";

    private static readonly EventWord Nothing = new(null, EventRoles.None);

    private const int LongestAbsent = 3;

    private static readonly HashSet<string> Locatives = [.. LexiconFile.Words("events.txt", "locatives")];

    private static readonly PhraseTable<EventWord> Words = Table();

    /// <returns>How many tokens the word takes, its kind if it is a deed, and its other parts.</returns>
    public static (int Count, string? Kind, EventRoles Roles) Match(TokenRun tokens, int index)
    {
        var (count, word) = Words.Match(tokens, index);
        word ??= Nothing;
        return (count, (word.Roles & EventRoles.No) == 0 ? word.Kind : null, word.Roles);
    }

    /// <summary>"tại", "ở": a place follows.</summary>
    public static bool IsLocative(Token token) => Locatives.Contains(token.Key);

    /// <summary>Whether whoever is named there takes no part: behind "lời", "viếng", "tượng đài".</summary>
    public static bool IsAbsentAt(TokenRun tokens, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - LongestAbsent); i--)
        {
            var (count, _, roles) = Match(tokens, i);
            if (i + count == index && (roles & EventRoles.Absent) != 0) return true;
        }

        return false;
    }

    /// <summary>Whether a word of that part stands among the first tokens.</summary>
    public static bool Holds(TokenRun tokens, int length, EventRoles role)
    {
        for (var i = 0; i < Math.Min(length, tokens.Count); i++)
        {
            if ((Match(tokens, i).Roles & role) != 0) return true;
        }

        return false;
    }

    private static PhraseTable<EventWord> Table()
    {
        var words = new Dictionary<string, EventWord>();
        foreach (var entry in LexiconFile.Entries("events.txt"))
        {
            foreach (var word in entry.Alternatives(1)) words.TryAdd(word, new(entry[0], EventRoles.None));
        }

        Add("no", EventRoles.No);
        Add("circumstances", EventRoles.Circumstance);
        Add("others", EventRoles.Other);
        Add("later", EventRoles.Later);
        Add("earlier", EventRoles.Earlier);
        Add("venues", EventRoles.Venue);
        Add("towns", EventRoles.Town);
        Add("relations", EventRoles.Relations);
        Add("both sides", EventRoles.BothSides);
        Add("delegations", EventRoles.Delegation);
        Add("festivities", EventRoles.Festivity);
        Add("announcing", EventRoles.Announcing);
        Add("round years", EventRoles.Round);
        Add("absent", EventRoles.Absent);
        Add("companions", EventRoles.Companion);
        Add("welcomes", EventRoles.Welcome);
        return new(words.Select(w => (w.Key, w.Value)), ignoreMarks: false);

        void Add(string section, EventRoles role)
        {
            foreach (var word in LexiconFile.Words("events.txt", section))
            {
                var known = words.GetValueOrDefault(word) ?? Nothing;
                words[word] = known with { Roles = known.Roles | role };
            }
        }
    }
}

using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>What kind of occasion an article is of, where the kind of its event alone does not tell: Lexicon/occasions.txt.</summary>
public static class Occasions
{
    private static readonly IReadOnlyList<(string Name, HashSet<string> Kinds, List<string[]> Phrases)> Known =
    [
        .. LexiconFile.Entries("occasions.txt").Select(entry => (
            entry[0],
            entry[1].Split(' ').ToHashSet(StringComparer.Ordinal),
            entry.Alternatives(2).Select(Words).ToList())),
    ];

    private static readonly HashSet<string> FunctionWords =
        LexiconFile.Words("occasions.txt", "function words").SelectMany(SearchWords.Of).Select(w => w.Exact).ToHashSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> PartsOfDay = LexiconFile.Entries("occasions.txt", "parts of a day")
        .SelectMany(entry => entry.Alternatives(1).Select(word => (Word: Words(word)[0], Part: entry[0])))
        .ToDictionary(p => p.Word, p => p.Part, StringComparer.Ordinal);

    private static readonly List<string> DayInOrder = [.. LexiconFile.Entries("occasions.txt", "parts of a day").Select(entry => entry[0])];

    private static readonly HashSet<string> BeforeDay =
        LexiconFile.Words("occasions.txt", "before a day").Select(word => Words(word)[0]).ToHashSet(StringComparer.Ordinal);

    private static readonly List<string[]> NoPartsOfDay = [.. LexiconFile.Words("occasions.txt", "no parts of a day").Select(Words)];
    private static readonly List<string[]> VietnamClocks = [.. LexiconFile.Words("occasions.txt", "clock of Việt Nam").Select(Words)];
    private static readonly List<string[]> BeforeAsides = [.. LexiconFile.Words("occasions.txt", "before an aside").Select(Words)];

    private static readonly HashSet<string> TellingNothing =
        LexiconFile.Words("occasions.txt", "telling nothing")
            .Select(pair => string.Join(' ', SearchWords.Of(pair).Select(w => w.Folded)))
            .ToHashSet(StringComparer.Ordinal);

    /// <param name="kind">Of the main event, a first field of Lexicon/events.txt; null where there is none.</param>
    /// <param name="words">Of the headline, or of the sentence that tells the event.</param>
    /// <returns>The first field of a line of the lexicon; null where no line fits.</returns>
    public static string? Of(string? kind, IReadOnlyList<SearchWord> words) => Known
        .Where(o => o.Kinds.Contains("any") || o.Kinds.Contains(kind ?? "none"))
        .FirstOrDefault(o => o.Phrases.Any(phrase => Has(words, phrase)))
        .Name;

    /// <param name="words">Of the sentence that tells the event.</param>
    /// <returns>"morning", "noon", "afternoon" or "evening"; null where the sentence tells none, or several.</returns>
    public static string? PartOfDay(IReadOnlyList<SearchWord> words)
    {
        var told = Enumerable.Range(0, Math.Max(0, words.Count - 1))
            .Where(i => char.IsAsciiDigit(words[i + 1].Exact[0]) || BeforeDay.Contains(words[i + 1].Exact))
            .Where(i => !NoPartsOfDay.Any(phrase => i + 1 >= phrase.Length && IsAt(words, i + 1 - phrase.Length, phrase)))
            .Select(i => PartsOfDay.GetValueOrDefault(words[i].Exact))
            .OfType<string>()
            .Distinct()
            .ToList();
        return told is [var part] ? part : null;
    }

    /// <returns>How far two parts of a day lie apart: "morning" and "noon" by one, "morning" and "afternoon" by two.</returns>
    public static int PartsApart(string part, string other) => Math.Abs(DayInOrder.IndexOf(part) - DayInOrder.IndexOf(other));

    /// <param name="words">Of the sentence that tells the event.</param>
    /// <returns>Whether its day is given as that in Việt Nam.</returns>
    public static bool HasVietnamClock(IReadOnlyList<SearchWord> words) => VietnamClocks.Any(phrase => Has(words, phrase));

    /// <returns>The kind of the first deed that a headline or a sentence names, of Lexicon/events.txt; not one of its circumstances ("sau hội đàm").</returns>
    public static string? DeedIn(string text) =>
        new Deeds(new ReadableText(text).Tokens, []).All.Where(d => !d.Aside && d.Kind != EventLexicon.Held).Select(d => d.Kind).FirstOrDefault();

    /// <returns>
    /// Whether nearly every article has these two words side by side, "quan hệ", "hợp tác", or one of them is a word of any text: "của".
    /// </returns>
    public static bool TellNothing(SearchWord first, SearchWord second) =>
        FunctionWords.Contains(first.Exact)
        || FunctionWords.Contains(second.Exact)
        || TellingNothing.GetAlternateLookup<ReadOnlySpan<char>>().Contains([.. first.Folded, ' ', .. second.Folded]);

    private static string[] Words(string phrase) => [.. SearchWords.Of(phrase).Select(w => w.Exact)];

    private static bool Has(IReadOnlyList<SearchWord> words, string[] phrase)
    {
        for (var i = 0; i + phrase.Length <= words.Count; i++)
        {
            // "Ngay sau lễ đón, hai nhà lãnh đạo hội đàm" tells of the talks.
            if (IsAt(words, i, phrase) && !BeforeAsides.Any(before => i >= before.Length && IsAt(words, i - before.Length, before))) return true;
        }

        return false;
    }

    private static bool IsAt(IReadOnlyList<SearchWord> words, int start, string[] phrase)
    {
        var at = 0;
        while (at < phrase.Length && words[start + at].Exact == phrase[at]) at++;
        return at == phrase.Length;
    }
}

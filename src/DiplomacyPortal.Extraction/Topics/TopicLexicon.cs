using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Topics;

/// <summary>The topics, and the words that tell of them.</summary>
public static class TopicLexicon
{
    private static readonly Topic[] Topics =
        [.. LexiconFile.Entries("topics.txt").Select(entry => new Topic(Slug.From(entry[0]), entry[0], entry[1]))];

    private static readonly Dictionary<string, Topic> BySlug = Topics.ToDictionary(t => t.Slug);

    private static readonly PhraseTable<TopicPhrase> Phrases = Table();

    /// <summary>In the order of the lexicon.</summary>
    public static IReadOnlyList<Topic> All => Topics;

    /// <returns>Null where no topic has that address.</returns>
    public static Topic? Find(string slug) => BySlug.GetValueOrDefault(slug);

    /// <returns>How many tokens the phrase there takes, and the phrase; one without a topic only looks like another.</returns>
    internal static (int Count, TopicPhrase? Phrase) Match(TokenRun tokens, int index) => Phrases.Match(tokens, index);

    private static PhraseTable<TopicPhrase> Table() => new(
        LexiconFile.Words("topics.txt", "no").Select(words => (words, TopicPhrase.Of(words, null)))
            .Concat(LexiconFile.Entries("topics.txt").SelectMany(
                (entry, i) => entry.Alternatives(2).Select(words => (words, TopicPhrase.Of(words, i))))),
        ignoreMarks: false);
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using Statement = DiplomacyPortal.Archive.Entities.Statement;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Writes what is said in an article, by whom, and of what.</summary>
internal static class StatementRows
{
    /// <summary>The first of them; see <see cref="AppearanceRows.MostMentions"/>.</summary>
    public const int MostStatements = 2_000;

    /// <summary>More than are ever named together, as speakers or as addressees.</summary>
    public const int MostNamed = 20;

    private const int LongestText = 2_000;
    private const int LongestName = 300;

    /// <param name="people">Those of the article, by slug.</param>
    public static void Apply(Article article, string text, ExtractedArticle facts, IReadOnlyDictionary<string, Person> people)
    {
        var named = facts.People
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .ToDictionary(p => p.Key, p => people[AppearanceRows.SlugOf(p.First())], StringComparer.Ordinal);
        var found = facts.Statements.Take(MostStatements).Select(s => Row(text, s, named)).ToList();
        var standing = article.Statements.OrderBy(s => s.Id).ToList();
        if (standing.Count == found.Count && standing.Zip(found).All(pair => AreSame(pair.First, pair.Second))) return;
        article.Statements.Clear();
        foreach (var statement in found) article.Statements.Add(statement);
    }

    private static Statement Row(string text, Extraction.Statement found, Dictionary<string, Person> named)
    {
        var words = OneLine.OfRaw(LongestText, text, found.Span);
        var row = new Statement
        {
            Start = found.Span.Start,
            Length = found.Span.Length,
            Text = words,
            Verb = OneLine.Of(LongestName, found.Verb),
            Direct = found.Direct,
            Subject = OneLine.OfRaw(LongestName, text, found.Subject) is { Length: > 0 } subject ? subject : null,
            WordsKey = StatementKey.Of(words, found.Verb, found.Direct),
            Addressees = [.. found.Addressees.Take(MostNamed).Select(a => OneLine.Of(LongestName, a))],
        };

        // One who is nowhere mentioned cannot be pointed at, and is not listed among the people of the article either.
        var speakers = found.Speakers.Where(named.ContainsKey).Select(name => named[name]).Distinct().Take(MostNamed);
        foreach (var (ordinal, person) in speakers.Index()) row.Speakers.Add(new StatementSpeaker { Person = person, Ordinal = ordinal });
        foreach (var topic in found.Topics) row.Topics.Add(new StatementTopic { Topic = topic });
        return row;
    }

    private static bool AreSame(Statement a, Statement b) =>
        (a.Start, a.Length, a.Text, a.Verb, a.Direct, a.Subject, a.WordsKey) == (b.Start, b.Length, b.Text, b.Verb, b.Direct, b.Subject, b.WordsKey)
        && a.Addressees.SequenceEqual(b.Addressees)
        && SpeakersOf(a).SequenceEqual(SpeakersOf(b))
        && TopicsOf(a).SetEquals(TopicsOf(b));

    private static IEnumerable<Person> SpeakersOf(Statement statement) => statement.Speakers.OrderBy(s => s.Ordinal).Select(s => s.Person);

    private static HashSet<string> TopicsOf(Statement statement) => [.. statement.Topics.Select(t => t.Topic)];
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using Statement = DiplomacyPortal.Archive.Entities.Statement;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>What is said in a sample, as an import would write it.</summary>
internal static class StatementRows
{
    /// <param name="people">By name.</param>
    public static void Add(Article article, ArticleSample sample, IReadOnlyDictionary<string, Person> people)
    {
        foreach (var said in sample.Statements)
        {
            var row = new Statement
            {
                Start = sample.Raw.IndexOf(said.Words, StringComparison.Ordinal),
                Length = said.Words.Length,
                Text = said.Words,
                Verb = said.Verb,
                Direct = said.Direct,
                Subject = said.Subject,
                WordsKey = StatementKey.Of(said.Words, said.Verb, said.Direct),
                Addressees = said.To,
            };
            foreach (var (ordinal, name) in said.By.Index()) row.Speakers.Add(new StatementSpeaker { Person = people[name], Ordinal = ordinal });
            foreach (var topic in said.Topics) row.Topics.Add(new StatementTopic { Topic = topic });
            article.Statements.Add(row);
        }
    }
}

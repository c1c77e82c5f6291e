using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Mapping;

/// <summary>Statements, who made them, and of what they are.</summary>
internal static class StatementMapping
{
    public static void MapStatements(this ModelBuilder builder)
    {
        builder.Entity<Statement>(statement =>
        {
            // The order of an article's statements, and behind it what counting them asks.
            statement.HasIndex(s => new { s.ArticleId, s.Start, s.Id, s.Direct });

            // All that counting the articles which print the same words asks.
            statement.HasIndex(s => new { s.ArticleId, s.WordsKey, s.Direct });
        });

        builder.Entity<StatementSpeaker>(speaker =>
        {
            speaker.HasKey(s => new { s.StatementId, s.PersonId });
            speaker.HasIndex(s => new { s.PersonId, s.StatementId });
        });

        builder.Entity<StatementTopic>(topic =>
        {
            topic.HasKey(t => new { t.StatementId, t.Topic });
            topic.HasIndex(t => new { t.Topic, t.StatementId });
        });
    }
}

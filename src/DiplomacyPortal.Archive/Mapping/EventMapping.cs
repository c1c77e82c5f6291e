using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Mapping;

/// <summary>Events, the reports of them, and who took part.</summary>
internal static class EventMapping
{
    public static void MapEvents(this ModelBuilder builder)
    {
        builder.Entity<TimelineEvent>(occasion =>
        {
            occasion.HasIndex(e => new { e.High, e.Id });
            occasion.HasIndex(e => new { e.Low, e.Id });
            occasion.HasIndex(e => new { e.Kind, e.High, e.Id });

            // What happened on a day of any year, the latest last.
            occasion.Property(e => e.MonthDay).HasComputedColumnSql(GeneratedColumns.MonthDay, stored: false);
            occasion.HasIndex(e => new { e.MonthDay, e.High, e.Id });
            occasion.HasMany(e => e.Reports).WithOne(r => r.TimelineEvent).OnDelete(DeleteBehavior.Restrict);
        });

        builder.Entity<EventReport>(report =>
        {
            report.HasOne(r => r.Article).WithMany(a => a.Events);
            // In numbers: of several reports the highest level is the event's.
            report.Property(r => r.Level).HasConversion<int>();
            report.HasIndex(r => new { r.ArticleId, r.Ordinal });
            report.HasIndex(r => new { r.Value, r.Kind });

            // All that counting events, and articles by the kinds of their events, asks of a report; the rows themselves are wide.
            report.HasIndex(r => new { r.TimelineEventId, r.ArticleId, r.Reported, r.Level });
            report.HasIndex(r => new { r.ArticleId, r.Kind, r.Reported });
        });

        builder.Entity<EventParticipant>(participant =>
        {
            participant.HasKey(p => new { p.EventReportId, p.PersonId });
            participant.HasIndex(p => new { p.PersonId, p.EventReportId });
        });
    }
}

using DiplomacyPortal.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>A portal of thirty years of events, more of them the later, of eight people and seven places, written by the database itself.</summary>
internal static class ManyEvents
{
    public static async Task<RowPortal> PortalAsync(int rows, bool onKestrel = false)
    {
        var portal = await RowPortal.WithAsync([], onKestrel);
        var sql =
        $"""
        CREATE TEMP TABLE Numbers AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows})
        SELECT i, date('1995-01-01', '+' || CAST(10957 * sqrt(1.0 * i / {rows + 1}) AS INTEGER) || ' days') AS d FROM n;
        INSERT INTO People (Id, Slug, Name) SELECT i, 'nguoi-' || i, 'Người Thứ ' || i FROM Numbers WHERE i <= 8;
        INSERT INTO Articles (Id, Slug, Title, TitleOrigin, Date, DateOrigin, DateLow, DateHigh, Publisher)
        SELECT i, 'bai-' || i, 'Bài số ' || i, 'Stated', d, 'Stated', d, d, 'Báo Mẫu ' || (i % 9) FROM Numbers;
        INSERT INTO Appearances (ArticleId, PersonId, Ordinal) SELECT i, 1 + i % 8, 0 FROM Numbers;
        INSERT INTO TimelineEvents (Id, Kind, Value, Low, High)
        SELECT i, CASE i % 3 WHEN 0 THEN 'talks' WHEN 1 THEN 'visit' ELSE 'call' END,
            CASE i % 11 WHEN 0 THEN substr(d, 1, 4) WHEN 1 THEN substr(d, 1, 7) WHEN 2 THEN d || '/' || date(d, '+3 days') ELSE d END,
            CASE i % 11 WHEN 0 THEN substr(d, 1, 4) || '-01-01' WHEN 1 THEN substr(d, 1, 7) || '-01' ELSE d END,
            CASE i % 11 WHEN 0 THEN substr(d, 1, 4) || '-12-31'
                WHEN 1 THEN date(d, 'start of month', '+1 month', '-1 day') WHEN 2 THEN date(d, '+3 days') ELSE d END
        FROM Numbers;
        INSERT INTO EventReports (Id, TimelineEventId, ArticleId, Ordinal, Kind, Value, DateOrigin, Reported, Summary, Parties, Place)
        SELECT e.Id, e.Id, e.Id, 0, e.Kind, e.Value, 'Stated', e.Id % 3 > 0, 'Việc thứ ' || e.Id || ' được kể.', '[]',
            CASE WHEN e.Id % 8 > 0 THEN 'Nơi ' || (e.Id % 8) END FROM TimelineEvents e;
        INSERT INTO EventParticipants (EventReportId, PersonId, Ordinal) SELECT i, 1 + i % 8, 0 FROM Numbers WHERE i % 5 > 0;
        INSERT INTO EventParticipants (EventReportId, PersonId, Ordinal) SELECT i, 1 + (i + 3) % 8, 1 FROM Numbers WHERE i % 5 > 2;
        INSERT INTO EventCitations (EventReportId, Start, Length, Text) SELECT i, 0, 4, 'Việc' FROM Numbers;
        """;
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
        return portal;
    }
}

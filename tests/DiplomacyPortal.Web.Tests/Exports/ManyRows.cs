using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Exports;

/// <summary>A portal of many articles, each with a statement and an event, written by the database itself.</summary>
internal static class ManyRows
{
    public const string FewSource = "Bao-It";

    /// <summary>A word that all articles are found by, and one that the few are.</summary>
    public const string Word = "chu", FewWord = "it";

    /// <param name="rows">How many there are of everything.</param>
    /// <param name="few">How many of them are of one source, which the others are not of.</param>
    public static async Task<RowPortal> PortalAsync(int rows, int few)
    {
        var portal = await RowPortal.WithAsync([]);
        var sql =
        $"""
        CREATE TEMP TABLE Numbers AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) SELECT i FROM n;
        CREATE TEMP TABLE Words AS SELECT replace(hex(zeroblob(50)), '00', 'chữ ') AS w;
        INSERT INTO Articles (Id, Slug, Title, TitleOrigin, Lead, Date, DateOrigin, DateLow, DateHigh, Publisher)
        SELECT i, 'bai-' || i, 'Bài số ' || i, 'Stated', w, '2024-05-06', 'Stated', '2024-05-06', '2024-05-06',
            CASE WHEN i <= {few} THEN '{FewSource}' ELSE 'Báo Nhiều' END
        FROM Numbers, Words;
        INSERT INTO ArticleWords (rowid, Title, Lead)
        SELECT i, 'bai so ' || i, '{Word} ' || CASE WHEN i <= {few} THEN '{FewWord}' ELSE 'nhieu' END FROM Numbers;
        INSERT INTO Statements (ArticleId, Start, Length, Text, Verb, Direct, Addressees) SELECT i, 1, 2, w, 'nói', 0, '[]' FROM Numbers, Words;
        INSERT INTO TimelineEvents (Id, Kind, Value, Low, High) SELECT i, 'talks', '2024-05-06', '2024-05-06', '2024-05-06' FROM Numbers;
        INSERT INTO EventReports (TimelineEventId, ArticleId, Ordinal, Kind, Value, DateOrigin, Reported, Summary, Parties)
        SELECT i, i, 0, 'talks', '2024-05-06', 'Stated', 1, w, '[]' FROM Numbers, Words;
        """;
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
        return portal;
    }
}

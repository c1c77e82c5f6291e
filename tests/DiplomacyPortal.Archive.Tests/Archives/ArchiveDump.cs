using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DiplomacyPortal.Archive.Tests.Archives;

/// <summary>All that stands in an archive, as lines of text.</summary>
internal static class ArchiveDump
{
    /// <summary>A report is known by its article and its place there, an event by its reports.</summary>
    private const string Report = "(SELECT Slug FROM Articles WHERE Id = r.ArticleId) || ' ' || r.Ordinal";

    private static readonly string[] RunTables = ["ImportRuns", "ImportRejections"];

    /// <returns>Every row of every table as it is, but for those that keep the runs.</returns>
    public static List<string> Rows(string databasePath)
    {
        using var connection = Open(databasePath);
        var rows = Tables(connection).SelectMany(table => Select(connection, $"SELECT * FROM \"{table}\"").Select(row => $"{table}: {row}"));
        return [.. rows.Concat(Words(connection)).Order(StringComparer.Ordinal)];
    }

    /// <returns>
    /// The same without what may differ between two archives that say the same: a key that the database gave is replaced by
    /// what makes the row one of its kind, an instant by whether there is one.
    /// </returns>
    public static List<string> Contents(string databasePath)
    {
        using var connection = Open(databasePath);
        return [.. Tables(connection).SelectMany(table => Contents(connection, table)).Concat(Words(connection)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Contents(SqliteConnection connection, string table)
    {
        var columns = Select(connection, $"SELECT name FROM pragma_table_info('{table}') WHERE NOT (name = 'Id' AND type = 'INTEGER')")
            .Select(column => column switch
            {
                "ArticleId" => "(SELECT Slug FROM Articles WHERE Id = t.ArticleId)",
                "PersonId" => "(SELECT Slug FROM People WHERE Id = t.PersonId)",
                "EntityId" => "(SELECT Slug || ' ' || IsPlace FROM NamedEntities WHERE Id = t.EntityId)",
                "CoverageGroupId" => "(SELECT Slug FROM CoverageGroups WHERE Id = t.CoverageGroupId)",
                "MentionId" => "(SELECT a.Slug || ' ' || m.Start FROM Mentions m JOIN Articles a ON a.Id = m.ArticleId WHERE m.Id = t.MentionId)",
                "StatementId" => "(SELECT a.Slug || ' ' || s.Start FROM Statements s JOIN Articles a ON a.Id = s.ArticleId WHERE s.Id = t.StatementId)",
                "EventReportId" => $"(SELECT {Report} FROM EventReports r WHERE r.Id = t.EventReportId)",
                "TimelineEventId" =>
                    $"(SELECT group_concat({Report}, ' + ' ORDER BY {Report}) FROM EventReports r WHERE r.TimelineEventId = t.TimelineEventId)",
                "MissingSince" or "WithdrawnAt" or "AddedAt" or "ChangedAt" => $"t.{column} IS NOT NULL",
                _ => $"t.\"{column}\"",
            });
        return Select(connection, $"SELECT {string.Join(", ", columns)} FROM \"{table}\" t").Select(row => $"{table}: {row}");
    }

    private static List<string> Tables(SqliteConnection connection) =>
        [.. Select(connection, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'").Except(RunTables)];

    /// <summary>The index of words, article by article, as SQLite itself reads it; how it is laid out in its tables differs every time.</summary>
    private static IEnumerable<string> Words(SqliteConnection connection)
    {
        Select(connection, "CREATE VIRTUAL TABLE IF NOT EXISTS temp.Words USING fts5vocab('main', 'ArticleWords', 'instance')");
        return Select(connection, """
            SELECT a.Slug || ' ' || w.col || ': ' || group_concat(w.term, ' ' ORDER BY w.offset)
            FROM temp.Words w LEFT JOIN Articles a ON a.Id = w.doc GROUP BY w.doc, w.col
            """).Select(words => $"ArticleWords: {words}");
    }

    private static List<string> Select(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount)
                .Select(i => reader.IsDBNull(i) ? "NULL" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    private static SqliteConnection Open(string databasePath)
    {
        var connection = new SqliteConnection($"Data Source={databasePath};Pooling=False");
        connection.Open();
        return connection;
    }
}

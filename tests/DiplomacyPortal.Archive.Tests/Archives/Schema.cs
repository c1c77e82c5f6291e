using Microsoft.Data.Sqlite;

namespace DiplomacyPortal.Archive.Tests.Archives;

/// <summary>Tables, columns, keys and indices of an SQLite file, whatever words created them; a virtual table is none that the model could know.</summary>
internal static class Schema
{
    private const string Sql = """
        WITH tables AS (SELECT name FROM pragma_table_list
                        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\_\_EF%' ESCAPE '\')
        SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type || ' notnull=' || c."notnull" || ' pk=' || c.pk || ' default=' || ifnull(c.dflt_value, '-')
          FROM tables t, pragma_table_info(t.name) c
        UNION ALL
        SELECT 'autoincrement ' || t.name FROM tables t JOIN sqlite_master m ON m.name = t.name AND m.sql LIKE '%AUTOINCREMENT%'
        UNION ALL
        SELECT 'reference ' || t.name || '.' || f."from" || ' to ' || f."table" || '.' || f."to" || ' on delete ' || f.on_delete
          FROM tables t, pragma_foreign_key_list(t.name) f
        UNION ALL
        SELECT 'index ' || t.name || '.' || i.name || ' unique=' || i."unique" || ' partial=' || i.partial || ' column ' || k.seqno || ' ' || k.name
          FROM tables t, pragma_index_list(t.name) i, pragma_index_info(i.name) k
        ORDER BY 1
        """;

    public static List<string> Of(string databasePath)
    {
        using var connection = new SqliteConnection($"Data Source={databasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read()) lines.Add(reader.GetString(0));
        return lines;
    }
}

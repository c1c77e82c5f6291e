using Microsoft.Data.Sqlite;

namespace DiplomacyPortal.Benchmarks.Facets;

/// <summary>Inserts rows, by one prepared command a table.</summary>
internal sealed class RowWriter(SqliteConnection connection, SqliteTransaction transaction)
{
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    /// <param name="columns">The same ones, in the same order, whenever it is that table.</param>
    public void Insert(string table, params ReadOnlySpan<(string Name, object? Value)> columns)
    {
        if (!_commands.TryGetValue(table, out var command))
        {
            _commands[table] = command = connection.CreateCommand();
            List<string> names = [];
            foreach (var (name, _) in columns) names.Add(name);
            command.Transaction = transaction;
            command.CommandText = $"INSERT INTO {table} ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select(n => "@" + n))})";
            foreach (var name in names) command.Parameters.Add(new SqliteParameter("@" + name, null));
        }

        for (var i = 0; i < columns.Length; i++) command.Parameters[i].Value = columns[i].Value ?? DBNull.Value;
        command.ExecuteNonQuery();
    }
}

using Microsoft.Data.Sqlite;

namespace DiplomacyPortal.Archive.Sqlite;

/// <summary>
/// Tells whether anything has changed in the archive, whichever process did it: SQLite counts for a connection what all others
/// have committed, and this one commits nothing.
/// </summary>
public sealed class ArchiveVersion(ArchiveFile file) : IDisposable
{
    private readonly SqliteConnection _connection = new(file.ConnectionString);
    private readonly Lock _turn = new();

    /// <returns>Another number than before if anything was committed in between.</returns>
    public long Read()
    {
        lock (_turn)
        {
            _connection.Open();
            using var command = _connection.CreateCommand();
            command.CommandText = "PRAGMA data_version";
            return (long)command.ExecuteScalar()!;
        }
    }

    public void Dispose() => _connection.Dispose();
}

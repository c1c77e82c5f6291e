using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace DiplomacyPortal.Archive.Sqlite;

/// <summary>
/// Tells a row that SQLite does not take from an archive that takes none. Which of the table's rules it broke is not asked: it may be too
/// big, or have an address that another row has by now.
/// </summary>
internal static class RefusedRow
{
    private const int TooBig = 18;
    private const int Constraint = 19;

    public static bool Is(DbException fault) => fault is SqliteException { SqliteErrorCode: TooBig or Constraint };
}

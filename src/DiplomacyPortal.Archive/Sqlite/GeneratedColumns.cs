namespace DiplomacyPortal.Archive.Sqlite;

/// <summary>What the database itself makes of other columns of a row, so that it is never old: SQLite keeps days as text, "2024-09-25".</summary>
internal static class GeneratedColumns
{
    /// <summary>Of an event of one day. One of which that day is only presumed ("2024-09-25?") has the same bounds, but not the same text.</summary>
    public const string MonthDay = """CASE WHEN "Value" = "Low" THEN substr("Low", 6) END""";
}

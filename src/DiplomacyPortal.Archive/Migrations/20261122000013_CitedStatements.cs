using DiplomacyPortal.Archive.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyPortal.Archive.Migrations;

/// <summary>
/// What the first page asks: which statements print the same words, which the next import reads from the texts that are there, and
/// on which day of a year events were.
/// </summary>
[DbContext(typeof(ArchiveContext))]
[Migration("20261122000013_CitedStatements")]
internal sealed class CitedStatements : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("WordsKey", "Statements", "INTEGER", nullable: true);
        migrationBuilder.CreateIndex("IX_Statements_ArticleId_WordsKey_Direct", "Statements", ["ArticleId", "WordsKey", "Direct"]);

        // As for the other index by articles: left to guess, SQLite would take this one for the narrower.
        migrationBuilder.Sql(
            "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('Statements', 'IX_Statements_ArticleId_WordsKey_Direct', '300000 15 1 1')");
        migrationBuilder.Sql("ANALYZE sqlite_schema");

        migrationBuilder.AddColumn<string>(
            "MonthDay", "TimelineEvents", "TEXT", nullable: true, computedColumnSql: GeneratedColumns.MonthDay, stored: false);
        migrationBuilder.CreateIndex("IX_TimelineEvents_MonthDay_High_Id", "TimelineEvents", ["MonthDay", "High", "Id"]);
    }
}

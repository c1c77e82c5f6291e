using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyPortal.Archive.Migrations;

/// <summary>Where addresses lead that fell away, and since when the archive has an article and has it as it is.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("20261122000008_FormerAddresses")]
internal sealed class FormerAddresses : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "FormerAddresses",
            t => new
            {
                Kind = t.Column<string>("TEXT"),
                Slug = t.Column<string>("TEXT"),
                Successor = t.Column<string>("TEXT"),
            },
            constraints: t => t.PrimaryKey("PK_FormerAddresses", x => new { x.Kind, x.Slug }));
        migrationBuilder.CreateIndex("IX_FormerAddresses_Kind_Successor", "FormerAddresses", ["Kind", "Successor"]);

        migrationBuilder.AddColumn<DateTime>("AddedAt", "Articles", "TEXT", nullable: false, defaultValue: DateTime.MinValue);
        migrationBuilder.AddColumn<DateTime>("ChangedAt", "Articles", "TEXT", nullable: false, defaultValue: DateTime.MinValue);
        migrationBuilder.CreateIndex("IX_Articles_ChangedAt_DateHigh_Id", "Articles", ["ChangedAt", "DateHigh", "Id"]);

        // Nothing tells which run it was. That they were there by the last one is true of all.
        migrationBuilder.Sql(
            "UPDATE Articles SET AddedAt = r.At, ChangedAt = r.At FROM (SELECT max(StartedAt) AS At FROM ImportRuns) r WHERE r.At IS NOT NULL");
    }
}

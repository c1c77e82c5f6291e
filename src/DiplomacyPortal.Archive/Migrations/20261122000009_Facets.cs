using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyPortal.Archive.Migrations;

/// <summary>What facets count stands in indices, in the order that it is counted in: no row of an article or a report is read for it.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("20261122000009_Facets")]
internal sealed class Facets : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex("IX_Articles_DateHigh_DateLow_WithdrawnAt", "Articles", ["DateHigh", "DateLow", "WithdrawnAt"]);
        migrationBuilder.CreateIndex("IX_Articles_Publisher_WithdrawnAt", "Articles", ["Publisher", "WithdrawnAt"]);
        migrationBuilder.CreateIndex("IX_EventReports_ArticleId_Kind_Reported", "EventReports", ["ArticleId", "Kind", "Reported"]);
    }
}

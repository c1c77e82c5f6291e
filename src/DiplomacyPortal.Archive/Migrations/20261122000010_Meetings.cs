using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyPortal.Archive.Migrations;

/// <summary>At which level people met, and of what statements are. The next import reads both from the texts that are there.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("20261122000010_Meetings")]
internal sealed class Meetings : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("Level", "EventReports", "INTEGER", nullable: true);
        migrationBuilder.DropIndex("IX_EventReports_TimelineEventId_ArticleId_Reported", "EventReports");
        migrationBuilder.CreateIndex(
            "IX_EventReports_TimelineEventId_ArticleId_Reported_Level", "EventReports", ["TimelineEventId", "ArticleId", "Reported", "Level"]);
        migrationBuilder.CreateIndex("IX_TimelineEvents_Kind_High_Id", "TimelineEvents", ["Kind", "High", "Id"]);

        migrationBuilder.CreateTable(
            "StatementTopics",
            t => new
            {
                StatementId = t.Column<int>("INTEGER"),
                Topic = t.Column<string>("TEXT"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_StatementTopics", x => new { x.StatementId, x.Topic });
                t.ForeignKey("FK_StatementTopics_Statements_StatementId", x => x.StatementId, "Statements", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_StatementTopics_Topic_StatementId", "StatementTopics", ["Topic", "StatementId"]);
    }
}

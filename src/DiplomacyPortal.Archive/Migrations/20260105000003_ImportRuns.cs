using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyPortal.Archive.Migrations;

/// <summary>The imports and what they refused.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("20260105000003_ImportRuns")]
internal sealed class ImportRuns : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ImportRuns",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                StartedAt = t.Column<DateTime>("TEXT"),
                FinishedAt = t.Column<DateTime>("TEXT", nullable: true),
                Trigger = t.Column<string>("TEXT"),
                State = t.Column<string>("TEXT"),
                SeedsPath = t.Column<string>("TEXT"),
                Added = t.Column<int>("INTEGER"),
                Updated = t.Column<int>("INTEGER"),
                Unchanged = t.Column<int>("INTEGER"),
                Missing = t.Column<int>("INTEGER"),
                Rejected = t.Column<int>("INTEGER"),
            },
            constraints: t => t.PrimaryKey("PK_ImportRuns", x => x.Id));

        migrationBuilder.CreateTable(
            "ImportRejections",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                ImportRunId = t.Column<int>("INTEGER"),
                Path = t.Column<string>("TEXT"),
                Reason = t.Column<string>("TEXT"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ImportRejections", x => x.Id);
                t.ForeignKey(
                    "FK_ImportRejections_ImportRuns_ImportRunId", x => x.ImportRunId, "ImportRuns", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_ImportRejections_ImportRunId", "ImportRejections", "ImportRunId");
    }
}

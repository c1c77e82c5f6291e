using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyPortal.Archive.Migrations;

/// <summary>Who appears in the articles, and the dates they name.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("20260105000002_People")]
internal sealed class People : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "People",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                Slug = t.Column<string>("TEXT"),
                Name = t.Column<string>("TEXT"),
            },
            constraints: t => t.PrimaryKey("PK_People", x => x.Id));
        migrationBuilder.CreateIndex("IX_People_Slug", "People", "Slug", unique: true);

        migrationBuilder.CreateTable(
            "Appearances",
            t => new
            {
                ArticleId = t.Column<int>("INTEGER"),
                PersonId = t.Column<int>("INTEGER"),
                Ordinal = t.Column<int>("INTEGER"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Appearances", x => new { x.ArticleId, x.PersonId });
                t.ForeignKey("FK_Appearances_Articles_ArticleId", x => x.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_Appearances_People_PersonId", x => x.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Appearances_PersonId_ArticleId", "Appearances", ["PersonId", "ArticleId"]);

        migrationBuilder.CreateTable(
            "Mentions",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                ArticleId = t.Column<int>("INTEGER"),
                PersonId = t.Column<int>("INTEGER"),
                Start = t.Column<int>("INTEGER"),
                Length = t.Column<int>("INTEGER"),
                Kind = t.Column<string>("TEXT"),
                Text = t.Column<string>("TEXT"),
                Title = t.Column<string>("TEXT", nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Mentions", x => x.Id);
                t.ForeignKey(
                    "FK_Mentions_Appearances_ArticleId_PersonId",
                    x => new { x.ArticleId, x.PersonId },
                    "Appearances",
                    ["ArticleId", "PersonId"],
                    onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Mentions_ArticleId_PersonId", "Mentions", ["ArticleId", "PersonId"]);
        migrationBuilder.CreateIndex("IX_Mentions_PersonId_ArticleId", "Mentions", ["PersonId", "ArticleId"]);

        migrationBuilder.CreateTable(
            "CitedDates",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                ArticleId = t.Column<int>("INTEGER"),
                Value = t.Column<string>("TEXT"),
                Low = t.Column<DateOnly>("TEXT", nullable: true),
                High = t.Column<DateOnly>("TEXT", nullable: true),
                Origin = t.Column<string>("TEXT"),
                Reason = t.Column<string>("TEXT", nullable: true),
                Start = t.Column<int>("INTEGER"),
                Length = t.Column<int>("INTEGER"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_CitedDates", x => x.Id);
                t.ForeignKey("FK_CitedDates_Articles_ArticleId", x => x.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_CitedDates_ArticleId", "CitedDates", "ArticleId");
    }
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyPortal.Archive.Migrations;

/// <summary>Which articles report the same occasion. The next import tells it of the texts that are there.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("20261122000011_Coverage")]
internal sealed class Coverage : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "CoverageGroups",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                Slug = t.Column<string>("TEXT"),
                First = t.Column<DateOnly>("TEXT", nullable: true),
                Last = t.Column<DateOnly>("TEXT", nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_CoverageGroups", x => x.Id));
        migrationBuilder.CreateIndex("IX_CoverageGroups_Slug", "CoverageGroups", "Slug", unique: true);
        migrationBuilder.CreateIndex("IX_CoverageGroups_Last_Id", "CoverageGroups", ["Last", "Id"]);

        migrationBuilder.CreateTable(
            "ArticleAccounts",
            t => new
            {
                ArticleId = t.Column<int>("INTEGER"),
                Occasion = t.Column<string>("TEXT"),
                CoverageGroupId = t.Column<int>("INTEGER", nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ArticleAccounts", x => x.ArticleId);
                t.ForeignKey("FK_ArticleAccounts_Articles_ArticleId", x => x.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey(
                    "FK_ArticleAccounts_CoverageGroups_CoverageGroupId", x => x.CoverageGroupId, "CoverageGroups", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_ArticleAccounts_CoverageGroupId_ArticleId", "ArticleAccounts", ["CoverageGroupId", "ArticleId"]);

        migrationBuilder.CreateTable(
            "AccountKeys",
            t => new
            {
                Value = t.Column<long>("INTEGER"),
                ArticleId = t.Column<int>("INTEGER"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_AccountKeys", x => new { x.Value, x.ArticleId });
                t.ForeignKey("FK_AccountKeys_ArticleAccounts_ArticleId", x => x.ArticleId, "ArticleAccounts", "ArticleId", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_AccountKeys_ArticleId", "AccountKeys", "ArticleId");
    }
}

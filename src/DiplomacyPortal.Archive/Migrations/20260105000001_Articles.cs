using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyPortal.Archive.Migrations;

/// <summary>The raw texts, the files that hold them, and the articles read from them.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("20260105000001_Articles")]
internal sealed class Articles : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "SourceTexts",
            t => new
            {
                Sha256 = t.Column<string>("TEXT"),
                Encoding = t.Column<string>("TEXT"),
                ByteLength = t.Column<int>("INTEGER"),
                Text = t.Column<string>("TEXT"),
            },
            constraints: t => t.PrimaryKey("PK_SourceTexts", x => x.Sha256));

        migrationBuilder.CreateTable(
            "Articles",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                Slug = t.Column<string>("TEXT"),
                Title = t.Column<string>("TEXT"),
                TitleOrigin = t.Column<string>("TEXT"),
                Lead = t.Column<string>("TEXT", nullable: true),
                Date = t.Column<string>("TEXT", nullable: true),
                DateOrigin = t.Column<string>("TEXT"),
                DateReason = t.Column<string>("TEXT", nullable: true),
                DateLow = t.Column<DateOnly>("TEXT", nullable: true),
                DateHigh = t.Column<DateOnly>("TEXT", nullable: true),
                Publisher = t.Column<string>("TEXT", nullable: true),
                Agency = t.Column<string>("TEXT", nullable: true),
                Byline = t.Column<string>("TEXT", nullable: true),
                Url = t.Column<string>("TEXT", nullable: true),
                WithdrawnAt = t.Column<DateTime>("TEXT", nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_Articles", x => x.Id));
        migrationBuilder.CreateIndex("IX_Articles_Slug", "Articles", "Slug", unique: true);
        migrationBuilder.CreateIndex("IX_Articles_DateHigh_Id", "Articles", ["DateHigh", "Id"]);

        migrationBuilder.CreateTable(
            "ArticleTexts",
            t => new
            {
                ArticleId = t.Column<int>("INTEGER"),
                Sha256 = t.Column<string>("TEXT"),
                RulesVersion = t.Column<string>("TEXT"),
                MarkdownStart = t.Column<int>("INTEGER", nullable: true),
                Layout = t.Column<string>("TEXT"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ArticleTexts", x => x.ArticleId);
                t.ForeignKey("FK_ArticleTexts_Articles_ArticleId", x => x.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_ArticleTexts_SourceTexts_Sha256", x => x.Sha256, "SourceTexts", "Sha256", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_ArticleTexts_Sha256", "ArticleTexts", "Sha256", unique: true);

        migrationBuilder.CreateTable(
            "SourceDocuments",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                Path = t.Column<string>("TEXT"),
                Sha256 = t.Column<string>("TEXT"),
                ArticleId = t.Column<int>("INTEGER"),
                MissingSince = t.Column<DateTime>("TEXT", nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_SourceDocuments", x => x.Id);
                t.ForeignKey("FK_SourceDocuments_Articles_ArticleId", x => x.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_SourceDocuments_SourceTexts_Sha256", x => x.Sha256, "SourceTexts", "Sha256", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_SourceDocuments_Path", "SourceDocuments", "Path", unique: true);
        migrationBuilder.CreateIndex("IX_SourceDocuments_Sha256", "SourceDocuments", "Sha256");
        migrationBuilder.CreateIndex("IX_SourceDocuments_ArticleId", "SourceDocuments", "ArticleId");
    }
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyPortal.Archive.Migrations;

/// <summary>Which places and organisations articles and events name. The next import reads them from the texts that are there.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("20261122000007_NamedEntities")]
internal sealed class NamedEntities : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "NamedEntities",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                Slug = t.Column<string>("TEXT"),
                IsPlace = t.Column<bool>("INTEGER"),
                Kind = t.Column<string>("TEXT"),
                Name = t.Column<string>("TEXT"),
            },
            constraints: t => t.PrimaryKey("PK_NamedEntities", x => x.Id));
        migrationBuilder.CreateIndex("IX_NamedEntities_Slug_IsPlace", "NamedEntities", ["Slug", "IsPlace"], unique: true);

        CreateAppearances(migrationBuilder);
        CreateConnexions(migrationBuilder);
        migrationBuilder.CreateIndex("IX_BorneOffices_Country_MentionId", "BorneOffices", ["Country", "MentionId"]);

        // As in EventsAndStatements: left alone SQLite takes the offices of a country for few, and reads them all to find some articles'.
        migrationBuilder.Sql("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('BorneOffices', 'IX_BorneOffices_Country_MentionId', '400000 4000 1')");
        migrationBuilder.Sql("ANALYZE sqlite_schema");
    }

    private static void CreateAppearances(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "EntityAppearances",
            t => new
            {
                ArticleId = t.Column<int>("INTEGER"),
                EntityId = t.Column<int>("INTEGER"),
                Ordinal = t.Column<int>("INTEGER"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_EntityAppearances", x => new { x.ArticleId, x.EntityId });
                t.ForeignKey("FK_EntityAppearances_Articles_ArticleId", x => x.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_EntityAppearances_NamedEntities_EntityId", x => x.EntityId, "NamedEntities", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_EntityAppearances_EntityId_ArticleId", "EntityAppearances", ["EntityId", "ArticleId"]);

        migrationBuilder.CreateTable(
            "EntityMentions",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                ArticleId = t.Column<int>("INTEGER"),
                EntityId = t.Column<int>("INTEGER"),
                Start = t.Column<int>("INTEGER"),
                Length = t.Column<int>("INTEGER"),
                Text = t.Column<string>("TEXT"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_EntityMentions", x => x.Id);
                t.ForeignKey(
                    "FK_EntityMentions_EntityAppearances_ArticleId_EntityId",
                    x => new { x.ArticleId, x.EntityId },
                    "EntityAppearances",
                    ["ArticleId", "EntityId"],
                    onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_EntityMentions_ArticleId_EntityId", "EntityMentions", ["ArticleId", "EntityId"]);
        migrationBuilder.CreateIndex("IX_EntityMentions_EntityId_ArticleId", "EntityMentions", ["EntityId", "ArticleId"]);
    }

    private static void CreateConnexions(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "EventEntities",
            t => new
            {
                EventReportId = t.Column<int>("INTEGER"),
                EntityId = t.Column<int>("INTEGER"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_EventEntities", x => new { x.EventReportId, x.EntityId });
                t.ForeignKey(
                    "FK_EventEntities_EventReports_EventReportId", x => x.EventReportId, "EventReports", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_EventEntities_NamedEntities_EntityId", x => x.EntityId, "NamedEntities", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_EventEntities_EntityId_EventReportId", "EventEntities", ["EntityId", "EventReportId"]);
    }
}

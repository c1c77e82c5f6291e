using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyPortal.Archive.Migrations;

/// <summary>What happened, who said what, and the offices that people bear. The next import reads them from the texts that are there.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("20260122000005_EventsAndStatements")]
internal sealed class EventsAndStatements : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateEvents(migrationBuilder);
        CreateStatements(migrationBuilder);
        CreateOffices(migrationBuilder);
        migrationBuilder.CreateIndex("IX_Articles_WithdrawnAt", "Articles", "WithdrawnAt", filter: "\"WithdrawnAt\" IS NOT NULL");
        TellProportions(migrationBuilder);
    }

    /// <summary>
    /// An article has many statements. SQLite, which takes all tables for equally long, would read every statement and sort them
    /// by their articles to show twenty; told once, it goes from article to article. These are proportions of a large archive, not
    /// counts of this one: https://sqlite.org/queryplanner-ng.html recommends as much, so that plans do not change as it grows.
    /// </summary>
    private static void TellProportions(MigrationBuilder migrationBuilder)
    {
        // Of a table still empty it only makes the table of proportions.
        migrationBuilder.Sql("ANALYZE Statements");
        migrationBuilder.Sql(
            "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES "
            + "('Articles', 'IX_Articles_DateHigh_Id', '20000 3 1'), ('Statements', 'IX_Statements_ArticleId_Start_Id_Direct', '300000 15 1 1 1')");
        migrationBuilder.Sql("ANALYZE sqlite_schema");
    }

    private static void CreateEvents(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "TimelineEvents",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                Kind = t.Column<string>("TEXT"),
                Value = t.Column<string>("TEXT"),
                Low = t.Column<DateOnly>("TEXT", nullable: true),
                High = t.Column<DateOnly>("TEXT", nullable: true),
                VietnamValue = t.Column<string>("TEXT", nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_TimelineEvents", x => x.Id));
        migrationBuilder.CreateIndex("IX_TimelineEvents_High_Id", "TimelineEvents", ["High", "Id"]);
        migrationBuilder.CreateIndex("IX_TimelineEvents_Low_Id", "TimelineEvents", ["Low", "Id"]);

        migrationBuilder.CreateTable(
            "EventReports",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                TimelineEventId = t.Column<int>("INTEGER"),
                ArticleId = t.Column<int>("INTEGER"),
                Ordinal = t.Column<int>("INTEGER"),
                Kind = t.Column<string>("TEXT"),
                Value = t.Column<string>("TEXT"),
                VietnamValue = t.Column<string>("TEXT", nullable: true),
                DateOrigin = t.Column<string>("TEXT"),
                DateReason = t.Column<string>("TEXT", nullable: true),
                Place = t.Column<string>("TEXT", nullable: true),
                Reported = t.Column<bool>("INTEGER"),
                Summary = t.Column<string>("TEXT"),
                Parties = t.Column<string>("TEXT"),
                Years = t.Column<int>("INTEGER", nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_EventReports", x => x.Id);
                t.ForeignKey("FK_EventReports_Articles_ArticleId", x => x.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey(
                    "FK_EventReports_TimelineEvents_TimelineEventId", x => x.TimelineEventId, "TimelineEvents", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_EventReports_ArticleId_Ordinal", "EventReports", ["ArticleId", "Ordinal"]);
        migrationBuilder.CreateIndex(
            "IX_EventReports_TimelineEventId_ArticleId_Reported", "EventReports", ["TimelineEventId", "ArticleId", "Reported"]);
        migrationBuilder.CreateIndex("IX_EventReports_Value_Kind", "EventReports", ["Value", "Kind"]);

        migrationBuilder.CreateTable(
            "EventParticipants",
            t => new
            {
                EventReportId = t.Column<int>("INTEGER"),
                PersonId = t.Column<int>("INTEGER"),
                Ordinal = t.Column<int>("INTEGER"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_EventParticipants", x => new { x.EventReportId, x.PersonId });
                t.ForeignKey(
                    "FK_EventParticipants_EventReports_EventReportId", x => x.EventReportId, "EventReports", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_EventParticipants_People_PersonId", x => x.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_EventParticipants_PersonId_EventReportId", "EventParticipants", ["PersonId", "EventReportId"]);

        migrationBuilder.CreateTable(
            "EventCitations",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                EventReportId = t.Column<int>("INTEGER"),
                Start = t.Column<int>("INTEGER"),
                Length = t.Column<int>("INTEGER"),
                Text = t.Column<string>("TEXT"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_EventCitations", x => x.Id);
                t.ForeignKey(
                    "FK_EventCitations_EventReports_EventReportId", x => x.EventReportId, "EventReports", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_EventCitations_EventReportId", "EventCitations", "EventReportId");
    }

    private static void CreateStatements(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Statements",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                ArticleId = t.Column<int>("INTEGER"),
                Start = t.Column<int>("INTEGER"),
                Length = t.Column<int>("INTEGER"),
                Text = t.Column<string>("TEXT"),
                Verb = t.Column<string>("TEXT"),
                Direct = t.Column<bool>("INTEGER"),
                Subject = t.Column<string>("TEXT", nullable: true),
                Addressees = t.Column<string>("TEXT"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Statements", x => x.Id);
                t.ForeignKey("FK_Statements_Articles_ArticleId", x => x.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Statements_ArticleId_Start_Id_Direct", "Statements", ["ArticleId", "Start", "Id", "Direct"]);

        migrationBuilder.CreateTable(
            "StatementSpeakers",
            t => new
            {
                StatementId = t.Column<int>("INTEGER"),
                PersonId = t.Column<int>("INTEGER"),
                Ordinal = t.Column<int>("INTEGER"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_StatementSpeakers", x => new { x.StatementId, x.PersonId });
                t.ForeignKey("FK_StatementSpeakers_Statements_StatementId", x => x.StatementId, "Statements", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_StatementSpeakers_People_PersonId", x => x.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_StatementSpeakers_PersonId_StatementId", "StatementSpeakers", ["PersonId", "StatementId"]);
    }

    private static void CreateOffices(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BorneOffices",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                MentionId = t.Column<int>("INTEGER"),
                Name = t.Column<string>("TEXT"),
                Country = t.Column<string>("TEXT", nullable: true),
                Tenure = t.Column<string>("TEXT"),
                Start = t.Column<int>("INTEGER"),
                Length = t.Column<int>("INTEGER"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_BorneOffices", x => x.Id);
                t.ForeignKey("FK_BorneOffices_Mentions_MentionId", x => x.MentionId, "Mentions", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_BorneOffices_MentionId", "BorneOffices", "MentionId");
    }
}

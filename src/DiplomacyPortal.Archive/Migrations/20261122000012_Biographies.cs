using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyPortal.Archive.Migrations;

/// <summary>What editors write of people.</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("20261122000012_Biographies")]
internal sealed class Biographies : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "Biographies",
        t => new
        {
            PersonId = t.Column<int>("INTEGER"),
            Language = t.Column<string>("TEXT"),
            Markdown = t.Column<string>("TEXT"),
            Revision = t.Column<int>("INTEGER"),
            ChangedAt = t.Column<DateTime>("TEXT"),
            ChangedBy = t.Column<string>("TEXT"),
        },
        constraints: t =>
        {
            t.PrimaryKey("PK_Biographies", x => new { x.PersonId, x.Language });
            t.ForeignKey("FK_Biographies_People_PersonId", x => x.PersonId, "People", "Id", onDelete: ReferentialAction.Restrict);
        });
}

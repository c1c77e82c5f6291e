using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyPortal.Archive.Migrations;

/// <summary>The accounts of the editors, as ASP.NET Core Identity wants them (its schema version 2, without roles).</summary>
[DbContext(typeof(ArchiveContext))]
[Migration("20260105000004_Accounts")]
internal sealed class Accounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "AspNetUsers",
            t => new
            {
                Id = t.Column<string>("TEXT"),
                UserName = t.Column<string>("TEXT", nullable: true),
                NormalizedUserName = t.Column<string>("TEXT", nullable: true),
                Email = t.Column<string>("TEXT", nullable: true),
                NormalizedEmail = t.Column<string>("TEXT", nullable: true),
                EmailConfirmed = t.Column<bool>("INTEGER"),
                PasswordHash = t.Column<string>("TEXT", nullable: true),
                SecurityStamp = t.Column<string>("TEXT", nullable: true),
                ConcurrencyStamp = t.Column<string>("TEXT", nullable: true),
                PhoneNumber = t.Column<string>("TEXT", nullable: true),
                PhoneNumberConfirmed = t.Column<bool>("INTEGER"),
                TwoFactorEnabled = t.Column<bool>("INTEGER"),
                LockoutEnd = t.Column<DateTimeOffset>("TEXT", nullable: true),
                LockoutEnabled = t.Column<bool>("INTEGER"),
                AccessFailedCount = t.Column<int>("INTEGER"),
            },
            constraints: t => t.PrimaryKey("PK_AspNetUsers", x => x.Id));
        migrationBuilder.CreateIndex("UserNameIndex", "AspNetUsers", "NormalizedUserName", unique: true);
        migrationBuilder.CreateIndex("EmailIndex", "AspNetUsers", "NormalizedEmail");

        migrationBuilder.CreateTable(
            "AspNetUserClaims",
            t => new
            {
                Id = t.Column<int>("INTEGER").Annotation("Sqlite:Autoincrement", true),
                UserId = t.Column<string>("TEXT"),
                ClaimType = t.Column<string>("TEXT", nullable: true),
                ClaimValue = t.Column<string>("TEXT", nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                t.ForeignKey("FK_AspNetUserClaims_AspNetUsers_UserId", x => x.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_AspNetUserClaims_UserId", "AspNetUserClaims", "UserId");

        migrationBuilder.CreateTable(
            "AspNetUserLogins",
            t => new
            {
                LoginProvider = t.Column<string>("TEXT"),
                ProviderKey = t.Column<string>("TEXT"),
                ProviderDisplayName = t.Column<string>("TEXT", nullable: true),
                UserId = t.Column<string>("TEXT"),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                t.ForeignKey("FK_AspNetUserLogins_AspNetUsers_UserId", x => x.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_AspNetUserLogins_UserId", "AspNetUserLogins", "UserId");

        migrationBuilder.CreateTable(
            "AspNetUserTokens",
            t => new
            {
                UserId = t.Column<string>("TEXT"),
                LoginProvider = t.Column<string>("TEXT"),
                Name = t.Column<string>("TEXT"),
                Value = t.Column<string>("TEXT", nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                t.ForeignKey("FK_AspNetUserTokens_AspNetUsers_UserId", x => x.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });
    }
}

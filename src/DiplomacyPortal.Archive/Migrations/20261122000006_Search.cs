using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DiplomacyPortal.Archive.Migrations;

/// <summary>
/// The words of the articles, as <c>Sqlite/SearchIndex.cs</c> writes and asks them. The model knows nothing of it; the next import fills it.
/// </summary>
[DbContext(typeof(ArchiveContext))]
[Migration("20261122000006_Search")]
internal sealed class Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // The words come folded and cut already, so blanks and ASCII are all that the tokenizer must know; '=' marks exact words.
        migrationBuilder.Sql(
            """
            CREATE VIRTUAL TABLE ArticleWords USING fts5(
                Title, People, Lead, Body,
                content = '', contentless_delete = 1, tokenize = "ascii tokenchars '='", prefix = '2 3')
            """);

        // What an article is called and who is in it tells more of it than what it says in passing.
        migrationBuilder.Sql("INSERT INTO ArticleWords (ArticleWords, rank) VALUES ('rank', 'bm25(10.0, 5.0, 3.0, 1.0)')");
        migrationBuilder.Sql(
            """
            CREATE TRIGGER ArticleWords_Removed AFTER DELETE ON Articles
            BEGIN DELETE FROM ArticleWords WHERE rowid = old.Id; END
            """);
    }
}

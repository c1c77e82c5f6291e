using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Search;

public sealed class SearchIndexTests
{
    private const string Meeting =
        "Hai bộ trưởng hội đàm\n\n"
        + "Ngày 12/3/2024, tại Hà Nội, Bộ trưởng Ngoại giao Trần Văn Ví Dụ đã hội đàm với Bộ trưởng Ngoại giao Lào Phạm Đức Mẫu.\n\n"
        + "Hai bên nhất trí trồng thêm cây ven đường và sửa lại cây cầu cũ.\n\n"
        + "Tin liên quan\nLễ hội diều ở làng bên\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Title : \"=hội =đàm\"", true)]
    [InlineData("Title : \"hoi dam\"", true)]
    [InlineData("People : \"=phạm =đức =mẫu\"", true)]
    [InlineData("People : \"bo truong ngoai giao\"", true)]
    [InlineData("Lead : \"=hội =đàm =với\"", true)]
    [InlineData("Body : \"=cây =cầu\"", true)]
    [InlineData("Body : \"cay cau\"", true)]
    [InlineData("\"=cay =cau\"", false)]
    [InlineData("\"=lễ =hội =diều\"", false)]
    [InlineData("\"lien quan\"", false)]
    public async Task Title_people_lead_and_body_are_indexed_with_and_without_accents_and_nothing_else(string expression, bool found)
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Meeting);
        await archive.ImportAsync();

        Assert.Equal(found ? 1 : 0, (await FoundAsync(archive, expression)).Count);
    }

    /// <summary>The headline's last word and the lead's first, and two paragraphs.</summary>
    [Theory]
    [InlineData("\"=đàm =ngày\"")]
    [InlineData("\"mau hai ben\"")]
    public async Task No_phrase_runs_over_two_blocks(string expression)
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Meeting);
        await archive.ImportAsync();

        Assert.Empty(await FoundAsync(archive, expression));
    }

    [Fact]
    public async Task What_a_changed_file_no_longer_says_is_no_longer_found()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        await archive.ImportAsync();

        archive.Write("a.txt", Texts.Of("Ba làng bàn việc đào giếng"));
        await archive.ImportAsync();

        Assert.Empty(await FoundAsync(archive, "\"=hai =làng\""));
        Assert.Single(await FoundAsync(archive, "\"=ba =làng\""));
    }

    [Fact]
    public async Task Importing_an_unchanged_folder_writes_nothing_into_the_index()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Meeting);
        await archive.ImportAsync();
        var before = await SegmentsAsync(archive);

        await archive.ImportAsync();

        Assert.NotEmpty(before);
        Assert.Equal(before, await SegmentsAsync(archive));
    }

    [Fact]
    public async Task An_article_that_is_removed_leaves_the_index()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Meeting);
        archive.Write("b.txt", Texts.Of("Ba làng bàn việc đào giếng"));
        await archive.ImportAsync();

        await archive.ExecuteAsync($"DELETE FROM SourceDocuments WHERE Path = 'a.txt'");
        await archive.ExecuteAsync($"DELETE FROM Articles WHERE Title LIKE 'Hai bộ trưởng%'");

        Assert.Empty(await FoundAsync(archive, "\"bo truong\""));
        Assert.Single(await FoundAsync(archive, "\"ba lang\""));
    }

    [Theory]
    [InlineData("present")]
    [InlineData("missing")]
    [InlineData("unprocessable")]
    public async Task An_archive_from_before_the_index_is_indexed_by_the_next_import(string what)
    {
        var fails = false;
        await using var archive = await TestArchive.CreateAsync(
            (text, front) => fails ? throw new InvalidOperationException() : ArticleExtractor.Extract(text, front));
        archive.Write("a.txt", Meeting);
        await archive.ImportAsync();
        var before = ArchiveDump.Contents(archive.DatabasePath);
        Assert.Contains(before, row => row.StartsWith("ArticleWords: ", StringComparison.Ordinal));
        await archive.ExecuteAsync($"""
            DROP TRIGGER ArticleWords_Removed; DROP TABLE ArticleWords;
            DELETE FROM __EFMigrationsHistory WHERE MigrationId = '20261122000006_Search';
            """);
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'of the version before'");
        if (what == "missing") archive.Delete("a.txt");
        fails = what == "unprocessable";

        await archive.Migrator.MigrateAsync(Cancellation);
        await archive.ImportAsync(ImportTrigger.Startup);

        Assert.Single(await FoundAsync(archive, "\"=hội =đàm\""));
        Assert.Equal(Words(before), Words(ArchiveDump.Contents(archive.DatabasePath)));

        static IEnumerable<string> Words(IEnumerable<string> rows) => rows.Where(row => row.StartsWith("ArticleWords: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_import_that_fails_on_the_index_leaves_the_article_as_it_was()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Meeting);
        await archive.ImportAsync();
        var before = ArchiveDump.Contents(archive.DatabasePath);
        await archive.ExecuteAsync($"ALTER TABLE ArticleWords RENAME TO Elsewhere");
        archive.Write("a.txt", Texts.Of("Ba làng bàn việc đào giếng"));

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => archive.ImportAsync());

        await archive.ExecuteAsync($"ALTER TABLE Elsewhere RENAME TO ArticleWords");
        Assert.Equal(before, ArchiveDump.Contents(archive.DatabasePath));
    }

    private static async Task<List<int>> FoundAsync(TestArchive archive, string expression)
    {
        await using var context = archive.Open();
        return await context.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ArticleWords WHERE ArticleWords MATCH {expression}").ToListAsync(Cancellation);
    }

    private static async Task<List<string>> SegmentsAsync(TestArchive archive)
    {
        await using var context = archive.Open();
        return await context.Database.SqlQuery<string>($"SELECT id || ' ' || hex(block) AS Value FROM ArticleWords_data ORDER BY id").ToListAsync(Cancellation);
    }
}

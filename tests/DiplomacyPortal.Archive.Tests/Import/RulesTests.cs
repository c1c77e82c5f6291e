using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class RulesTests
{
    private const string Markdown = "---\ntitle: Ba làng bàn việc đào giếng\ndate: 12/3/2024\n---\nGiếng mới sâu hơn giếng cũ và nước trong hơn.\n";

    private const string Meeting =
        "Hai bộ trưởng hội đàm\n\n"
        + "Ngày 12/3/2024, tại Hà Nội, Bộ trưởng Ngoại giao Trần Văn Ví Dụ đã hội đàm với Bộ trưởng Ngoại giao Lào Phạm Đức Mẫu.\n\n"
        + "Bộ trưởng Trần Văn Ví Dụ khẳng định hai nước sẽ cùng trồng thêm cây ven đường và sửa lại cây cầu cũ.\n";

    [Theory]
    [InlineData("present")]
    [InlineData("missing")]
    [InlineData("refused")]
    public async Task New_rules_read_every_article_again_in_place(string what)
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        archive.Write("b.md", Markdown);
        await archive.ImportAsync();
        if (what == "missing") Array.ForEach(["a.txt", "b.md"], archive.Delete);
        if (what == "refused") Array.ForEach(["a.txt", "b.md"], path => archive.Write(path, ""));
        await archive.ImportAsync();
        var before = ArchiveDump.Contents(archive.DatabasePath);
        await archive.ExecuteAsync(
            $"UPDATE ArticleTexts SET RulesVersion = 'older', Layout = '{{\"blocks\":[],\"removed\":[{{\"span\":[0,1],\"reason\":\"Tags\"}}]}}'");
        await archive.ExecuteAsync($"UPDATE Articles SET Title = 'Đọc theo luật cũ', Date = NULL, DateOrigin = 'Unknown'");

        var run = await archive.ImportAsync(ImportTrigger.Startup);

        Assert.Equal(before, ArchiveDump.Contents(archive.DatabasePath));
        Assert.NotEqual(0, run.Id);
        Assert.Equal(what == "present" ? 2 : 0, run.Updated);
    }

    [Fact]
    public async Task New_rules_that_read_the_same_change_only_their_version()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        await archive.ImportAsync();
        var before = ArchiveDump.Rows(archive.DatabasePath);
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'older'");

        await archive.ImportAsync();

        Assert.Equal(before, ArchiveDump.Rows(archive.DatabasePath));
        Assert.Equal(ReadingVersion.Current, (await archive.ArticleAsync("a.txt")).Text.RulesVersion);
    }

    [Fact]
    public async Task An_article_that_no_file_holds_any_more_is_read_again_too()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        archive.Write("b.txt", Texts.Of("Ba làng bàn việc đào giếng"));
        await archive.ImportAsync();
        archive.Write("a.txt", Texts.Of("Ba làng bàn việc đào giếng"));
        await archive.ImportAsync();
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'older'");

        await archive.ImportAsync();

        await using var context = archive.Open();
        Assert.Equal([ReadingVersion.Current, ReadingVersion.Current], context.ArticleTexts.Select(t => t.RulesVersion));
    }

    [Fact]
    public void The_version_covers_the_rules_of_extraction_and_the_code_that_writes_the_rows()
    {
        var parts = ReadingVersion.Current.Split('-');

        Assert.Equal(RulesVersion.Current, parts[0]);
        Assert.Equal(2, parts.Distinct().Count());
        Assert.All(parts, part => Assert.Equal(64, part.Length));
    }

    /// <summary>The migrations since only add, so this is the archive that the version before them left.</summary>
    [Fact]
    public async Task An_archive_from_before_the_events_is_filled_by_the_next_import()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Meeting);
        await archive.ImportAsync();
        var before = ArchiveDump.Contents(archive.DatabasePath);
        Assert.All(
            [
                "TimelineEvents", "EventReports", "EventParticipants", "EventCitations", "Statements", "StatementSpeakers", "BorneOffices",
                "EventEntities", "ArticleAccounts",
            ],
            Holds);
        await archive.ExecuteAsync($"""
            DROP TABLE AccountKeys; DROP TABLE ArticleAccounts; DROP TABLE CoverageGroups;
            DROP TABLE EventEntities; DROP TABLE EntityMentions; DROP TABLE EntityAppearances; DROP TABLE NamedEntities;
            DROP TABLE EventCitations; DROP TABLE EventParticipants; DROP TABLE EventReports; DROP TABLE TimelineEvents;
            DROP TABLE StatementTopics; DROP TABLE StatementSpeakers; DROP TABLE Statements; DROP TABLE BorneOffices; DROP TABLE Biographies;
            DROP TABLE ArticleWords; DROP TRIGGER ArticleWords_Removed;
            DROP INDEX IX_Articles_DateHigh_DateLow_WithdrawnAt; DROP INDEX IX_Articles_Publisher_WithdrawnAt;
            DROP INDEX IX_Articles_WithdrawnAt; DROP INDEX IX_Articles_ChangedAt_DateHigh_Id; DROP TABLE FormerAddresses;
            ALTER TABLE Articles DROP COLUMN AddedAt; ALTER TABLE Articles DROP COLUMN ChangedAt; DELETE FROM sqlite_stat1;
            DELETE FROM __EFMigrationsHistory WHERE MigrationId > '20260105000004_Accounts';
            UPDATE ArticleTexts SET RulesVersion = 'of the version before';
            """);

        await archive.Migrator.MigrateAsync(TestContext.Current.CancellationToken);
        var run = await archive.ImportAsync(ImportTrigger.Startup);

        Assert.Equal(1, run.Updated);
        Assert.Equal(before, ArchiveDump.Contents(archive.DatabasePath));

        void Holds(string table) => Assert.Contains(before, row => row.StartsWith(table + ": ", StringComparison.Ordinal));
    }
}

using System.Runtime.CompilerServices;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Tests.Archives;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class ChangedAtTests
{
    [Fact]
    public async Task An_article_is_added_and_changed_at_the_start_of_the_run_that_takes_it_up()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));

        var run = await archive.ImportAsync();

        var article = await archive.ArticleAsync("a.txt");
        Assert.Equal((run.StartedAt, run.StartedAt, DateTimeKind.Utc), (article.AddedAt, article.ChangedAt, article.ChangedAt.Kind));
    }

    [Fact]
    public async Task Another_text_changes_it_and_it_was_still_added_when_it_was()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        var first = await archive.ImportAsync();

        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây", "Huế"));
        var second = await archive.ImportAsync();

        var article = await archive.ArticleAsync("a.txt");
        Assert.Equal((first.StartedAt, second.StartedAt), (article.AddedAt, article.ChangedAt));
    }

    [Theory]
    [InlineData("Title = 'Đọc theo luật cũ'", true)]
    [InlineData("Date = '2024-03'", true)]
    [InlineData("Publisher = 'Báo Cũ'", true)]
    [InlineData("DateReason = 'luật cũ'", false)]
    public async Task New_rules_change_it_only_where_they_read_another_head(string older, bool changes)
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        var first = await archive.ImportAsync();
        await archive.ExecuteAsync(FormattableStringFactory.Create("UPDATE Articles SET " + older));
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'older'");

        var second = await archive.ImportAsync();

        var article = await archive.ArticleAsync("a.txt");
        Assert.Equal((first.StartedAt, changes ? second.StartedAt : first.StartedAt), (article.AddedAt, article.ChangedAt));
    }

    [Fact]
    public async Task A_renamed_file_a_lost_one_and_a_copy_change_nothing()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        archive.Write("b.txt", Texts.Of("Ba làng bàn việc đào giếng"));
        var first = await archive.ImportAsync();

        archive.Move("a.txt", "c.txt");
        archive.Write("d.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        archive.Delete("b.txt");
        await archive.ImportAsync();

        await using var context = archive.Open();
        Assert.All(context.Articles, a => Assert.Equal(first.StartedAt, a.ChangedAt));
    }

    [Fact]
    public async Task Articles_from_before_this_was_kept_were_there_by_the_last_run()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        await archive.ImportAsync();
        var last = await archive.ImportAsync(ImportTrigger.Administrator);
        await archive.ExecuteAsync($"""
            DROP INDEX IX_Articles_ChangedAt_DateHigh_Id; DROP TABLE FormerAddresses;
            ALTER TABLE Articles DROP COLUMN AddedAt; ALTER TABLE Articles DROP COLUMN ChangedAt;
            DELETE FROM __EFMigrationsHistory WHERE MigrationId = '20261122000008_FormerAddresses';
            """);

        await archive.Migrator.MigrateAsync(TestContext.Current.CancellationToken);

        var article = await archive.ArticleAsync("a.txt");
        Assert.Equal((last.StartedAt, last.StartedAt), (article.AddedAt, article.ChangedAt));
    }
}

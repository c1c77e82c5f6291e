using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Tests.Archives;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class MissingTests
{
    private static readonly string TextA = Texts.Of("Hai làng bàn việc trồng cây");
    private static readonly string TextB = Texts.Of("Ba làng bàn việc đào giếng");

    [Fact]
    public async Task A_file_that_vanished_is_marked_once_and_its_article_stays()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        archive.Write("b.txt", TextB);
        await archive.ImportAsync();
        archive.Delete("a.txt");

        var first = await archive.ImportAsync();
        var since = archive.Clock.GetUtcNow().UtcDateTime;
        var second = await archive.ImportAsync();

        Assert.Equal((1, 1), (first.Missing, second.Missing));
        Assert.Equal(since, (await archive.DocumentAsync("a.txt")).MissingSince);
        Assert.Null((await archive.DocumentAsync("b.txt")).MissingSince);
        Assert.Equal(2, await archive.CountAsync<Article>());
    }

    [Fact]
    public async Task A_file_that_comes_back_is_no_longer_missing()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        await archive.ImportAsync();
        var before = ArchiveDump.Rows(archive.DatabasePath);
        archive.Delete("a.txt");
        await archive.ImportAsync();

        archive.Write("a.txt", TextA);
        var run = await archive.ImportAsync();

        Assert.Equal((1, 0), (run.Updated, run.Missing));
        Assert.Equal(before, ArchiveDump.Rows(archive.DatabasePath));
    }

    [Fact]
    public async Task A_file_that_comes_back_changed_updates_its_article()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        await archive.ImportAsync();
        var before = await archive.ArticleAsync("a.txt");
        archive.Delete("a.txt");
        await archive.ImportAsync();

        archive.Write("a.txt", TextB);
        await archive.ImportAsync();

        var after = await archive.ArticleAsync("a.txt");
        Assert.Equal((before.Id, before.Slug), (after.Id, after.Slug));
        Assert.NotEqual(before.Text.Sha256, after.Text.Sha256);
    }

    [Fact]
    public async Task A_copy_that_comes_back_after_the_other_changed_is_an_article_of_its_own()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        archive.Write("b.txt", TextA);
        await archive.ImportAsync();
        archive.Delete("b.txt");
        archive.Write("a.txt", TextB);
        await archive.ImportAsync();

        archive.Write("b.txt", TextA);
        await archive.ImportAsync();

        var (a, b) = (await archive.ArticleAsync("a.txt"), await archive.ArticleAsync("b.txt"));
        Assert.NotEqual(a.Id, b.Id);
        Assert.Equal(b.Text.Sha256, b.Documents.Single().Sha256);
        Assert.Equal(2, (await archive.ImportAsync()).Unchanged);
    }

    [Fact]
    public async Task A_renamed_file_keeps_its_document_and_its_article()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        await archive.ImportAsync();
        var (document, article) = (await archive.DocumentAsync("a.txt"), await archive.ArticleAsync("a.txt"));

        archive.Move("a.txt", "z.txt");
        var run = await archive.ImportAsync();

        Assert.Equal((0, 1, 0), (run.Added, run.Updated, run.Missing));
        Assert.Equal(document.Id, (await archive.DocumentAsync("z.txt")).Id);
        Assert.Equal(article.Slug, (await archive.ArticleAsync("z.txt")).Slug);
        Assert.Equal(1, await archive.CountAsync<SourceDocument>());
    }

    [Fact]
    public async Task A_missing_file_that_turns_up_under_another_name_was_renamed()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        await archive.ImportAsync();
        archive.Delete("a.txt");
        await archive.ImportAsync();

        archive.Write("z.txt", TextA);
        var run = await archive.ImportAsync();

        Assert.Equal((1, 0), (run.Updated, run.Missing));
        Assert.Null((await archive.DocumentAsync("z.txt")).MissingSince);
        Assert.Equal(1, await archive.CountAsync<SourceDocument>());
    }

    [Fact]
    public async Task Of_two_new_copies_of_a_vanished_file_one_is_its_new_name()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        await archive.ImportAsync();
        var document = await archive.DocumentAsync("a.txt");
        archive.Move("a.txt", "y.txt");
        archive.Write("z.txt", TextA);

        var run = await archive.ImportAsync();

        Assert.Equal((1, 1, 0), (run.Added, run.Updated, run.Missing));
        Assert.Equal(document.Id, (await archive.DocumentAsync("y.txt")).Id);
        Assert.Equal(1, await archive.CountAsync<Article>());
    }

    [Fact]
    public async Task A_renamed_copy_still_holds_the_text_when_the_other_changes()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        archive.Write("b.txt", TextA);
        await archive.ImportAsync();
        var shared = await archive.ArticleAsync("a.txt");
        archive.Write("a.txt", TextB);
        archive.Move("b.txt", "z.txt");

        await archive.ImportAsync();

        Assert.Equal(shared.Id, (await archive.ArticleAsync("z.txt")).Id);
        Assert.NotEqual(shared.Id, (await archive.ArticleAsync("a.txt")).Id);
    }

    [Fact]
    public async Task A_text_file_renamed_to_Markdown_is_read_as_Markdown()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", "---\ntitle: Hai làng bàn việc sửa cầu\n---\n" + TextA);
        await archive.ImportAsync();
        var before = await archive.ArticleAsync("a.txt");

        archive.Move("a.txt", "a.md");
        await archive.ImportAsync();

        var after = await archive.ArticleAsync("a.md");
        Assert.Equal((before.Id, before.Slug), (after.Id, after.Slug));
        Assert.NotNull(after.Text.MarkdownStart);
    }

    [Theory]
    [InlineData("unchanged")]
    [InlineData("changed")]
    [InlineData("renamed")]
    [InlineData("vanished")]
    public async Task A_withdrawn_article_stays_withdrawn(string what)
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        await archive.ImportAsync();
        await archive.ExecuteAsync($"UPDATE Articles SET WithdrawnAt = '2025-02-01 00:00:00'");

        if (what == "changed") archive.Write("a.txt", TextB);
        if (what == "renamed") archive.Move("a.txt", "z.txt");
        if (what == "vanished") archive.Delete("a.txt");
        await archive.ImportAsync();
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'older'");
        await archive.ImportAsync();

        await using var context = archive.Open();
        Assert.Equal(new DateTime(2025, 2, 1, 0, 0, 0, DateTimeKind.Utc), context.Articles.Single().WithdrawnAt);
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Tests.Archives;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class DuplicateTests
{
    private static readonly string TextA = Texts.Of("Hai làng bàn việc trồng cây");
    private static readonly string TextB = Texts.Of("Ba làng bàn việc đào giếng");
    private static readonly string TextC = Texts.Of("Bốn làng bàn việc sửa cầu");

    [Fact]
    public async Task The_same_bytes_under_two_names_are_one_article()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        archive.Write("b.txt", TextA);

        var run = await archive.ImportAsync();

        Assert.Equal(2, run.Added);
        var article = await archive.ArticleAsync("a.txt");
        Assert.Equal(["a.txt", "b.txt"], article.Documents.Select(d => d.Path).Order());
        Assert.Equal((1, 1), (await archive.CountAsync<Article>(), await archive.CountAsync<SourceText>()));
    }

    [Fact]
    public async Task A_copy_that_changes_becomes_an_article_of_its_own()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        archive.Write("b.txt", TextA);
        await archive.ImportAsync();
        var shared = await archive.ArticleAsync("b.txt");

        archive.Write("a.txt", TextB);
        await archive.ImportAsync();

        var own = await archive.ArticleAsync("a.txt");
        var kept = await archive.ArticleAsync("b.txt");
        Assert.NotEqual(shared.Id, own.Id);
        Assert.Equal((shared.Id, shared.Slug, shared.Text.Sha256), (kept.Id, kept.Slug, kept.Text.Sha256));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("b.txt")]
    public async Task A_copy_of_a_withdrawn_article_that_changes_is_withdrawn_too(string path)
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        archive.Write("b.txt", TextA);
        archive.Write("c.txt", TextC);
        await archive.ImportAsync();
        var shared = await archive.ArticleAsync(path);
        await archive.ExecuteAsync($"UPDATE Articles SET WithdrawnAt = '2025-02-01 00:00:00' WHERE Id = {shared.Id}");

        archive.Write(path, TextB);
        await archive.ImportAsync();

        var own = await archive.ArticleAsync(path);
        Assert.NotEqual(shared.Id, own.Id);
        Assert.Equal(new DateTime(2025, 2, 1, 0, 0, 0, DateTimeKind.Utc), own.WithdrawnAt);
        Assert.Null((await archive.ArticleAsync("c.txt")).WithdrawnAt);
    }

    [Fact]
    public async Task Copies_that_change_alike_take_their_article_along()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        archive.Write("b.txt", TextA);
        await archive.ImportAsync();
        var before = await archive.ArticleAsync("a.txt");

        archive.Write("a.txt", TextB);
        archive.Write("b.txt", TextB);
        var run = await archive.ImportAsync();

        var after = await archive.ArticleAsync("a.txt");
        Assert.Equal(2, run.Updated);
        Assert.Equal((before.Id, before.Slug, 2), (after.Id, after.Slug, after.Documents.Count));
        Assert.Equal(1, await archive.CountAsync<Article>());
    }

    [Fact]
    public async Task Copies_that_change_each_its_way_leave_the_address_to_the_first()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        archive.Write("b.txt", TextA);
        await archive.ImportAsync();
        var before = await archive.ArticleAsync("a.txt");

        archive.Write("a.txt", TextB);
        archive.Write("b.txt", TextC);
        await archive.ImportAsync();

        Assert.Equal(before.Id, (await archive.ArticleAsync("a.txt")).Id);
        Assert.NotEqual(before.Id, (await archive.ArticleAsync("b.txt")).Id);
    }

    [Fact]
    public async Task A_copy_of_a_file_that_is_refused_by_now_still_shares_the_article()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        archive.Write("b.txt", TextA);
        await archive.ImportAsync();
        var shared = await archive.ArticleAsync("b.txt");

        archive.Write("a.txt", TextC);
        archive.Write("b.txt", "");
        await archive.ImportAsync();

        Assert.NotEqual(shared.Id, (await archive.ArticleAsync("a.txt")).Id);
        Assert.Equal(shared.Text.Sha256, (await archive.ArticleAsync("b.txt")).Text.Sha256);
    }

    [Fact]
    public async Task A_file_that_turns_into_another_joins_it_and_its_old_article_stays_as_missing()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        archive.Write("b.txt", TextB);
        await archive.ImportAsync();
        var (old, other) = (await archive.ArticleAsync("a.txt"), await archive.ArticleAsync("b.txt"));

        archive.Write("a.txt", TextB);
        var run = await archive.ImportAsync();

        Assert.Equal((1, 1), (run.Updated, run.Unchanged));
        Assert.Equal(other.Id, (await archive.ArticleAsync("a.txt")).Id);
        await using var context = archive.Open();
        var left = context.Articles.Single(a => a.Id == old.Id);
        Assert.Equal(old.Slug, left.Slug);
        Assert.False(context.SourceDocuments.Any(d => d.ArticleId == old.Id));
    }

    [Fact]
    public async Task Files_that_exchange_their_names_exchange_their_articles()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        archive.Write("b.txt", TextB);
        await archive.ImportAsync();
        var (a, b) = (await archive.ArticleAsync("a.txt"), await archive.ArticleAsync("b.txt"));

        archive.Write("a.txt", TextB);
        archive.Write("b.txt", TextA);
        await archive.ImportAsync();

        Assert.Equal((b.Id, a.Id), ((await archive.ArticleAsync("a.txt")).Id, (await archive.ArticleAsync("b.txt")).Id));
        Assert.Equal(2, await archive.CountAsync<Article>());
    }

    [Fact]
    public async Task The_same_bytes_as_text_and_as_Markdown_stay_what_they_were_first_while_both_stand()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", TextA);
        archive.Write("b.md", TextA);
        await archive.ImportAsync();
        Assert.Null((await archive.ArticleAsync("b.md")).Text.MarkdownStart);
        Assert.Equal(2, (await archive.ImportAsync()).Unchanged);

        archive.Delete("a.txt");
        Assert.Equal(1, (await archive.ImportAsync()).Updated);

        Assert.Equal(0, (await archive.ArticleAsync("b.md")).Text.MarkdownStart);
        Assert.Equal(1, (await archive.ImportAsync()).Unchanged);
    }
}

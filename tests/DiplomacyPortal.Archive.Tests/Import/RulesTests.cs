using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class RulesTests
{
    private const string Markdown = "---\ntitle: Ba làng bàn việc đào giếng\ndate: 12/3/2024\n---\nGiếng mới sâu hơn giếng cũ và nước trong hơn.\n";

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
        var before = ArchiveDump.Rows(archive.DatabasePath);
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'older', Layout = '{{\"blocks\":[],\"removed\":[{{\"span\":[0,1],\"reason\":\"Tags\"}}]}}'");
        await archive.ExecuteAsync($"UPDATE Articles SET Title = 'Đọc theo luật cũ', Date = NULL, DateOrigin = 'Unknown'");

        var run = await archive.ImportAsync(ImportTrigger.Startup);

        Assert.Equal(before, ArchiveDump.Rows(archive.DatabasePath));
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
        Assert.Equal(RulesVersion.Current, (await archive.ArticleAsync("a.txt")).Text.RulesVersion);
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
        Assert.Equal([RulesVersion.Current, RulesVersion.Current], context.ArticleTexts.Select(t => t.RulesVersion));
    }
}

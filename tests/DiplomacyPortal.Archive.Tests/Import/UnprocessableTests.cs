using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class UnprocessableTests
{
    private const string Fault = "Hai làng cãi nhau";

    private static readonly string TextA = Texts.Of("Hai làng bàn việc trồng cây");
    private static readonly string TextB = Texts.Of(Fault);
    private static readonly string TextC = Texts.Of("Ba làng bàn việc đào giếng");

    [Theory]
    [InlineData("fault")]
    [InlineData("span")]
    public async Task A_text_on_which_the_rules_fail_is_refused_and_logged_and_the_others_are_imported(string what)
    {
        await using var archive = await TestArchive.CreateAsync((raw, head) =>
        {
            var facts = ArticleExtractor.Extract(raw, head);
            if (!raw.StartsWith(Fault, StringComparison.Ordinal)) return facts;
            return what == "fault" ? throw new FormatException("luật sai") : facts with { Lead = new TextSpan(raw.Length, 1) };
        });
        archive.Write("a.txt", TextA);
        archive.Write("b.txt", TextB);
        archive.Write("c.txt", TextC);

        var run = await archive.ImportAsync();

        Assert.Equal((2, 1, ImportState.Finished), (run.Added, run.Rejected, run.State));
        Assert.Equal(("b.txt", RejectionReason.Unprocessable), run.Rejections.Select(r => (r.Path, r.Reason)).Single());
        Assert.Equal((2, 2), (await archive.CountAsync<Article>(), await archive.CountAsync<SourceText>()));
        var reason = what == "fault" ? "luật sai" : "A fact was found outside of the text.";
        Assert.Contains($"Error: Import failed on b.txt {reason}", archive.Log.Lines);
    }

    [Theory]
    [InlineData("on the way to its rows")]
    [InlineData("by the archive")]
    public async Task A_text_whose_rows_cannot_be_written_is_refused_alone_and_leaves_nothing_behind(string where)
    {
        await using var archive = await TestArchive.CreateAsync((raw, head) => ArticleExtractor.Extract(raw, head) is var facts
            && where == "on the way to its rows" && raw.StartsWith(Fault, StringComparison.Ordinal)
                ? facts with { Statements = [new Extraction.Statement([], ":", default, false) { Topics = null! }] }
                : facts);
        archive.Write("a.txt", TextA);
        archive.Write("c.txt", TextC);
        var before = await archive.ImportAsync();
        if (where == "by the archive") await RefuseByTheArchiveAsync(archive);
        archive.Write("a.txt", TextB);
        archive.Write("b.txt", TextB.Replace("Hai làng cãi nhau", "Hai làng cãi nhau to", StringComparison.Ordinal));
        archive.Write("d.txt", Texts.Of("Bốn làng bàn việc đắp đê"));

        var run = await archive.ImportAsync();

        Assert.Equal((1, 0, 1, 2, ImportState.Finished), (run.Added, run.Updated, run.Unchanged, run.Rejected, run.State));
        Assert.Equal(["a.txt", "b.txt"], run.Rejections.Select(r => r.Path).Order());
        Assert.All(run.Rejections, r => Assert.Equal(RejectionReason.Unprocessable, r.Reason));
        Assert.Contains(archive.Log.Lines, l => l.StartsWith("Error: Import failed on a.txt", StringComparison.Ordinal));
        Assert.Equal((3, 3), (await archive.CountAsync<Article>(), await archive.CountAsync<SourceText>()));
        Assert.Equal((before.StartedAt, "Hai làng bàn việc trồng cây"), await HeadAsync(archive, "a.txt"));
        Assert.Equal("Bốn làng bàn việc đắp đê", (await HeadAsync(archive, "d.txt")).Title);
    }

    [Theory]
    [InlineData("a changed text")]
    [InlineData("new rules")]
    [InlineData("new rules, no file")]
    public async Task An_article_known_before_stays_as_it_was(string what)
    {
        var fails = false;
        await using var archive = await TestArchive.CreateAsync((raw, head) =>
            fails && raw.StartsWith(Fault, StringComparison.Ordinal) ? throw new FormatException("luật sai") : ArticleExtractor.Extract(raw, head));
        archive.Write("a.txt", what == "a changed text" ? TextA : TextB);
        archive.Write("c.txt", TextC);
        await archive.ImportAsync();
        if (what == "new rules, no file") archive.Delete("a.txt");
        await archive.ImportAsync();
        if (what == "a changed text") archive.Write("a.txt", TextB);
        else await archive.ExecuteAsync(
            $"UPDATE ArticleTexts SET RulesVersion = 'older' WHERE ArticleId = (SELECT ArticleId FROM SourceDocuments WHERE Path = 'a.txt')");
        var before = ArchiveDump.Rows(archive.DatabasePath);
        await archive.ExecuteAsync(
            $"UPDATE ArticleTexts SET RulesVersion = 'older' WHERE ArticleId = (SELECT ArticleId FROM SourceDocuments WHERE Path = 'c.txt')");
        fails = true;

        var run = await archive.ImportAsync(ImportTrigger.Startup);
        var again = await archive.ImportAsync(ImportTrigger.Startup);

        // The article of c.txt has been read again, that of a.txt was left alone.
        Assert.Equal(before, ArchiveDump.Rows(archive.DatabasePath));
        Assert.Equal(what == "new rules, no file" ? (0, 1) : (1, 0), (run.Rejected, run.Missing));
        Assert.NotEqual(0, run.Id);
        Assert.Equal((0, ImportState.Finished), (again.Id, again.State));
    }

    [Fact]
    public async Task A_text_that_takes_too_long_is_refused_and_busies_one_worker_until_it_is_read()
    {
        using var ends = new ManualResetEventSlim();
        var readings = 0;
        await using var archive = await TestArchive.CreateAsync(
            (raw, _) =>
            {
                if (raw.StartsWith(Fault, StringComparison.Ordinal))
                {
                    Interlocked.Increment(ref readings);
                    ends.Wait(TestContext.Current.CancellationToken);
                }

                return new ExtractedArticle { Title = new("", default, TitleOrigin.Derived), Date = ArticleDate.Unknown };
            },
            TimeSpan.FromSeconds(2));
        archive.Write("a.txt", TextA);
        archive.Write("b.txt", TextB);
        archive.Write("bản sao.txt", TextB);

        var run = await archive.ImportAsync();
        await archive.ImportAsync();

        Assert.Equal((1, 2, 1), (run.Added, run.Rejected, readings));
        Assert.All(run.Rejections, r => Assert.Equal(RejectionReason.TooSlow, r.Reason));

        ends.Set();
        for (var i = 0; i < 100 && (await archive.ImportAsync()).Rejected > 0; i++) await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.Equal(1, readings);
        Assert.Equal(2, await archive.CountAsync<Article>());
    }

    private static Task RefuseByTheArchiveAsync(TestArchive archive) => archive.ExecuteAsync($"""
        CREATE TRIGGER refuse BEFORE INSERT ON SourceTexts WHEN NEW.Text LIKE 'Hai làng cãi nhau%' BEGIN SELECT RAISE(ABORT, 'no such row'); END
        """);

    private static async Task<(DateTime ChangedAt, string Title)> HeadAsync(TestArchive archive, string path) =>
        await archive.ArticleAsync(path) is var article ? (article.ChangedAt, article.Title) : default;
}

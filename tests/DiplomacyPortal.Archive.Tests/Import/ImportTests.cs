using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class ImportTests
{
    [Fact]
    public async Task Text_and_Markdown_files_are_read_in_every_folder_and_others_are_not()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        archive.Write("năm 2024/Tháng 3/B.TXT", Texts.Of("Hai làng bàn việc đào giếng"));
        archive.Write("c.Md", Texts.Of("Hai làng bàn việc sửa cầu"));
        archive.Write("d.html", "<p>Không phải bài");
        archive.Write(".ẩn.txt", Texts.Of("Tệp ẩn"));
        archive.Write(".git/e.txt", Texts.Of("Thư mục ẩn"));

        var run = await archive.ImportAsync();

        Assert.Equal((3, 0, 0, 0, 0), (run.Added, run.Updated, run.Unchanged, run.Missing, run.Rejected));
        await using var context = archive.Open();
        var paths = await context.SourceDocuments.OrderBy(d => d.Id).Select(d => d.Path).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["a.txt", "c.Md", "năm 2024/Tháng 3/B.TXT"], paths);
    }

    [Theory]
    [InlineData("0001-01-01", true)]
    [InlineData("0001-01", true)]
    [InlineData("1865-01-01", false)]
    [InlineData("9999-12-31", false)]
    [InlineData("9999-12", false)]
    public async Task No_day_at_the_ends_of_the_calendar_keeps_the_articles_behind_it_out(string date, bool isRefused)
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.md", $"---\ntitle: Hai làng bàn việc trồng cây\ndate: {date}\n---\nHôm nay, tại Hà Nội, hai bên nhất trí trồng cây. Ngày 2/1, hai bên gặp.\n");
        archive.Write("b.txt", Texts.Of("Hai làng bàn việc đào giếng"));

        var run = await archive.ImportAsync();

        var refused = isRefused ? 1 : 0;
        Assert.Equal((2 - refused, refused, ImportState.Finished), (run.Added, run.Rejected, run.State));
    }

    [Fact]
    public async Task The_raw_text_is_kept_verbatim_under_the_hash_of_its_bytes()
    {
        const string Raw = "  Hai làng  bàn việc\r\n\r\nNgày 12/3,\thai bên đã họp. \u202Eabc\u0007\n\n\n";
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Raw);

        await archive.ImportAsync();

        await using var context = archive.Open();
        var text = await context.SourceTexts.SingleAsync(TestContext.Current.CancellationToken);
        var bytes = await File.ReadAllBytesAsync(archive.Locate("a.txt"), TestContext.Current.CancellationToken);
        Assert.Equal(Raw, text.Text);
        Assert.Equal(("utf-8", bytes.Length), (text.Encoding, text.ByteLength));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), text.Sha256);
    }

    [Fact]
    public async Task Reimporting_the_same_folder_changes_nothing_but_leaves_its_run()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        archive.Write("b.md", "---\ntitle: Hai làng bàn việc sửa cầu\n---\n" + Texts.Of("Sửa cầu"));
        archive.Write("c.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        archive.Write("rỗng.txt", "");
        await archive.ImportAsync();
        var before = ArchiveDump.Rows(archive.DatabasePath);

        var run = await archive.ImportAsync();

        Assert.Equal(before, ArchiveDump.Rows(archive.DatabasePath));
        Assert.Equal((0, 0, 3, 0, 1), (run.Added, run.Updated, run.Unchanged, run.Missing, run.Rejected));
        Assert.Equal(2, await archive.CountAsync<ImportRun>());
    }

    [Fact]
    public async Task A_changed_file_updates_its_article_at_the_same_address()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        await archive.ImportAsync();
        var before = await archive.ArticleAsync("a.txt");

        archive.Write("a.txt", Texts.Of("Ba làng bàn việc đào giếng"));
        var run = await archive.ImportAsync();

        var after = await archive.ArticleAsync("a.txt");
        Assert.Equal((0, 1, 0), (run.Added, run.Updated, run.Unchanged));
        Assert.Equal((before.Id, before.Slug), (after.Id, after.Slug));
        Assert.StartsWith("Ba làng bàn việc đào giếng", after.Title, StringComparison.Ordinal);
        Assert.NotEqual(before.Text.Sha256, after.Text.Sha256);
        Assert.Equal(after.Text.Sha256, after.Documents.Single().Sha256);
        Assert.Equal(2, await archive.CountAsync<SourceText>());
    }

    [Fact]
    public async Task A_file_that_is_changed_back_finds_its_old_text_kept()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        await archive.ImportAsync();
        var first = ArchiveDump.Contents(archive.DatabasePath).Where(row => !row.StartsWith("SourceTexts", StringComparison.Ordinal));
        archive.Write("a.txt", Texts.Of("Ba làng bàn việc đào giếng"));
        await archive.ImportAsync();

        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        Assert.Equal(1, (await archive.ImportAsync()).Updated);

        var last = ArchiveDump.Contents(archive.DatabasePath).Where(row => !row.StartsWith("SourceTexts", StringComparison.Ordinal));
        Assert.Equal(first, last);
        Assert.Equal(2, await archive.CountAsync<SourceText>());
    }

    [Fact]
    public async Task Articles_of_one_title_have_addresses_with_numbers()
    {
        await using var archive = await TestArchive.CreateAsync();
        for (var i = 0; i < 6; i++) archive.Write($"{i}.txt", "Hai làng bàn việc trồng cây" + new string('\n', i));

        await archive.ImportAsync();

        var slugs = new List<string>();
        for (var i = 0; i < 6; i++) slugs.Add((await archive.ArticleAsync($"{i}.txt")).Slug);
        var plain = Slug.From((await archive.ArticleAsync("0.txt")).Title);
        Assert.Equal([plain, $"{plain}-2", $"{plain}-3", $"{plain}-4", $"{plain}-5", $"{plain}-6"], slugs);
    }

    [Fact]
    public async Task A_title_without_a_letter_that_ASCII_has_still_gives_an_address()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", "???");
        archive.Write("b.txt", "!!!");

        await archive.ImportAsync();

        Assert.Equal("bai-viet", (await archive.ArticleAsync("a.txt")).Slug);
        Assert.Equal("bai-viet-2", (await archive.ArticleAsync("b.txt")).Slug);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_said_so_and_nothing_is_marked_missing()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        await archive.ImportAsync();
        var before = ArchiveDump.Rows(archive.DatabasePath);
        Directory.Delete(archive.Seeds, recursive: true);

        var outcome = await archive.TryImportAsync();

        Assert.Equal(new ImportOutcome.FolderMissing(archive.Seeds), outcome);
        Assert.Equal(before, ArchiveDump.Rows(archive.DatabasePath));
    }

    [Fact]
    public async Task Nothing_in_the_seeds_folder_is_ever_written()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        archive.Write("b/c.md", Texts.Of("Hai làng bàn việc sửa cầu"));
        var before = Everything();

        await archive.ImportAsync();

        Assert.Equal(before, Everything());

        List<(string, DateTime, string)> Everything() => [.. Directory
            .EnumerateFileSystemEntries(archive.Seeds, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (path, File.GetLastWriteTimeUtc(path), File.Exists(path) ? File.ReadAllText(path) : ""))];
    }

    [Fact]
    public async Task Progress_is_told_file_by_file()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        archive.Write("b.txt", "");
        var told = new Told();

        await archive.TryImportAsync(progress: told);

        Assert.Equal([new(0, 2), new(1, 2), new(2, 2)], told.Steps);
    }

    private sealed class Told : IProgress<ImportProgress>
    {
        public List<ImportProgress> Steps { get; } = [];

        public void Report(ImportProgress value) => Steps.Add(value);
    }
}

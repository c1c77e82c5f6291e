using System.Text;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class RefusalTests
{
    public static TheoryData<string, RejectionReason, byte[]> Files => new()
    {
        { "rỗng.txt", RejectionReason.Empty, [] },
        { "trắng.txt", RejectionReason.Empty, Encoding.UTF8.GetBytes(" \r\n\t\u00A0\u200B\n") },
        { "chỉ có BOM.txt", RejectionReason.Empty, [0xEF, 0xBB, 0xBF] },
        { "nul.txt", RejectionReason.Binary, Encoding.UTF8.GetBytes("Hai làng\0bàn việc") },
        { "điều khiển.txt", RejectionReason.Binary, [1, 2, 3, 4, 5, 6, 7, (byte)'a', (byte)'b'] },
        { "ảnh.txt", RejectionReason.Binary, [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13] },
        { "latin-1.txt", RejectionReason.NotUtf8, Encoding.Latin1.GetBytes("Hà Nội là thủ đô à") },
        { "utf-8 hỏng.txt", RejectionReason.NotUtf8, [.. Encoding.UTF8.GetBytes("Hai làng "), 0xE1, 0xBB] },
        { "utf-16 lẻ.txt", RejectionReason.NotUtf8, [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8] },
        { "lớn.txt", RejectionReason.TooLarge, [.. Enumerable.Repeat((byte)'a', SourceReader.LargestFile + 1)] },
        { "yaml hỏng.md", RejectionReason.BadFrontMatter, Encoding.UTF8.GetBytes("---\ntitle: [\n---\nBài viết") },
        { "chỉ có phần đầu.md", RejectionReason.Empty, Encoding.UTF8.GetBytes("---\ntitle: Hai làng bàn việc\n---") },
        { "phần đầu rỗng.md", RejectionReason.Empty, Encoding.UTF8.GetBytes("---\n---\n\n \n") },
        { "không ngày.md", RejectionReason.BadFrontMatter, Encoding.UTF8.GetBytes("---\ndate: 0001-01-01\n---\nBài viết") },
    };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public async Task A_file_that_cannot_be_read_is_refused_with_its_reason_and_the_others_are_imported(string path, RejectionReason reason, byte[] bytes)
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        archive.Write(path, bytes);
        archive.Write("ỹ.txt", Texts.Of("Ba làng bàn việc đào giếng"));

        var run = await archive.ImportAsync();

        Assert.Equal((2, 1), (run.Added, run.Rejected));
        await using var context = archive.Open();
        var rejection = await context.ImportRejections.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((run.Id, path, reason), (rejection.ImportRunId, rejection.Path, rejection.Reason));
        Assert.Equal(2, await archive.CountAsync<Article>());
    }

    [Fact]
    public async Task A_file_of_just_five_megabytes_is_read()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "a.txt");
        await File.WriteAllBytesAsync(path, [.. Enumerable.Repeat((byte)'a', SourceReader.LargestFile)], TestContext.Current.CancellationToken);

        Assert.IsType<SourceReading.Accepted>(await SourceReader.ReadAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_pipe_is_refused_and_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes among its files.");
        await using var archive = await TestArchive.CreateAsync();
        using var made = System.Diagnostics.Process.Start("mkfifo", [archive.Locate("ống.txt")]);
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        var run = await archive.ImportAsync().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(RejectionReason.Empty, Assert.Single(run.Rejections).Reason);
    }

    [Fact]
    public async Task A_known_file_that_is_refused_by_now_keeps_its_article_and_is_not_missing()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of("Hai làng bàn việc trồng cây"));
        await archive.ImportAsync();
        var before = ArchiveDump.Rows(archive.DatabasePath);

        archive.Write("a.txt", "");
        var run = await archive.ImportAsync();

        Assert.Equal((0, 0, 1), (run.Missing, run.Unchanged, run.Rejected));
        Assert.Equal(before, ArchiveDump.Rows(archive.DatabasePath));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8-bom")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public async Task Unicode_with_a_byte_order_mark_is_decoded_and_its_encoding_recorded(string name)
    {
        const string Words = "Hai làng bàn việc trồng cây 🌳";
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8-bom" => new UTF8Encoding(true),
            "utf-16le" => new UnicodeEncoding(false, true),
            _ => new UnicodeEncoding(true, true),
        };
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Words)]);

        await archive.ImportAsync();

        await using var context = archive.Open();
        var text = await context.SourceTexts.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((name, Words), (text.Encoding, text.Text));
    }

    [Fact]
    public async Task A_name_that_would_write_lines_or_steer_a_terminal_is_logged_as_what_it_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names.");
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("làng\n\u001B[2J\u202E.txt", "");

        await archive.ImportAsync();

        Assert.Contains(@"Warning: Refused làng\u000A\u001B[2J\u202E.txt: Empty", archive.Log.Lines);
        Assert.DoesNotContain(archive.Log.Lines, line => line.Contains('\u001B', StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_gone()
    {
        using var folder = new TemporaryFolder();

        Assert.IsType<SourceReading.Gone>(await SourceReader.ReadAsync(Path.Combine(folder.Path, "x", "a.txt"), TestContext.Current.CancellationToken));
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Tests.Archives;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class LinkTests
{
    private static readonly string Text = Texts.Of("Hai làng bàn việc trồng cây");

    [Fact]
    public async Task A_link_out_of_the_folder_is_refused_whether_to_a_file_or_a_directory_or_on_the_way()
    {
        await using var archive = await TestArchive.CreateAsync();
        var secret = Directory.CreateDirectory(Path.Combine(archive.Outside, "secret")).FullName;
        await File.WriteAllTextAsync(Path.Combine(secret, "s.txt"), Text, TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(archive.Locate("a.txt"), Path.Combine(secret, "s.txt"));
        File.CreateSymbolicLink(archive.Locate("b.txt"), "../secret/s.txt");
        Directory.CreateSymbolicLink(archive.Locate("c"), secret);
        File.CreateSymbolicLink(archive.Locate("d.txt"), "c/s.txt");
        File.CreateSymbolicLink(archive.Locate("e.txt"), "b.txt");

        var run = await archive.ImportAsync();

        Assert.Equal(0, run.Added);
        Assert.Equal(["a.txt", "b.txt", "c", "d.txt", "e.txt"], run.Rejections.Select(r => r.Path));
        Assert.All(run.Rejections, r => Assert.Equal(RejectionReason.LinkOutOfFolder, r.Reason));
    }

    [Fact]
    public async Task A_folder_whose_name_begins_like_the_seeds_folder_is_still_outside()
    {
        await using var archive = await TestArchive.CreateAsync();
        var beside = Directory.CreateDirectory(archive.Seeds + "-beside").FullName;
        await File.WriteAllTextAsync(Path.Combine(beside, "s.txt"), Text, TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(archive.Locate("a.txt"), Path.Combine(beside, "s.txt"));

        Assert.Equal(RejectionReason.LinkOutOfFolder, Assert.Single((await archive.ImportAsync()).Rejections).Reason);
    }

    [Fact]
    public async Task A_link_within_the_folder_is_read_and_is_the_same_article()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("b/c.txt", Text);
        File.CreateSymbolicLink(archive.Locate("a.txt"), "b/c.txt");

        var run = await archive.ImportAsync();

        Assert.Equal((2, 0), (run.Added, run.Rejected));
        Assert.Equal(1, await archive.CountAsync<Article>());
    }

    [Fact]
    public async Task Links_that_lead_round_end()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("b/c.txt", Text);
        Directory.CreateSymbolicLink(archive.Locate("b/up"), "..");
        Directory.CreateSymbolicLink(archive.Locate("b/self"), ".");
        File.CreateSymbolicLink(archive.Locate("x.txt"), "y.txt");
        File.CreateSymbolicLink(archive.Locate("y.txt"), "x.txt");
        File.CreateSymbolicLink(archive.Locate("z.txt"), "không có.txt");

        var run = await archive.ImportAsync().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(1, run.Added);
        Assert.Equal(
            [("x.txt", RejectionReason.Unreadable), ("y.txt", RejectionReason.Unreadable), ("z.txt", RejectionReason.Unreadable)],
            run.Rejections.Select(r => (r.Path, r.Reason)));
    }

    [Fact]
    public async Task A_directory_that_only_a_link_reaches_is_read_by_it()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write(".v1/c.txt", Text);
        Directory.CreateSymbolicLink(archive.Locate("docs"), ".v1");

        await archive.ImportAsync();

        Assert.Null((await archive.DocumentAsync("docs/c.txt")).MissingSince);
    }

    [Fact]
    public async Task A_seeds_folder_that_is_itself_a_link_is_followed()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Text);
        var real = Path.Combine(archive.Outside, "real");
        Directory.Move(archive.Seeds, real);
        Directory.CreateSymbolicLink(archive.Seeds, real);

        Assert.Equal(1, (await archive.ImportAsync()).Added);
    }

    [Theory]
    [InlineData(0, "file")]
    [InlineData(0, "directory")]
    [InlineData(0, "directory on the way")]
    [InlineData(1, "file")]
    [InlineData(1, "directory")]
    public async Task What_becomes_a_link_out_of_the_folder_while_the_import_runs_is_refused(int done, string what)
    {
        await using var archive = await TestArchive.CreateAsync();
        const string Secret = "Không được đọc";
        archive.Write("a.txt", Text);
        archive.Write("b/c/d.txt", Texts.Of("Ba làng bàn việc đào giếng"));
        var secret = Directory.CreateDirectory(Path.Combine(archive.Outside, "secret", "c")).Parent!.FullName;
        foreach (var file in (string[])["d.txt", "c/d.txt"])
            await File.WriteAllTextAsync(Path.Combine(secret, file), Secret, TestContext.Current.CancellationToken);

        await archive.TryImportAsync(progress: new ActAt(done, () =>
        {
            if (what == "file")
            {
                archive.Delete("b/c/d.txt");
                File.CreateSymbolicLink(archive.Locate("b/c/d.txt"), Path.Combine(secret, "d.txt"));
            }
            else
            {
                var directory = archive.Locate(what == "directory" ? "b/c" : "b");
                Directory.Delete(directory, recursive: true);
                Directory.CreateSymbolicLink(directory, secret);
            }
        }));

        await using var context = archive.Open();
        var rejection = await context.ImportRejections.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("b/c/d.txt", RejectionReason.LinkOutOfFolder), (rejection.Path, rejection.Reason));
        Assert.DoesNotContain(context.SourceTexts.Select(t => t.Text), text => text.Contains(Secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData('d', 200, true)]
    [InlineData('ế', 66, false)]
    public async Task What_lies_deeper_than_a_path_may_be_long_is_refused_and_the_others_are_read(char letter, int length, bool isFileTooDeep)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has another limit.");
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Text);
        archive.Write("z.txt", Texts.Of("Ba làng bàn việc đào giếng"));

        // No path can name it, so it is built in two halves. .NET names paths of 4096 units, the system paths of as many bytes.
        var half = string.Join('/', Enumerable.Repeat(new string(letter, length), 15));
        var (upper, lower) = (archive.Locate("sâu"), Path.Combine(archive.Outside, "lower"));
        Directory.CreateDirectory(Path.Combine(upper, half));
        Directory.CreateDirectory(Path.Combine(lower, half));
        var name = letter == 'd' ? new string(letter, length - 4) + ".txt" : new string(letter, length - 2) + "ab.txt";
        var level = lower;
        foreach (var step in half.Split('/'))
        {
            level = Path.Combine(level, step);
            await File.WriteAllTextAsync(Path.Combine(level, name), Text, TestContext.Current.CancellationToken);
        }

        Directory.Move(lower, Path.Combine(upper, half, "lower"));
        try
        {
            var run = await archive.ImportAsync();

            Assert.Equal(["a.txt", "z.txt"], [(await archive.DocumentAsync("a.txt")).Path, (await archive.DocumentAsync("z.txt")).Path]);
            Assert.All(run.Rejections, r => Assert.Equal(RejectionReason.Unreadable, r.Reason));
            Assert.Single(run.Rejections, r => !r.Path.EndsWith(".txt", StringComparison.Ordinal));
            Assert.Equal(isFileTooDeep ? 1 : 0, run.Rejections.Count(r => r.Path.EndsWith(".txt", StringComparison.Ordinal)));
        }
        finally
        {
            Directory.Move(Path.Combine(upper, half, "lower"), lower);
        }
    }

    [Fact]
    public async Task What_lay_in_a_directory_that_leads_out_by_now_is_not_missing()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("b/c.txt", Text);
        await archive.ImportAsync();
        Directory.Move(archive.Locate("b"), Path.Combine(archive.Outside, "b"));
        Directory.CreateSymbolicLink(archive.Locate("b"), Path.Combine(archive.Outside, "b"));

        var run = await archive.ImportAsync();

        Assert.Equal((0, 1), (run.Missing, run.Rejected));
        await using var context = archive.Open();
        Assert.False(await context.SourceDocuments.AnyAsync(d => d.MissingSince != null, TestContext.Current.CancellationToken));
    }
}

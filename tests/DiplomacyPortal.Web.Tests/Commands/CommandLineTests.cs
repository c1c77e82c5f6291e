using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Help_lists_the_verbs()
    {
        var ending = await PortalProcess.RunAsync(["--help"], _folder, Cancellation);

        Assert.Equal(0, ending.ExitCode);
        foreach (var verb in (string[])["serve", "import", "extract", "admin", "health"])
        {
            Assert.Contains($"\n  {verb} ", ending.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("frobnicate", "frobnicate", "--urls=http://localhost:5080")]
    [InlineData("frobnicate", "serve", "frobnicate")]
    [InlineData("--urls", "serve", "--urls")]
    [InlineData("--jsn", "import", "--jsn")]
    [InlineData("two", "import", "one", "two")]
    [InlineData("--ou", "extract", "one.txt", "--ou", "facts")]
    [InlineData("extract", "extract", "one.txt")]
    [InlineData("admin", "admin")]
    public async Task What_the_program_does_not_understand_is_refused(string culprit, params string[] arguments)
    {
        var ending = await PortalProcess.RunAsync(arguments, _folder, Cancellation);

        ending.ShouldBeRefused(culprit);
        Assert.False(Directory.Exists(_folder.Below("data")));
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("import")]
    public async Task A_data_folder_that_cannot_be_written_to_is_told(string verb)
    {
        _folder.Write("data", "a file where the folder should be");
        _folder.Write("seeds/a.txt", "Một bài");

        var ending = await PortalProcess.RunAsync([verb], _folder, Cancellation);

        ending.ShouldBeRefused(_folder.Below("data"));
    }

    [Fact]
    public async Task An_empty_setting_is_told_by_its_name()
    {
        var ending = await PortalProcess.RunAsync(
            ["import"], _folder, Cancellation, environment: new Dictionary<string, string> { ["Seeds__Path"] = " " });

        ending.ShouldBeRefused("Seeds:Path");
    }

    [Fact]
    public async Task An_archive_that_is_no_database_is_told()
    {
        _folder.Write("data/archive.db", string.Concat(Enumerable.Repeat("no database. ", 1000)));
        _folder.Write("seeds/a.txt", "Một bài");

        var ending = await PortalProcess.RunAsync(["import"], _folder, Cancellation);

        ending.ShouldBeRefused("database");
    }

    public void Dispose() => _folder.Dispose();
}

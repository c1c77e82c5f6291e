using System.Text.Json.Nodes;
using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_seeds_folder_is_imported_and_the_counts_and_refusals_are_told()
    {
        _folder.Write("seeds/a.txt", "Bài thứ nhất");
        _folder.Write("seeds/b.txt", "");

        var ending = await PortalProcess.RunAsync(["import"], _folder, Cancellation);

        Assert.Equal(0, ending.ExitCode);
        Assert.Contains("thêm 1, cập nhật 0, không đổi 0, không còn trong thư mục 0, từ chối 1", ending.Output, StringComparison.Ordinal);
        Assert.Contains("b.txt: Tệp không có chữ nào, hoặc", ending.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_the_same_and_nothing_else_stands_on_standard_output()
    {
        _folder.Write("elsewhere/a.txt", "Bài thứ nhất");
        _folder.Write("elsewhere/b.txt", "");

        var ending = await PortalProcess.RunAsync(["import", "elsewhere", "--json"], _folder, Cancellation);

        var told = JsonNode.Parse(ending.Output)!;
        Assert.Equal(_folder.Below("elsewhere"), (string?)told["folder"]);
        Assert.Equal([1, 0, 0, 0, 1], ((string[])["added", "updated", "unchanged", "missing", "rejected"]).Select(key => (int)told[key]!));
        Assert.Equal(("b.txt", "empty"), ((string?)told["rejections"]![0]!["path"], (string?)told["rejections"]![0]!["reason"]));
    }

    [Fact]
    public async Task What_would_command_the_terminal_is_told_by_number()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No file there can have such a name.");
        _folder.Write("seeds/a\u001B[31m\u202Eb.txt", "");

        var ending = await PortalProcess.RunAsync(["import"], _folder, Cancellation);

        Assert.Contains("a\\u001B[31m\\u202Eb.txt: ", ending.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', ending.Output);
    }

    [Fact]
    public async Task A_second_import_finds_all_unchanged()
    {
        _folder.Write("seeds/a.txt", "Bài thứ nhất");
        await PortalProcess.RunAsync(["import"], _folder, Cancellation);

        var ending = await PortalProcess.RunAsync(["import", "--json"], _folder, Cancellation);

        Assert.Equal(1, (int)JsonNode.Parse(ending.Output)!["unchanged"]!);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
    {
        var ending = await PortalProcess.RunAsync(["import", "nowhere"], _folder, Cancellation);

        ending.ShouldBeRefused(_folder.Below("nowhere"));
    }

    [Fact]
    public async Task Under_dotnet_run_a_path_starts_where_the_command_was_typed()
    {
        _folder.Write("elsewhere/a.txt", "Bài thứ nhất");

        // What `dotnet run --project` does: it moves into the project's folder, and leaves the shell's PWD as it was.
        var ending = await PortalProcess.RunAsync(
            ["import", "elsewhere"],
            _folder,
            Cancellation,
            environment: new Dictionary<string, string> { ["PWD"] = _folder.Path },
            workingFolder: PortalProcess.ProjectFolder);

        Assert.Equal(0, ending.ExitCode);
        Assert.Contains(_folder.Below("elsewhere"), ending.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}

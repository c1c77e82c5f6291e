using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Commands;

public sealed partial class ServeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_verb_it_serves_and_says_which_address_to_open()
    {
        _folder.Write("seeds/a.txt", "Bài thứ nhất");
        using var portal = PortalProcess.Start(["--urls", "http://127.0.0.1:0"], _folder);
        var address = await AddressAsync(portal);

        using var client = new HttpClient { BaseAddress = new Uri(address) };
        using var answer = await client.GetAsync("/health/live", Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(answer.Headers.Server);

        var healthy = await PortalProcess.RunAsync(["health"], _folder, Cancellation, new Dictionary<string, string> { ["Urls"] = address });
        Assert.Equal(0, healthy.ExitCode);
    }

    [Fact]
    public async Task Told_to_stop_in_the_middle_of_an_import_it_ends_in_order_and_the_next_import_completes_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        for (var i = 0; i < 300; i++) _folder.Write($"seeds/{i}.txt", $"Bài số {i}");
        using var portal = PortalProcess.Start(["--urls", "http://127.0.0.1:0"], _folder);
        await AddressAsync(portal);

        using var kill = Process.Start("kill", ["-TERM", $"{portal.Id}"]);
        var ending = await portal.EndAsync(Cancellation);

        Assert.Equal(0, ending.ExitCode);
        Assert.Equal("", ending.Errors);
        Assert.DoesNotContain("   at ", ending.Output, StringComparison.Ordinal);
        var counts = JsonNode.Parse((await PortalProcess.RunAsync(["import", "--json"], _folder, Cancellation)).Output)!;
        Assert.Equal(300, (int)counts["added"]! + (int)counts["unchanged"]!);
    }

    [Fact]
    public async Task A_busy_port_is_told_and_nothing_is_imported()
    {
        _folder.Write("seeds/a.txt", "Bài thứ nhất");
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var ending = await PortalProcess.RunAsync(["--urls", address], _folder, Cancellation);

        ending.ShouldBeRefused(address);
        var imported = await PortalProcess.RunAsync(["import"], _folder, Cancellation);
        Assert.Contains("thêm 1", imported.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://192.0.2.1:80")]
    public async Task An_address_that_cannot_be_had_is_told(string address)
    {
        var ending = await PortalProcess.RunAsync(["--urls", address], _folder, Cancellation);

        ending.ShouldBeRefused("Không mở được địa chỉ");
    }

    [Fact]
    public async Task Where_nothing_serves_health_says_so()
    {
        var ending = await PortalProcess.RunAsync(
            ["health"], _folder, Cancellation, new Dictionary<string, string> { ["Urls"] = "http://127.0.0.1:9" });

        ending.ShouldBeRefused("http://127.0.0.1:9/health/ready");
    }

    [Fact]
    public async Task A_published_portal_keeps_what_its_settings_name_in_its_own_folder()
    {
        // A build with a wwwroot beside it is laid out as a publication is.
        CopyFolder(PortalProcess.BuiltFolder, _folder.Below("app"));
        Directory.CreateDirectory(_folder.Below("app/wwwroot"));
        Directory.CreateDirectory(_folder.Below("elsewhere"));
        _folder.Write("app/my-seeds/a.txt", "Bài thứ nhất");

        var ending = await PortalProcess.RunAsync(
            ["import"],
            _folder,
            Cancellation,
            new Dictionary<string, string>
            {
                ["Seeds__Path"] = "my-seeds",
                ["ConnectionStrings__Archive"] = "Data Source=my-data/archive.db",
                ["Keys__Path"] = "my-data/keys",
                ["Logs__Path"] = "my-data/logs",
            },
            workingFolder: _folder.Below("elsewhere"),
            program: _folder.Below("app/DiplomacyPortal.dll"));

        Assert.Equal((0, ""), (ending.ExitCode, ending.Errors));
        Assert.True(File.Exists(_folder.Below("app/my-data/archive.db")));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Below("elsewhere")));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> AddressAsync(PortalProcess portal)
    {
        while (await portal.ReadLineAsync(Cancellation) is { } line)
        {
            if (Opening().Match(line) is { Success: true } opening) return opening.Groups[1].Value;
        }

        throw new InvalidOperationException($"The portal ended before it served: {(await portal.EndAsync(Cancellation)).Errors}");
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from)) CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    [GeneratedRegex(@"^Mở (http://\S+) ")]
    private static partial Regex Opening();
}

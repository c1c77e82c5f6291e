using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Hosting;
using DiplomacyPortal.Web.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Admin;

public sealed class ImportPagesTests : IAsyncDisposable
{
    private const string ReimportForm = "main form.form";

    private readonly TemporaryFolder _seeds = new();
    private readonly PortalFactory _portal;

    public ImportPagesTests()
    {
        _seeds.Write("a.txt", "Bài thứ nhất");
        _portal = new PortalFactory(_seeds.Path, AdministratorClient.Account);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_button_imports_the_folder_again_and_ends_at_the_counts()
    {
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);
        _seeds.Write("b.txt", "Bài thứ hai");

        var pressed = await administrator.SubmitAsync("/admin", ReimportForm, [], Cancellation);
        Assert.Equal("/admin/imports/current", pressed.Headers.Location?.OriginalString);
        await _portal.Services.GetRequiredService<BackgroundImport>().Idle.WaitAsync(Cancellation);

        var ended = await administrator.Http.GetAsync("/admin/imports/current", Cancellation);
        var run = await administrator.ReadAsync(ended.Headers.Location!.OriginalString, Cancellation);
        var facts = run.QuerySelectorAll("dl.facts > div").ToDictionary(d => d.QuerySelector("dt")!.TextContent, d => d.QuerySelector("dd")!.TextContent);
        Assert.Equal(("1", "1", "Đã xong"), (facts["Thêm mới"], facts["Không đổi"], facts["Tình trạng"]));
    }

    [Fact]
    public async Task A_refused_file_stands_there_with_its_reason_and_what_to_do()
    {
        await File.WriteAllBytesAsync(_seeds.Below("cu.txt"), [0x54, 0xE8, 0x6E, 0x67, 0x20, 0xB8, 0x61], Cancellation);
        _seeds.Write("<b>.txt", "");
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);

        await ReimportAsync(administrator);

        var run = await administrator.ReadAsync($"/admin/imports/{await LastRunAsync()}", Cancellation);
        var refused = run.QuerySelectorAll("main table.table tbody tr").ToDictionary(
            r => r.QuerySelector("th")!.TextContent, r => r.QuerySelector("td")!.TextContent);
        Assert.Equal(["<b>.txt", "cu.txt"], refused.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("UTF-8", refused["cu.txt"], StringComparison.Ordinal);
        Assert.Contains("không có chữ", refused["<b>.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_the_text_of_another_is_explained()
    {
        _seeds.Write("b.txt", "Bài thứ nhất");
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);

        await ReimportAsync(administrator);

        var run = await administrator.ReadAsync($"/admin/imports/{await LastRunAsync()}", Cancellation);
        Assert.Contains("1 tệp trùng nội dung", run.QuerySelector(".admin .hint")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_press_joins_the_import_under_way_whose_page_and_health_show_it()
    {
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);
        var imports = _portal.Services.GetRequiredService<BackgroundImport>();
        await using var scope = _portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        await archive.Database.OpenConnectionAsync(Cancellation);
        // Whoever holds the only pen keeps the import waiting for as long as the test looks.
        await archive.Database.ExecuteSqlRawAsync("BEGIN IMMEDIATE", Cancellation);

        await administrator.SubmitAsync("/admin", ReimportForm, [], Cancellation);
        var first = imports.Idle;
        await administrator.SubmitAsync("/admin", ReimportForm, [], Cancellation);
        var page = await administrator.Http.GetAsync("/admin/imports/current", Cancellation);
        var health = await administrator.Http.GetStringAsync("/health/ready", Cancellation);
        Assert.Same(first, imports.Idle);
        await archive.Database.ExecuteSqlRawAsync("ROLLBACK", Cancellation);
        await first.WaitAsync(Cancellation);

        Assert.Equal("2", Assert.Single(page.Headers.GetValues("Refresh")));
        Assert.Contains("Đang", (await AdministratorClient.ParseAsync(page, Cancellation)).QuerySelector(".notice")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("\"running\":true", health, StringComparison.Ordinal);
        Assert.True(imports.Idle.IsCompleted);
        Assert.Equal(1, await archive.ImportRuns.CountAsync(r => r.Trigger == ImportTrigger.Administrator, Cancellation));
    }

    [Fact]
    public async Task A_folder_that_is_gone_is_told_and_the_portal_serves_on()
    {
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);
        Directory.Delete(_seeds.Path, recursive: true);

        await ReimportAsync(administrator);

        foreach (var address in (string[])["/admin", "/admin/imports", "/admin/imports/current"])
        {
            var page = await administrator.ReadAsync(address, Cancellation);
            Assert.Contains(_seeds.Path, page.QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
        }

        Directory.CreateDirectory(_seeds.Path);
    }

    [Fact]
    public async Task The_history_lists_every_run_newest_first()
    {
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);
        await ReimportAsync(administrator);
        await ReimportAsync(administrator);

        var page = await administrator.ReadAsync("/admin/imports", Cancellation);

        Assert.Equal(
            ["Người quản trị", "Người quản trị", "Khởi động"],
            page.QuerySelectorAll("main table.table tbody tr").Select(row => row.QuerySelector("td")!.TextContent));
    }

    [Fact]
    public async Task A_run_that_there_is_not_is_not_found()
    {
        using var administrator = await AdministratorClient.LoggedInAsync(_portal, Cancellation);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await administrator.Http.GetAsync("/admin/imports/999", Cancellation)).StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        _seeds.Dispose();
    }

    private async Task ReimportAsync(AdministratorClient administrator)
    {
        await administrator.SubmitAsync("/admin", ReimportForm, [], Cancellation);
        await _portal.Services.GetRequiredService<BackgroundImport>().Idle.WaitAsync(Cancellation);
    }

    private async Task<int> LastRunAsync()
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ArchiveContext>().ImportRuns.MaxAsync(r => r.Id, Cancellation);
    }
}

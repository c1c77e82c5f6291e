using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class KnownFacetsTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(Samples.All);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task What_was_counted_once_is_not_counted_again()
    {
        await _portal.PageAsync("/articles?person=tran-van-an");
        Assert.Empty(await CountsDuringAsync("/articles?person=tran-van-an&page=2&sort=oldest"));
        Assert.NotEmpty(await CountsDuringAsync("/articles?person=le-thi-binh"));
    }

    [Fact]
    public async Task What_changes_in_the_archive_is_counted_at_once()
    {
        Assert.Equal("3", await CountOfAnAsync());
        await WithdrawAsync(Samples.Talks.Slug, DateTime.UnixEpoch);
        Assert.Equal("2", await CountOfAnAsync());
        await WithdrawAsync(Samples.Talks.Slug, null);
        Assert.Equal("3", await CountOfAnAsync());
    }

    [Fact]
    public async Task Many_filters_are_each_counted_as_they_are()
    {
        foreach (var year in Enumerable.Range(1900, 130))
        {
            var page = await _portal.PageAsync($"/articles?from={year}&to={year}");
            Assert.Equal(year is 2023 or 2024, page.QuerySelector("#facet-person") is not null);
        }
    }

    private async Task<IEnumerable<string>> CountsDuringAsync(string path) =>
        (await _portal.Commands.DuringAsync(() => _portal.PageAsync(path))).Where(c => c.Contains("GROUP BY", StringComparison.Ordinal));

    private async Task<string> CountOfAnAsync() => (await _portal.PageAsync("/articles")).QuerySelector("#facet-person .count")!.TextContent;

    private async Task WithdrawAsync(string slug, DateTime? at)
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Articles.Where(a => a.Slug == slug)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.WithdrawnAt, at), TestContext.Current.CancellationToken);
    }
}

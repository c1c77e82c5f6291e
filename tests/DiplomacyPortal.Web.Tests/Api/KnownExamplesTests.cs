using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Api;

public sealed class KnownExamplesTests
{
    [Fact]
    public async Task Examples_are_read_once_and_again_when_the_archive_changes()
    {
        await using var portal = await RowPortal.WithAsync(Samples.All);
        var slug = await ExampleAsync(portal);
        Assert.DoesNotContain(
            await portal.Commands.DuringAsync(() => portal.PageAsync("/api")), c => c.Contains("FROM \"Statements\"", StringComparison.Ordinal));

        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Articles.Where(a => a.Slug == slug)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.WithdrawnAt, DateTime.UnixEpoch), TestContext.Current.CancellationToken);
        Assert.NotEqual(slug, await ExampleAsync(portal));
    }

    private static async Task<string> ExampleAsync(RowPortal portal) =>
        (await portal.PageAsync("/api")).QuerySelector("a[href^='/api/v1/articles/']")!.GetAttribute("href")!.Split('/')[4];
}

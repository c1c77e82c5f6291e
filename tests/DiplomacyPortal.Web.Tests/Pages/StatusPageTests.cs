using System.Net;
using AngleSharp.Dom;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class StatusPageTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(Samples.All);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/articles/khong-co")]
    [InlineData("/articles/khong-co/original")]
    [InlineData("/people/khong-ai")]
    [InlineData("/status/500")]
    [InlineData("/status/200")]
    public async Task What_is_not_there_answers_404_in_the_portals_look(string path)
    {
        var page = await _portal.PageAsync(path, HttpStatusCode.NotFound);
        Assert.Equal("Không tìm thấy trang", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector(".masthead"));
    }

    [Fact]
    public async Task A_withdrawn_article_answers_410_and_tells_nothing_of_itself()
    {
        foreach (var path in new[] { $"/articles/{Samples.Withdrawn.Slug}", $"/articles/{Samples.Withdrawn.Slug}/original" })
        {
            var page = await _portal.PageAsync(path, HttpStatusCode.Gone);
            Assert.Equal("Bài đã được rút", page.QuerySelector("h1")!.TextContent);
            Assert.DoesNotContain(Samples.Withdrawn.Title, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_fault_answers_500_in_the_portals_look_without_the_database()
    {
        await using (var scope = _portal.Services.CreateAsyncScope())
        {
            var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
            await archive.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF; DROP TABLE Articles", TestContext.Current.CancellationToken);
        }

        var page = await _portal.PageAsync("/articles", HttpStatusCode.InternalServerError);
        Assert.Equal("Cổng gặp lỗi", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Exception", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }
}

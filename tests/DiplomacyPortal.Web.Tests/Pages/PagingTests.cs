using AngleSharp.Dom;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class PagingTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync(
        Enumerable.Range(1, 45).Select(i => new ArticleSample($"Tin số {i}")
        {
            Date = i <= 40 ? "2024-05-01" : null,
            Parts = [new($"Ông Trần Văn An dự phiên {i}.")],
            People = [Samples.An, $"Người Thứ {(char)('A' + (i % 26))}"],
            Statements = [new($"Ông Trần Văn An dự phiên {i}.", By: Samples.An)],
            Events = [new($"Ông Trần Văn An dự phiên {i}.", i <= 40 ? "2024-05-01" : "XXXX-05-01", "attendance") { People = [Samples.An] }],
        }));

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Every_article_stands_on_exactly_one_page()
    {
        List<string?> listed = [];
        foreach (var number in new[] { 1, 2, 3 })
        {
            var page = await _portal.PageAsync($"/articles?person=tran-van-an&page={number}");
            listed.AddRange(page.QuerySelectorAll(".entry h3").Select(h => h.TextContent));
        }

        Assert.Equal([.. Enumerable.Range(1, 40).Reverse(), .. Enumerable.Range(41, 5).Reverse()], listed.Select(t => int.Parse(t!.Split(' ')[^1], null)));
    }

    [Theory]
    [InlineData("/statements?person=tran-van-an", ".gist", 3)]
    [InlineData("/timeline?person=tran-van-an", ".what", 2)]
    public async Task Every_statement_and_every_event_stands_on_exactly_one_page(string list, string words, int pages)
    {
        List<string?> listed = [];
        foreach (var number in Enumerable.Range(1, pages))
        {
            var page = await _portal.PageAsync($"{list}&page={number}");
            listed.AddRange(page.QuerySelectorAll(words).Select(w => w.TextContent));
        }

        Assert.Equal(
            [.. Enumerable.Range(1, 40).Reverse(), .. Enumerable.Range(41, 5).Reverse()],
            listed.Select(t => int.Parse(t!.Split(' ')[^1].TrimEnd('.'), null)));
    }

    [Fact]
    public async Task The_pager_links_to_the_pages_around_and_keeps_the_filter()
    {
        var page = await _portal.PageAsync("/articles?person=tran-van-an&page=2");
        Assert.Equal("/articles?person=tran-van-an", page.QuerySelector(".pager [rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/articles?person=tran-van-an&page=3", page.QuerySelector(".pager [rel=next]")!.GetAttribute("href"));
        Assert.Equal("2", page.QuerySelector(".pager [aria-current=page]")!.TextContent);
    }

    [Theory]
    [InlineData("/articles")]
    [InlineData("/timeline")]
    [InlineData("/statements")]
    [InlineData("/people")]
    [InlineData("/people/tran-van-an")]
    public async Task A_page_beyond_the_last_is_the_last(string path)
    {
        var page = await _portal.PageAsync(path + "?page=2147483647");
        Assert.Null(page.QuerySelector("[rel=next]"));
        Assert.Contains("Không có trang 2147483647", page.QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith(path, page.QuerySelector(".field-error a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("main ol li"));
    }

    [Fact]
    public void A_long_list_shows_its_ends_and_its_neighbourhood() =>
        Assert.Equal([1, 8, 9, 10, 11, 12, 99], Pager.For(990, 10, 10, _ => "").Shown());

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/articles?person=tran-van-an&from=2024&page=2")]
    [InlineData("/timeline")]
    [InlineData("/timeline?person=tran-van-an&from=2024&kind=reported")]
    [InlineData("/statements")]
    [InlineData("/statements?person=tran-van-an&from=2024&kind=reported")]
    [InlineData("/people")]
    [InlineData("/places")]
    [InlineData("/organisations")]
    public async Task A_list_asks_few_questions_and_reads_no_body(string path)
    {
        var asked = await _portal.Commands.DuringAsync(async () => await _portal.PageAsync(path));
        // Five for the list and its filter, eight for the facets and the version that they are kept by.
        Assert.InRange(asked.Count, 1, 13);
        Assert.DoesNotContain(asked, c => c.Contains("ArticleTexts", StringComparison.Ordinal) || c.Contains("SourceTexts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_list_sorts_all_there_is_to_show_its_first_page()
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        var everything = new ArchiveFilter { Path = "/" };
        foreach (var list in new[]
        {
            archive.StatementsOf(everything).NewestFirst().Select(s => s.Statement.Text).ToQueryString(),
            archive.EventsOf(everything).LatestFirst().Select(e => e.Value).ToQueryString(),
            archive.Ordered(everything).Select(a => a.Title).ToQueryString(),
        })
        {
            var steps = await PlanAsync(archive, list);
            Assert.Contains(steps, s => s.StartsWith("SCAN", StringComparison.Ordinal));
            Assert.DoesNotContain(steps, s => s.Contains("ORDER BY", StringComparison.Ordinal));
        }
    }

    private static async Task<List<string>> PlanAsync(ArchiveContext archive, string query)
    {
        await archive.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = archive.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + query;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> steps = [];
        while (await reader.ReadAsync(TestContext.Current.CancellationToken)) steps.Add(reader.GetString(3));
        return steps;
    }
}

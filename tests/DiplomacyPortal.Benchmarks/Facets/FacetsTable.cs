using DiplomacyPortal.Web.Pages.Facets;
using DiplomacyPortal.Web.Pages.Filters;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using static DiplomacyPortal.Benchmarks.Measured;

namespace DiplomacyPortal.Benchmarks.Facets;

/// <summary>What all facets of a filter cost, beside the bare FTS5 query of the same run. README.md says what the columns mean.</summary>
internal static class FacetsTable
{
    public static async Task PrintAsync(TextWriter output, CancellationToken cancellation)
    {
        var (frequent, rare) = (CountedArchive.Word(0), CountedArchive.Word(400));
        Row(output, "articles", "filter", "found", "ms", "FTS5 ms", "to FTS5");
        foreach (var articles in new[] { 2_000, 100_000 })
        {
            await using var archive = await CountedArchive.WithAsync(articles, cancellation);
            foreach (var query in new[]
            {
                "", $"?q={frequent}", $"?q={rare}", $"?q={frequent}&year=2024", "?year=2024", "?person=nguoi-1", "?person=nguoi-500",
                "?country=ten-1", "?event=visit", "?person=nguoi-1&year=2024&source=Báo Thứ 1",
            })
            {
                await using var context = archive.Open();
                var filter = await new FilterReader(context).ReadAsync(Request(query), cancellation);
                var word = query.Contains(rare, StringComparison.Ordinal) ? rare : frequent;
                var bare = await BestAsync(() => context.Database
                    .SqlQuery<int>($"SELECT rowid AS Value FROM ArticleWords WHERE ArticleWords MATCH {word} ORDER BY rank LIMIT 20")
                    .ToListAsync(cancellation));
                var counts = await FacetCounts.LoadAsync(context, filter, cancellation);
                var facets = await BestAsync(() => FacetCounts.LoadAsync(context, filter, cancellation));
                Row(
                    output, Number(articles, "N0"), query, Number(counts.Total, "N0"), Milliseconds(facets, "N1"), Milliseconds(bare, "N2"),
                    Number(facets / bare, "N1"));
            }
        }
    }

    private static HttpRequest Request(string query) => new DefaultHttpContext { Request = { Path = "/articles", QueryString = new(query) } }.Request;
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Benchmarks.Corpus;
using DiplomacyPortal.Web.Pages.Facets;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using static DiplomacyPortal.Benchmarks.Measured;

namespace DiplomacyPortal.Benchmarks.Search;

/// <summary>
/// What a page of search costs beside the bare FTS5 query of the same run, and the worst query beside a normal one. README.md says what the
/// columns mean.
/// </summary>
internal static class SearchTable
{
    private static readonly IReadOnlyDictionary<string, List<string>> Queries = Sections.Read("queries.txt");

    public static async Task PrintAsync(TextWriter output, IEnumerable<int> sizes, CancellationToken cancellation)
    {
        Row(output, "articles", "query", "found", "passages", "ms", "facets ms", "FTS5 ms", "to FTS5");
        foreach (var articles in sizes)
        {
            await using var archive = await NewsArchive.WithAsync(articles, cancellation);
            var normal = await MeasureAsync("normal");
            var hostile = await MeasureAsync("hostile");
            var median = normal.Order().ElementAt(normal.Count / 2);
            output.WriteLine(
                $"{articles:N0} articles: the median of the normal queries {Milliseconds(median, "N1")} ms, "
                + $"the dearest of them {Milliseconds(normal.Max(), "N1")} ms, "
                + $"the worst of the hostile {Milliseconds(hostile.Max(), "N1")} ms, which is {Number(hostile.Max() / median, "N1")} times the median");

            async Task<List<TimeSpan>> MeasureAsync(string section)
            {
                var times = new List<TimeSpan>();
                foreach (var query in Queries[section])
                {
                    await using var context = archive.Open();
                    var list = await SearchAsync(context, query, cancellation);
                    var passages = list.Lines.Sum(line => line.Passages.Count);
                    // The worst of the others may find titles alone.
                    if (section == "normal" && passages == 0) throw new InvalidOperationException($"The texts that {query} found were not read.");

                    var time = await BestAsync(() => SearchAsync(context, query, cancellation));
                    var facets = await BestAsync(() => FacetCounts.LoadAsync(context, list.Found.Filter, cancellation));
                    var bare = list.Found.Filter.Search is { } match ? await BestAsync(() => BareAsync(context, match, cancellation)) : TimeSpan.Zero;
                    Row(
                        output, Number(articles, "N0"), query, Number(list.Found.Total, "N0"), Number(passages, "N0"), Milliseconds(time, "N1"),
                        Milliseconds(facets, "N1"), Milliseconds(bare, "N2"), bare > TimeSpan.Zero ? Number(time / bare, "N1") : "");
                    times.Add(time);
                }

                return times;
            }
        }
    }

    /// <summary>All that the page of articles asks for a query that nobody has asked since the archive changed.</summary>
    private static async Task<ArticleList> SearchAsync(ArchiveContext context, string query, CancellationToken cancellation)
    {
        var request = new DefaultHttpContext { Request = { Path = "/articles", QueryString = QueryString.Create("q", query) } }.Request;
        var filter = await new FilterReader(context).ReadAsync(request, cancellation);
        var counts = await FacetCounts.LoadAsync(context, filter, cancellation);
        var list = await ArticleList.LoadAsync(context, filter, 20, counts.Total, cancellation);
        await SearchOffers.LoadAsync(context, list.Found.Filter, list.Found.Total, cancellation);
        return list;
    }

    private static Task<List<int>> BareAsync(ArchiveContext context, SearchMatch match, CancellationToken cancellation) => context.Database
        .SqlQuery<int>($"SELECT rowid AS Value FROM ArticleWords WHERE ArticleWords MATCH {match.Expression} ORDER BY rank LIMIT 20")
        .ToListAsync(cancellation);
}

using System.Diagnostics;
using System.Globalization;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Benchmarks.Corpus;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Benchmarks.Search;

/// <summary>What a page of search costs beside the bare FTS5 query of the same run, and the worst query beside a normal one. README.md says what the columns mean.</summary>
internal static class SearchTable
{
    private const int Passes = 5;

    private static readonly IReadOnlyDictionary<string, List<string>> Queries = Sections.Read("queries.txt");

    public static async Task PrintAsync(TextWriter output, CancellationToken cancellation)
    {
        Row(output, "articles", "query", "found", "ms", "FTS5 ms", "to FTS5");
        foreach (var articles in new[] { 2_000, 100_000 })
        {
            await using var archive = await NewsArchive.WithAsync(articles, cancellation);
            var normal = await MeasureAsync("normal");
            var hostile = await MeasureAsync("hostile");
            var median = normal.Order().ElementAt(normal.Count / 2);
            output.WriteLine(
                $"{articles:N0} articles: the median of the normal queries {Number(median.TotalMilliseconds, "N1")} ms, the dearest of them {Number(normal.Max().TotalMilliseconds, "N1")} ms, "
                + $"the worst of the hostile {Number(hostile.Max().TotalMilliseconds, "N1")} ms, which is {Number(hostile.Max() / median, "N1")} times the median");

            async Task<List<TimeSpan>> MeasureAsync(string section)
            {
                var times = new List<TimeSpan>();
                foreach (var query in Queries[section])
                {
                    await using var context = archive.Open();
                    var found = await SearchAsync(context, query, cancellation);
                    var time = await BestAsync(() => SearchAsync(context, query, cancellation));
                    var bare = found.Filter.Search is { } match ? await BestAsync(() => BareAsync(context, match, cancellation)) : TimeSpan.Zero;
                    Row(
                        output, Number(articles, "N0"), query, Number(found.Total, "N0"), Number(time.TotalMilliseconds, "N1"),
                        Number(bare.TotalMilliseconds, "N2"), bare > TimeSpan.Zero ? Number(time / bare, "N1") : "");
                    times.Add(time);
                }

                return times;
            }
        }
    }

    /// <summary>All that the page of articles asks for a query, but for its facets.</summary>
    private static async Task<Found> SearchAsync(ArchiveContext context, string query, CancellationToken cancellation)
    {
        var request = new DefaultHttpContext { Request = { Path = "/articles", QueryString = QueryString.Create("q", query) } }.Request;
        var list = await ArticleList.LoadAsync(context, await new FilterReader(context).ReadAsync(request, cancellation), 20, cancellation);
        await SearchOffers.LoadAsync(context, list.Found.Filter, list.Found.Total, cancellation);
        return list.Found;
    }

    private static Task<List<int>> BareAsync(ArchiveContext context, SearchMatch match, CancellationToken cancellation) => context.Database
        .SqlQuery<int>($"SELECT rowid AS Value FROM ArticleWords WHERE ArticleWords MATCH {match.Expression} ORDER BY rank LIMIT 20")
        .ToListAsync(cancellation);

    /// <summary>In the processor's time, so that a busy machine counts less.</summary>
    private static async Task<TimeSpan> BestAsync<T>(Func<Task<T>> question)
    {
        var best = TimeSpan.MaxValue;
        for (var pass = 0; pass < Passes; pass++)
        {
            var before = Environment.CpuUsage.TotalTime;
            await question();
            var took = Environment.CpuUsage.TotalTime - before;
            if (took < best) best = took;
        }

        return best;
    }

    private static void Row(TextWriter output, string articles, string query, params string[] cells) =>
        output.WriteLine($"{articles,8} {(query.Length > 60 ? query[..59] + "…" : query),-60} {string.Join(' ', cells.Select(cell => cell.PadLeft(9)))}");

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

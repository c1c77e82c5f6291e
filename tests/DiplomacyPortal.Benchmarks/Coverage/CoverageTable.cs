using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;

namespace DiplomacyPortal.Benchmarks.Coverage;

/// <summary>What it costs to find the articles of one occasion among more and more. README.md says what the columns mean.</summary>
internal static class CoverageTable
{
    private const int Passes = 3;

    public static void Print(TextWriter output)
    {
        Time(1_000, out _); // Warms up.
        Row(output, "articles", "sketch µs", "group µs", "to first", "groups", "occasions");
        double? first = null;
        foreach (var count in (int[])[1_000, 10_000, 100_000])
        {
            var (sketch, group) = Time(count, out var found);
            first ??= group;
            Row(
                output,
                Measured.Number(count, "N0"),
                Measured.Number(sketch, "N1"),
                Measured.Number(group, "N1"),
                Measured.Number(group / first.Value, "N2"),
                Measured.Number(found.Groups, "N0"),
                Measured.Number(found.Occasions, "N0"));
        }
    }

    /// <returns>Microseconds of one processor for an article: the best of the passes.</returns>
    private static (double Sketch, double Group) Time(int count, out (int Groups, int Occasions) found)
    {
        var articles = new InventedOccasions(1).Articles(count);
        var occasions = articles.CountBy(a => a.Occasion).Count(o => o.Value > 1);
        var (sketch, group, groups) = (double.MaxValue, double.MaxValue, 0);
        for (var pass = 0; pass < Passes; pass++)
        {
            var start = Environment.CpuUsage.TotalTime;
            List<(int Article, Occasion Occasion)> sketched = [.. articles.Select((a, i) => (i, a.Told with { Sketch = TextSketch.Of(a.Words) }))];
            var between = Environment.CpuUsage.TotalTime;
            groups = CoverageGrouping.Of(sketched).Count;
            var end = Environment.CpuUsage.TotalTime;
            sketch = Math.Min(sketch, (between - start).TotalMicroseconds / count);
            group = Math.Min(group, (end - between).TotalMicroseconds / count);
        }

        found = (groups, occasions);
        return (sketch, group);
    }

    private static void Row(TextWriter output, params string[] cells) => output.WriteLine(string.Join(' ', cells.Select(cell => cell.PadLeft(11))));
}

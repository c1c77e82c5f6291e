namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>How much there is in each part of a drawing, where it is too much to be drawn one by one.</summary>
/// <param name="Columns">Of the parts that have anything, in order.</param>
/// <param name="Longer">What may lie in several parts, and is counted in none; null where there is nothing of that kind.</param>
public sealed record ColumnChart(IReadOnlyList<ColumnChart.Column> Columns, ColumnChart.Column? Longer)
{
    public static ColumnChart Of(IReadOnlyList<TimeItem> items, TimeScale scale, TimeStep step)
    {
        var parts = items.Select(i => (Item: i, First: scale.Part(step, i.Low), Last: scale.Part(step, i.High))).ToList();
        var columns = parts.Where(p => p.First == p.Last).GroupBy(p => p.First).OrderBy(g => g.Key.First)
            .Select(g => new Column(g.Key, g.Sum(p => p.Item.Count), g.Sum(p => p.Item.Reported)));
        var longer = parts.Where(p => p.First != p.Last).ToList();
        return new(
            [.. columns],
            longer.Count == 0 ? null : new(
                new(longer.Min(p => p.First.First), longer.Max(p => p.Last.Last)), longer.Sum(p => p.Item.Count), longer.Sum(p => p.Item.Reported)));
    }

    public sealed record Column(DayRange Days, int Count, int Reported);
}

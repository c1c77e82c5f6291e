using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Drawing;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>What one row of the drawn timeline shows.</summary>
/// <param name="Name">Of the leader or the place; null for all that is of none of those named.</param>
/// <param name="Count">Of its events.</param>
public sealed record DrawnRow(string? Name, int Count, IReadOnlyList<TimeItem> Items)
{
    /// <summary>Beside the row of the rest.</summary>
    public const int MostNamed = 5;

    /// <returns>The rows of those who or which have the most of these events, then one of the events that are in none of them.</returns>
    public static IReadOnlyList<DrawnRow> Of(RowsBy? rows, IReadOnlyList<DrawnEvent> events, DayRange days)
    {
        IEnumerable<(string Key, string Name)> Names(DrawnEvent of) => rows switch
        {
            RowsBy.Leader => of.People.Select(p => (p.Slug, DisplayText.Line(p.Name))),
            RowsBy.Place when of.Place is not null => [(Spellings.Key(of.Place), DisplayText.Line(of.Place))],
            _ => [],
        };
        var named = events.SelectMany(e => Names(e).Select(n => (n.Key, n.Name, Event: e))).GroupBy(n => n.Key)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(MostNamed).ToList();
        var shown = named.Select(g => g.Key).ToHashSet();
        var rest = events.Where(e => !Names(e).Any(n => shown.Contains(n.Key)));
        return
        [
            .. named.Select(g => Row(g.First().Name, g.Select(n => n.Event), days)),
            .. new[] { Row(null, rest, days) }.Where(r => r.Count > 0),
        ];
    }

    private static DrawnRow Row(string? name, IEnumerable<DrawnEvent> events, DayRange days)
    {
        // A day in Việt Nam can lie in the period where the local day beside it does not.
        DateOnly Within(DateOnly day) => day < days.First ? days.First : day > days.Last ? days.Last : day;
        List<TimeItem> items = [.. events.Select(e => TimeItem.OfEvent(e.Id, e.Value, Within(e.Low), Within(e.High), e.Reported))];
        return new(name, items.Count, items);
    }
}

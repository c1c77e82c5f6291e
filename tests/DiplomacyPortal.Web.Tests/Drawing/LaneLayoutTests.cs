using DiplomacyPortal.Web.Pages.Drawing;

namespace DiplomacyPortal.Web.Tests.Drawing;

public sealed class LaneLayoutTests
{
    private const double Slot = 24;

    private static readonly TimeScale September = new(new(2024, 9, 1), new(2024, 9, 30), 30 * Slot);

    [Fact]
    public void Marks_that_would_lie_on_each_other_are_stacked()
    {
        var laid = Lay([Event(1, "2024-09-05"), Event(2, "2024-09-05"), Event(3, "2024-09-06"), Event(4, "2024-09-05/2024-09-08")]);
        Assert.Equal([(1, 0), (2, 1), (4, 2), (3, 0)], laid.Select(l => (l.Item.EventId!.Value, l.Lane)));
        AssertApart(laid);
    }

    [Fact]
    public void A_day_is_a_mark_and_what_lasts_or_is_known_by_its_month_alone_is_as_long_as_it_may_be()
    {
        var laid = Lay([Event(1, "2024-09-05"), Event(2, "2024-09-10/2024-09-12"), Event(3, "2024-09"), Event(4, "2024-09-20?")]);
        Assert.Equal([(3, 0, 720, true), (1, 96, 24, false), (2, 216, 72, false), (4, 456, 24, true)], laid.Select(l =>
            (l.Item.EventId!.Value, l.X, l.Width, l.Item.IsSoft)));
    }

    [Fact]
    public void What_is_shorter_than_a_mark_has_the_place_of_one_within_the_drawing()
    {
        var years = new TimeScale(new(2000, 1, 1), new(2024, 12, 31), 600);
        var laid = new LaneLayout(years, new(TimeUnit.Year, 1), Slot, 3, 50).Lay([Event(1, "2000-01-01"), Event(2, "2012-03"), Event(3, "2024-12-31")]);
        Assert.Equal([0, 600 - Slot], new[] { laid[0].X, laid[2].X });
        Assert.All(laid, l => Assert.Equal((Slot, true), (l.Width, l.IsMark)));
        Assert.Equal([false, true], Lay([Event(1, "2024-09-05/2024-09-08"), Event(2, "2024-09-20")]).Select(l => l.IsMark));
    }

    [Fact]
    public void Where_lanes_do_not_suffice_a_day_becomes_its_number_and_the_others_stay_as_they_are()
    {
        var laid = Lay([.. Enumerable.Range(1, 9).Select(i => Event(i, "2024-09-05")), Event(20, "2024-09-06"), Event(21, "2024-09-06")], lanes: 3);
        var bundle = Assert.Single(laid, l => l.Bundled is not null);
        Assert.Equal(("2024-09-05", 9, 9), (bundle.Bundled!.Value.Edtf, bundle.Item.Count, bundle.Item.Reported));
        Assert.Equal([20, 21], laid.Select(l => l.Item.EventId).OfType<int>());
        AssertApart(laid);
    }

    [Fact]
    public void The_fullest_days_are_bundled_until_no_more_is_drawn_than_may_be()
    {
        List<TimeItem> items =
        [
            .. Enumerable.Range(1, 5).Select(i => Event(i, "2024-09-05")),
            .. Enumerable.Range(6, 3).Select(i => Event(i, "2024-09-15")),
            .. Enumerable.Range(9, 2).Select(i => Event(i, "2024-09-25")),
        ];
        Assert.Equal([5, 1, 1, 1, 1, 1], Lay(items, most: 6).Select(l => l.Item.Count));
        Assert.Equal([5, 3, 1, 1], Lay(items, most: 5).Select(l => l.Item.Count));
    }

    [Fact]
    public void What_spans_the_same_days_is_bundled_along_them()
    {
        var laid = Lay([.. Enumerable.Range(1, 6).Select(i => Event(i, "2024")).Select(Clamped), Event(7, "2024-09-05")], lanes: 3);
        Assert.Equal([("2024-09", 6, 0, 720), (null, 1, 96, 24)], laid.Select(l => (l.Bundled?.Edtf, l.Item.Count, l.X, l.Width)));

        static TimeItem Clamped(TimeItem item) => item with { Low = September.First, High = September.Last };
    }

    [Fact]
    public void What_has_no_place_even_so_is_one_bundle_of_all_that_is_left_over()
    {
        // All of different lengths, so that there are no two to be bundled.
        var laid = Lay([.. Enumerable.Range(1, 20).Select(i => Event(i, $"2024-09-{i:D2}/2024-09-30"))], lanes: 3);
        Assert.Equal(4, laid.Count);
        Assert.Equal((17, true), (laid[^1].Item.Count, laid[^1].IsLeftOver));
        Assert.Equal(20, laid.Sum(l => l.Item.Count));
        AssertApart(laid);
    }

    [Fact]
    public void Four_hundred_events_are_laid_without_any_lost_or_overlapping()
    {
        var random = new Random(5);
        List<TimeItem> items = [.. Enumerable.Range(1, 400).Select(i => (i, random.Next(1, 29), random.Next(0, 9))).Select(x =>
            Event(x.i, x.Item3 > 2 ? $"2024-09-{x.Item2:D2}" : $"2024-09-{x.Item2:D2}/2024-09-{x.Item2 + x.Item3:D2}"))];
        var laid = Lay(items, lanes: 8, most: 60);
        Assert.InRange(laid.Count, 1, 60);
        Assert.Equal(400, laid.Sum(l => l.Item.Count));
        AssertApart(laid);
    }

    private static IReadOnlyList<LaidItem> Lay(IReadOnlyList<TimeItem> items, int lanes = 8, int most = 50) =>
        new LaneLayout(September, new(TimeUnit.Day, 1), Slot, lanes, most).Lay(items);

    private static TimeItem Event(int id, string edtf)
    {
        var date = Extraction.Dates.PartialDate.Parse(edtf)!;
        return TimeItem.OfEvent(id, edtf, date.Low!.Value, date.High!.Value, reported: true);
    }

    private static void AssertApart(IReadOnlyList<LaidItem> laid)
    {
        foreach (var lane in laid.GroupBy(l => l.Lane).Select(g => g.OrderBy(l => l.X).ToList()))
            Assert.All(lane.Zip(lane.Skip(1)), pair => Assert.True(pair.First.X + pair.First.Width <= pair.Second.X + 0.01));
    }
}

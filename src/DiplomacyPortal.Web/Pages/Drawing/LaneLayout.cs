namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>
/// Sets items into lanes so that none lies on another. Where they are too many those of one part of the drawing are bundled into their
/// number, the fullest part first among those that want for place.
/// </summary>
/// <param name="Step">The parts that bundles are of.</param>
/// <param name="Slot">What a mark takes of the width, at least.</param>
/// <param name="Lanes">How many there may be.</param>
/// <param name="Most">How many things may be drawn.</param>
public sealed record LaneLayout(TimeScale Scale, TimeStep Step, double Slot, int Lanes, int Most)
{
    /// <returns>In order of time. Of what has no place even in bundles the last is a bundle of all that is left over.</returns>
    public IReadOnlyList<LaidItem> Lay(IReadOnlyList<TimeItem> items)
    {
        var groups = items.GroupBy(i => new DayRange(Scale.Part(Step, i.Low).First, Scale.Part(Step, i.High).Last))
            .Select(g => new Group(g.Key, [.. g])).ToList();
        while (true)
        {
            var things = groups.SelectMany(Things).OrderBy(t => t.Item.Low).ThenBy(t => t.Item.High).ThenBy(t => t.Item.EventId).ToList();
            var (laid, homeless) = Pack(things);
            if (homeless.Count == 0 && laid.Count <= Most) return laid;
            var next = groups.Where(g => !g.IsBundled && g.Items.Count > 1)
                .OrderByDescending(g => homeless.Any(h => Overlaps(g.Days, h))).ThenByDescending(g => g.Items.Count).FirstOrDefault();
            if (next is null) return WithLeftOver(laid, homeless);
            next.IsBundled = true;
        }
    }

    private static IEnumerable<Thing> Things(Group group) =>
        group.IsBundled ? [new Thing(Sum(group.Items), group.Days)] : group.Items.Select(i => new Thing(i, i.EventId is null ? group.Days : null));

    private static TimeItem Sum(IReadOnlyList<TimeItem> items) =>
        new(null, items.Min(i => i.Low), items.Max(i => i.High), items.Any(i => i.IsSoft), items.Sum(i => i.Count), items.Sum(i => i.Reported));

    private static bool Overlaps(DayRange days, Thing thing) => thing.Item.Low <= days.Last && thing.Item.High >= days.First;

    private (List<LaidItem> Laid, List<Thing> Homeless) Pack(IReadOnlyList<Thing> things)
    {
        var ends = new double[Lanes];
        List<LaidItem> laid = [];
        List<Thing> homeless = [];
        foreach (var thing in things)
        {
            var (x, width, isMark) = Extent(thing);
            var lane = Array.FindIndex(ends, end => end <= x + 0.001);
            if (lane < 0)
            {
                homeless.Add(thing);
                continue;
            }

            ends[lane] = x + width;
            laid.Add(new(thing.Item, thing.Bundled, x, width, lane) { IsMark = isMark });
        }

        return (laid, homeless);
    }

    /// <summary>What lasts less than a mark takes has the place of one, around its middle.</summary>
    private (double X, double Width, bool IsMark) Extent(Thing thing)
    {
        // A bundle of one part stands in its middle; what reaches over several is as long as they are.
        var days = thing.Bundled ?? new(thing.Item.Low, thing.Item.High);
        var (x, width) = Scale.Span(days.First, days.Last) ?? (0, Scale.Width);
        var isMark = thing.Item.IsOneDay || (thing.Bundled is { } bundled && bundled == Scale.Part(Step, bundled.First));
        if (!isMark && width >= Slot) return (x, width, false);
        return (Math.Clamp(x + ((width - Slot) / 2), 0, Math.Max(0, Scale.Width - Slot)), Slot, thing.Bundled is null);
    }

    /// <summary>What is left over lies in a lane of its own, along the whole drawing.</summary>
    private List<LaidItem> WithLeftOver(IReadOnlyList<LaidItem> laid, IReadOnlyList<Thing> homeless)
    {
        List<LaidItem> kept = [.. laid.Take(Most - 1)];
        var rest = laid.Skip(Most - 1).Select(l => l.Item).Concat(homeless.Select(h => h.Item)).ToList();
        var lane = kept.Select(k => k.Lane).DefaultIfEmpty(-1).Max() + 1;
        return [.. kept, new(Sum(rest), new(Scale.First, Scale.Last), 0, Scale.Width, lane) { IsLeftOver = true }];
    }

    private sealed record Thing(TimeItem Item, DayRange? Bundled);

    private sealed class Group(DayRange days, IReadOnlyList<TimeItem> items)
    {
        public DayRange Days => days;

        public IReadOnlyList<TimeItem> Items => items;

        public bool IsBundled { get; set; }
    }
}

namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>What stands beneath a drawing of time: its divisions, and under them the months or years that these lie in.</summary>
/// <param name="Wholes">None where the divisions are years.</param>
public sealed record TimeAxis(IReadOnlyList<TimeTick> Ticks, IReadOnlyList<TimeTick> Wholes)
{
    private const double PlaceOfDay = 20;
    private const double PlaceOfName = 36;
    private const double PlaceOfMonth = 96;

    /// <param name="mostDays">How many days may be named, which have short names.</param>
    /// <param name="most">How many months or years may be named.</param>
    public static TimeAxis Of(TimeScale scale, int mostDays, int most)
    {
        var days = scale.Ticks(mostDays);
        var ticks = days.All(t => t.Unit == TimeUnit.Day) ? days : scale.Ticks(scale.Step(most, TimeUnit.Month));
        var place = ticks.All(t => t.Unit == TimeUnit.Day) ? PlaceOfDay : PlaceOfName;
        List<TimeTick> named = [.. ticks.Where(t => scale.Width - t.X >= place)];

        // It is always said with what a drawing begins, though that be none of every second year or every third day.
        if (named.Count > 0 && named[0].X > 0)
        {
            named.RemoveAll(t => t.X < place);
            named.Insert(0, new(ticks[0].Unit, scale.First, 0));
        }

        return new(named, Above(scale, ticks));
    }

    private static List<TimeTick> Above(TimeScale scale, IReadOnlyList<TimeTick> ticks)
    {
        if (ticks.Count == 0 || ticks[0].Unit == TimeUnit.Year) return [];
        var whole = new TimeStep(ticks[0].Unit == TimeUnit.Day ? TimeUnit.Month : TimeUnit.Year, 1);
        var place = whole.Unit == TimeUnit.Year ? PlaceOfName : PlaceOfMonth;
        List<TimeTick> wholes = [.. scale.Ticks(whole).Where(t => scale.Width - t.X >= place)];

        // The one in which the drawing begins has its name at the very left, where it does not run into the next.
        if (wholes.Count == 0 || wholes[0].X >= place) wholes.Insert(0, new(whole.Unit, scale.First, 0));
        return wholes;
    }
}

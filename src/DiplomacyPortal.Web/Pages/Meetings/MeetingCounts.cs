using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Web.Pages.Facets;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Meetings;

/// <summary>
/// All that the page tells of how many meetings there are. Each of kind, form and level is counted under all other parts of the filter,
/// and years heed no period.
/// </summary>
public sealed class MeetingCounts
{
    private readonly ArchiveFilter _filter;
    private readonly List<Tally> _anyTime;
    private readonly List<Tally> _within;

    private MeetingCounts(ArchiveFilter filter, List<Tally> anyTime, List<Tally> within) => (_filter, _anyTime, _within) = (filter, anyTime, within);

    public KindCounts Kinds
    {
        get
        {
            var asked = _within.Where(t => IsOfForm(t) && IsOfLevel(t)).ToList();
            int Count(bool reported) => asked.Where(t => t.Reported == reported).Sum(t => t.Count);
            return new KindCounts(_filter, asked.Sum(t => t.Count), [new(FoundEvents.Reported, Count(true)), new(FoundEvents.Mentioned, Count(false))]);
        }
    }

    public Facet Forms => FacetOf(
        FilterField.Event, MeetingForms.All, _filter.Events, form => _within.Where(t => t.Kind == form && IsOfLevel(t) && IsOfKind(t)));

    public Facet Levels => FacetOf(
        FilterField.Level,
        FoundMeetings.Levels,
        _filter.Levels,
        level => _within.Where(t => FoundMeetings.NameOf(t.Level) == level && IsOfForm(t) && IsOfKind(t)));

    /// <summary>The years of which there are meetings, the latest first.</summary>
    public IReadOnlyList<(int Year, int Count)> Years =>
    [
        .. _anyTime.Where(t => t.Year is not null && IsOfForm(t) && IsOfLevel(t) && IsOfKind(t))
            .GroupBy(t => t.Year!.Value, (year, tallies) => (year, tallies.Sum(t => t.Count)))
            .OrderByDescending(y => y.year),
    ];

    /// <summary>How many there are of unknown years, which no period finds.</summary>
    public int Yearless => _anyTime.Where(t => t.Year is null && IsOfForm(t) && IsOfLevel(t) && IsOfKind(t)).Sum(t => t.Count);

    public static async Task<MeetingCounts> LoadAsync(ArchiveContext archive, ArchiveFilter filter, CancellationToken cancellation)
    {
        var all = filter with { Kind = null, Levels = [], Events = [] };
        var anyTime = await TallyAsync(archive, archive.MeetingsOfAnyTime(all), cancellation);
        return new(filter, anyTime, filter.HasPeriod ? await TallyAsync(archive, archive.MeetingsOf(all), cancellation) : anyTime);
    }

    /// <summary>One pass tells all: by year, form and level there are few.</summary>
    private static Task<List<Tally>> TallyAsync(ArchiveContext archive, IQueryable<TimelineEvent> meetings, CancellationToken cancellation)
    {
        var reports = archive.PublicReports();
        return meetings
            .Select(e => new
            {
                Year = e.High == null ? (int?)null : e.High.Value.Year,
                e.Kind,
                Level = reports.Where(r => r.TimelineEventId == e.Id).Min(r => (int?)r.Level),
                Reported = reports.Any(r => r.TimelineEventId == e.Id && r.Reported),
            })
            .GroupBy(e => e)
            .Select(g => new Tally(g.Key.Year, g.Key.Kind, (MeetingLevel?)g.Key.Level, g.Key.Reported, g.Count()))
            .ToListAsync(cancellation);
    }

    private static Facet FacetOf(FilterField field, IEnumerable<string> values, IReadOnlyList<string> chosen, Func<string, IEnumerable<Tally>> of) => new(
        field,
        [
            .. values.Select(v => new FacetValue(v, null, of(v).Sum(t => t.Count), chosen.Contains(v))).Where(v => v.Count > 0 || v.IsChosen),
            .. chosen.Except(values).Select(v => new FacetValue(v, null, 0, true)),
        ]);

    private bool IsOfKind(Tally tally) => _filter.Kind is null || tally.Reported == (_filter.Kind == FoundEvents.Reported);

    private bool IsOfForm(Tally tally) => _filter.Events.Count == 0 || _filter.Events.Contains(tally.Kind);

    private bool IsOfLevel(Tally tally) => _filter.Levels.Count == 0 || _filter.Levels.Contains(FoundMeetings.NameOf(tally.Level));

    private sealed record Tally(int? Year, string Kind, MeetingLevel? Level, bool Reported, int Count);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>
/// The meetings that a filter asks for: events in which people meet. In which form is what <c>event</c> asks for of any event; of several
/// articles that tell at which level the highest has the word, for where one tells less it names fewer of those who were there.
/// </summary>
public static class FoundMeetings
{
    /// <summary>The value of <c>level</c> for meetings of which no article tells it.</summary>
    public const string UnknownLevel = "unknown";

    /// <summary>As addresses have them, the highest first.</summary>
    public static IReadOnlyList<string> Levels { get; } = [.. Enum.GetValues<MeetingLevel>().Select(level => NameOf(level)), UnknownLevel];

    public static IReadOnlyList<FilterField> Own { get; } = [FilterField.Level];

    public static string NameOf(MeetingLevel? level) => level?.ToString().ToLowerInvariant() ?? UnknownLevel;

    public static IQueryable<TimelineEvent> MeetingsOf(this ArchiveContext archive, ArchiveFilter filter) =>
        filter.InPeriod(archive.MeetingsOfAnyTime(filter));

    public static IQueryable<TimelineEvent> MeetingsOfAnyTime(this ArchiveContext archive, ArchiveFilter filter)
    {
        var forms = MeetingForms.All;
        var meetings = archive.EventsOfAnyTime(filter).Where(e => forms.Contains(e.Kind));
        if (filter.Levels.Count == 0) return meetings;
        var (reports, isUnknown) = (archive.PublicReports(), filter.Levels.Contains(UnknownLevel));
        var levels = filter.Levels.Where(l => l != UnknownLevel).Select(l => (int?)Enum.Parse<MeetingLevel>(l, ignoreCase: true)).ToList();
        return meetings.Where(e => levels.Contains(reports.Where(r => r.TimelineEventId == e.Id).Min(r => (int?)r.Level))
            || (isUnknown && !reports.Any(r => r.TimelineEventId == e.Id && r.Level != null)));
    }
}

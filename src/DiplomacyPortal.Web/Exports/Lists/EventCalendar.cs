using System.Globalization;
using System.Runtime.CompilerServices;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Exports.Formats;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Resources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>
/// Writes the timeline as an iCalendar of whole days (RFC 5545). A calendar cannot say "some time in September", and an event that
/// filled the month would be a false one: what has no known day is left out, and the calendar says how much that is.
/// </summary>
internal sealed class EventCalendar(DisplayEvent kinds, DisplayDate dates, DisplayValue values, DisplayEntity entities, IStringLocalizer<Texts> text)
{
    private const int LongestSummary = 160;
    private const int LongestDescription = 400;

    public async IAsyncEnumerable<string> WriteAsync(
        ArchiveContext archive, ArchiveFilter filter, Access access, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var dated = archive.EventsOf(filter).OfKnownDays();
        var count = await dated.CountAsync(cancellation);
        yield return Opening(await archive.EventsOf(filter).CountAsync(cancellation) - count, filter, access);

        // By its grammar a calendar holds something; this says nothing but where its readers are.
        if (count == 0) yield return TimeZone();
        var events = dated.LatestFirst().Select(e => e.Id);
        await foreach (var text in Batches.ReadAsync(events, ids => EventsAsync(archive, ids, access, cancellation), cancellation)) yield return text;
        yield return CalendarText.Line("END", "VCALENDAR");
    }

    private async Task<IReadOnlyList<string>> EventsAsync(ArchiveContext archive, IReadOnlyList<int> ids, Access access, CancellationToken cancellation)
    {
        var lines = await EventExports.LoadAsync(archive, ids, cancellation);
        var names = await EventIds.LoadAsync(archive, ids, cancellation);
        return [.. lines.Select(line => Event(line, names[line.Id], access))];
    }

    private string Opening(int leftOut, ArchiveFilter filter, Access access) => string.Concat(
        CalendarText.Line("BEGIN", "VCALENDAR"),
        CalendarText.Line("VERSION", "2.0"),
        CalendarText.Line("PRODID", "-//DiplomacyPortal//Timeline//VI"),
        CalendarText.Line("CALSCALE", "GREGORIAN"),
        CalendarText.Line("X-WR-CALNAME", CalendarText.Escaped(Name(filter))),
        CalendarText.Line("X-WR-CALDESC", CalendarText.Escaped(leftOut == 0 ? text["Calendar.Complete"] : text["Calendar.LeftOut", leftOut])),
        CalendarText.Line("X-DIPLOMACYPORTAL-LEFT-OUT", leftOut.ToString(CultureInfo.InvariantCulture)),
        CalendarText.Line("X-DIPLOMACYPORTAL-SOURCE", access.Request.AddressOf(filter.Url())));

    /// <summary>Whoever follows several tells them apart by their names.</summary>
    private string Name(ArchiveFilter filter) =>
        values.Of(filter).Text is { Length: > 0 } narrowed
            ? text["Calendar.Filtered", text["Site.Name"], narrowed]
            : text["Calendar.Name", text["Site.Name"]];

    private static string TimeZone() => string.Concat(
        CalendarText.Line("BEGIN", "VTIMEZONE"),
        CalendarText.Line("TZID", "Asia/Ho_Chi_Minh"),
        CalendarText.Line("BEGIN", "STANDARD"),
        CalendarText.Line("DTSTART", "19700101T000000"),
        CalendarText.Line("TZOFFSETFROM", "+0700"),
        CalendarText.Line("TZOFFSETTO", "+0700"),
        CalendarText.Line("END", "STANDARD"),
        CalendarText.Line("END", "VTIMEZONE"));

    private string Event(EventLine line, string id, Access access)
    {
        // The event may have had its day from a report that was withdrawn since.
        if (DatedEvents.KnownDays(line.Date.Value!) is not var (first, last)) return "";
        var kind = kinds.Kind(line.Kind, line.Years);
        List<string> written =
        [
            CalendarText.Line("BEGIN", "VEVENT"),
            CalendarText.Line("UID", CalendarText.Escaped(id)),
            CalendarText.Line("DTSTAMP", access.At.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)),
            CalendarText.Line("DTSTART;VALUE=DATE", Date(first)),
        ];

        // The end is the day behind the last one; the calendar of .NET ends with 9999.
        if (last < DateOnly.MaxValue) written.Add(CalendarText.Line("DTEND;VALUE=DATE", Date(last.AddDays(1))));
        written.Add(CalendarText.Line("SUMMARY", CalendarText.Escaped(text["Event.Named", kind, DisplayText.Cited(line.Summary, LongestSummary)])));
        written.Add(CalendarText.Line("DESCRIPTION", CalendarText.Escaped(Description(line, access))));
        if (line.Places.Count > 0) written.Add(CalendarText.Line("LOCATION", CalendarText.Escaped(Names(line.Places, ", "))));
        written.Add(CalendarText.Line("CATEGORIES", CalendarText.Escaped(kind)));
        written.Add(CalendarText.Line("URL", EventItem.Report.From(line.Reports[0], access.Request).Address));
        if (line.Date.Value!.Contains('?', StringComparison.Ordinal)) written.Add(CalendarText.Line("STATUS", "TENTATIVE"));
        written.Add(CalendarText.Line("TRANSP", "TRANSPARENT"));
        written.Add(CalendarText.Line("END", "VEVENT"));
        return string.Concat(written);
    }

    private IEnumerable<string> Description(EventLine line, Access access)
    {
        yield return DisplayText.Cited(line.Summary, LongestDescription);
        yield return text[(line.Reported ? FoundEvents.Reported : FoundEvents.Mentioned).Label];
        if (line.Parties.Count > 0) yield return Names(line.Parties, text["Events.Between"]);
        if (line.People.Count > 0) yield return text["Calendar.People", string.Join(", ", line.People.Select(p => p.Name))];
        if (line.VietnamValue is { } vietnam) yield return text["Calendar.VietnamDate", dates.Short(vietnam)];
        if (line.Date.Origin == DateOrigin.Inferred) yield return dates.Inferred(line.Date.Reason).Text;
        foreach (var report in line.Reports) yield return text["Calendar.Source", report.Title, EventItem.Report.From(report, access.Request).Address];
    }

    private string Names(IEnumerable<string> names, string between) => string.Join(between, names.Select(name => entities.Name(name).Text));

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Exports.Formats;
using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>The events that a filter finds, as files.</summary>
internal sealed class EventExports(ArchiveContext archive, EventCalendar calendar)
{
    public IAsyncEnumerable<string> Csv(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        Formats.Csv.Of(EventRow.Columns, EventRow.ReadAsync(archive, filter, access, cancellation));

    public IAsyncEnumerable<string> Lines(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        JsonLines.Of(EventRow.ReadAsync(archive, filter, access, cancellation));

    public IAsyncEnumerable<string> Calendar(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        calendar.WriteAsync(archive, filter, access, cancellation);
}

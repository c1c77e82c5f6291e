using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Exports.Formats;
using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>The statements that a filter finds, as files.</summary>
internal sealed class StatementExports(ArchiveContext archive)
{
    public IAsyncEnumerable<string> Csv(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        Formats.Csv.Of(StatementRow.Columns, StatementRow.ReadAsync(archive, filter, access, cancellation));

    public IAsyncEnumerable<string> Lines(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        JsonLines.Of(StatementRow.ReadAsync(archive, filter, access, cancellation));
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Exports.Citations;
using DiplomacyPortal.Web.Exports.Formats;
using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>The articles that a filter finds, as files.</summary>
internal sealed class ArticleExports(ArchiveContext archive, CitationWriter citations)
{
    public IAsyncEnumerable<string> Csv(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        Formats.Csv.Of(ArticleRow.Columns, ArticleRow.ReadAsync(archive, filter, access, cancellation), cancellation);

    public IAsyncEnumerable<string> Lines(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        JsonLines.Of(ArticleRow.ReadAsync(archive, filter, access, cancellation), cancellation);

    public IAsyncEnumerable<string> BibTex(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        Cited(filter, access, cancellation).Select(citation => Citations.BibTex.Entry(citation) + "\n");

    public IAsyncEnumerable<string> Ris(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        Cited(filter, access, cancellation).Select(citation => Citations.Ris.Reference(citation) + "\r\n");

    private IAsyncEnumerable<Citation> Cited(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        ArticleRow.ReadAsync(archive, filter, access, cancellation).Select(row => citations.Of(row, access));
}

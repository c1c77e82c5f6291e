using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Facets;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Statements;

public sealed class IndexModel(ArchiveContext archive, FilterReader filters, KnownTopics topics) : PageModel
{
    private const int PageSize = 20;

    public Found Found { get; private set; } = null!;

    public FilterChoices Choices { get; private set; } = null!;

    public KindCounts Kinds { get; private set; } = null!;

    public Facet Topics { get; private set; } = null!;

    public IReadOnlyList<StatementLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = await filters.ReadAsync(Request, cancellation, FoundStatements.Kinds, FoundStatements.Own);
        Kinds = await CountKindsAsync(filter, cancellation);
        Topics = await topics.CountAsync(filter, cancellation);
        var undated = filter.HasPeriod ? await archive.UndatedStatementsOf(filter).CountAsync(cancellation) : 0;
        Found = await Found.LoadAsync(filter, ListWords.Statements, PageSize, Kinds.Asked, undated, archive.StatementsOf, cancellation);
        Choices = await FilterChoices.OfStatementsAsync(archive, filter, cancellation);
        var page = archive.StatementsOf(filter).NewestFirst().Skip((Found.Pager.Page - 1) * PageSize).Take(PageSize);
        Lines = await StatementLine.LoadAsync(archive, page, cancellation);
    }

    private async Task<KindCounts> CountKindsAsync(ArchiveFilter filter, CancellationToken cancellation)
    {
        // Three counts along an index take less than one that has to group every statement.
        FilterKind?[] kinds = [null, FoundStatements.Direct, FoundStatements.Unattributed];
        var counts = await kinds.Select(kind => archive.StatementsOf(filter with { Kind = kind })).ToList().CountEachAsync(cancellation);
        var (all, direct, unattributed) = (counts[0], counts[1], counts[2]);
        return new KindCounts(
            filter,
            all,
            [new(FoundStatements.Direct, direct), new(FoundStatements.Reported, all - direct), new(FoundStatements.Unattributed, unattributed)]);
    }
}

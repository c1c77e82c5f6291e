using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Statements;

public sealed class IndexModel(ArchiveContext archive, FilterReader filters) : PageModel
{
    private const int PageSize = 20;

    public Found Found { get; private set; } = null!;

    public FilterChoices Choices { get; private set; } = null!;

    public KindCounts Kinds { get; private set; } = null!;

    public IReadOnlyList<StatementLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var filter = await filters.ReadAsync(Request, cancellation, FoundStatements.Kinds);
        Found = await Found.LoadAsync(filter, ListWords.Statements, PageSize, archive.StatementsOf, archive.UndatedStatementsOf, cancellation);
        Choices = await FilterChoices.OfStatementsAsync(archive, filter, cancellation);
        Kinds = await CountKindsAsync(filter, cancellation);
        var page = archive.StatementsOf(filter).NewestFirst().Skip((Found.Pager.Page - 1) * PageSize).Take(PageSize);
        Lines = await StatementLine.LoadAsync(archive, page, cancellation);
    }

    private async Task<KindCounts> CountKindsAsync(ArchiveFilter filter, CancellationToken cancellation)
    {
        var counts = await archive.StatementsOf(filter with { Kind = null })
            .GroupBy(s => new { s.Statement.Direct, Attributed = s.Statement.Speakers.Any() })
            .Select(g => new { g.Key.Direct, g.Key.Attributed, Count = g.Count() })
            .ToListAsync(cancellation);
        return new KindCounts(
            filter,
            counts.Sum(c => c.Count),
            [
                new(FoundStatements.Direct, counts.Where(c => c.Direct).Sum(c => c.Count)),
                new(FoundStatements.Reported, counts.Where(c => !c.Direct).Sum(c => c.Count)),
                new(FoundStatements.Unattributed, counts.Where(c => !c.Attributed).Sum(c => c.Count)),
            ]);
    }
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Admin.Runs;

public sealed class RunModel(ArchiveContext archive) : PageModel
{
    private const int PageSize = 100;

    public ImportRun Run { get; private set; } = null!;

    /// <summary>How many files of the folder hold the same text as another, so that fewer articles than files come of them.</summary>
    public int Doubles { get; private set; }

    public IReadOnlyList<ImportRejection> Refused { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery] int page, CancellationToken cancellationToken)
    {
        if (await archive.ImportRuns.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } run) return NotFound();
        Run = run;
        var standing = archive.SourceDocuments.Where(d => d.MissingSince == null);
        Doubles = await standing.CountAsync(cancellationToken) - await standing.Select(d => d.ArticleId).Distinct().CountAsync(cancellationToken);
        var refused = archive.ImportRejections.AsNoTracking().Where(r => r.ImportRunId == id);
        Pager = Pager.For(await refused.CountAsync(cancellationToken), PageSize, page, number => $"/admin/imports/{id}?page={number}");
        Refused = await refused
            .OrderBy(r => r.Path).ThenBy(r => r.Id)
            .Skip((Pager.Page - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancellationToken);
        return Page();
    }
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Hosting;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Admin.Runs;

public sealed class IndexModel(ArchiveContext archive, BackgroundImport imports) : PageModel
{
    private const int PageSize = 50;

    public ImportStatus Import { get; private set; } = null!;

    public IReadOnlyList<ImportRun> Runs { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] int page, CancellationToken cancellationToken)
    {
        Import = imports.Status;
        Pager = Pager.For(await archive.ImportRuns.CountAsync(cancellationToken), PageSize, page, number => $"/admin/imports?page={number}");
        Runs = await archive.ImportRuns.AsNoTracking()
            .OrderByDescending(r => r.Id)
            .Skip((Pager.Page - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancellationToken);
    }
}

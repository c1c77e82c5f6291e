using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Admin;

public sealed class IndexModel(ArchiveContext archive, BackgroundImport imports, PortalSettings settings) : PageModel
{
    public Totals Counts { get; private set; } = null!;

    public Run? LastRun { get; private set; }

    public ImportStatus Import { get; private set; } = null!;

    public string SeedsPath => settings.SeedsPath;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Import = imports.Status;
        Counts = new Totals(
            await archive.Articles.CountAsync(a => a.WithdrawnAt == null, cancellationToken),
            await archive.Articles.CountAsync(a => a.WithdrawnAt != null, cancellationToken),
            await archive.Articles.CountAsync(a => a.Documents.All(d => d.MissingSince != null), cancellationToken),
            await archive.People.CountAsync(p => p.Appearances.Any(a => a.Article.WithdrawnAt == null), cancellationToken));
        LastRun = await archive.ImportRuns
            .OrderByDescending(r => r.Id)
            .Select(r => new Run(r.Id, r.StartedAt, r.State))
            .FirstOrDefaultAsync(cancellationToken);
    }

    public IActionResult OnPost()
    {
        _ = imports.Request(ImportTrigger.Administrator);
        return LocalRedirect("~/admin/imports/current");
    }

    /// <param name="Missing">Articles none of whose files stands in the folder any more.</param>
    /// <param name="People">Those whom a visible article mentions.</param>
    public sealed record Totals(int Visible, int Withdrawn, int Missing, int People);

    public sealed record Run(int Id, DateTime StartedAt, ImportState State);
}

using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiplomacyPortal.Web.Pages.Admin.Runs;

/// <summary>The import under way; once it has ended, the page of its run.</summary>
public sealed class CurrentModel(BackgroundImport imports) : PageModel
{
    private const string SecondsBetweenLooks = "2";

    public ImportStatus Import { get; private set; } = null!;

    public IActionResult OnGet()
    {
        Import = imports.Status;
        if (Import is { Running: false, Outcome: ImportOutcome.Completed { Run: { Id: > 0 } run } }) return LocalRedirect($"~/admin/imports/{run.Id}");
        if (Import.Running) Response.Headers["Refresh"] = SecondsBetweenLooks;
        return Page();
    }
}

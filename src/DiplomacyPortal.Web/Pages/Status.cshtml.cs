using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiplomacyPortal.Web.Pages;

/// <summary>What a reader sees instead of a page. It asks nothing of the archive, which may be what failed.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class StatusModel : PageModel
{
    public int Code { get; private set; }

    public void OnGet(int code) => Show(code);

    /// <summary>A refused or failed form comes here with its own method.</summary>
    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        // Asked for by its own address it is a page like any other that does not exist.
        var forwarded = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerPathFeature>() is not null;
        Code = forwarded ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
    }
}

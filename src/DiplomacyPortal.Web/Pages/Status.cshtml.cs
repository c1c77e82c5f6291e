using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiplomacyPortal.Web.Pages;

/// <summary>What a reader sees instead of a page. It asks nothing of the archive, which may be what failed.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class StatusModel : PageModel
{
    public int Code { get; private set; }

    public void OnGet()
    {
        // Only so that it can be asked for; what it shows is the same for every method.
    }

    /// <summary>A refused request comes here with its own method and its own form, which must not be read: it may be what was refused.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // Asked for by its own address it is a page like any other that does not exist.
        var forwarded = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerPathFeature>() is not null;
        Code = forwarded ? int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture) : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
    }
}

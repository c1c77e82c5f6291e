using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiplomacyPortal.Web.Pages;

/// <summary>Answers 405 for a method that a page has no handler for; left alone, the page would be written without its data.</summary>
public sealed class UnansweredMethods : IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Ahead of the check for a form's token, which would refuse such a request for want of one.</summary>
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        // An error page stands in for a request of whatever method.
        var features = context.HttpContext.Features;
        if (features.Get<IStatusCodeReExecuteFeature>() is not null || features.Get<IExceptionHandlerPathFeature>() is not null) return;
        if (context.ActionDescriptor is not CompiledPageActionDescriptor page) return;
        List<string> answered = [.. page.HandlerMethods.Select(h => h.HttpMethod.ToUpperInvariant()).Distinct().Order(StringComparer.Ordinal)];
        if (answered.Contains(HttpMethods.Get)) answered.Add(HttpMethods.Head);
        if (answered.Contains(context.HttpContext.Request.Method.ToUpperInvariant())) return;
        context.HttpContext.Response.Headers.Allow = string.Join(", ", answered);
        context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
    }
}

using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Resources;

namespace DiplomacyPortal.Web.Api;

/// <summary>What a request asks of a list.</summary>
/// <param name="After">The keys of the last item of the page before; null for the first page.</param>
/// <typeparam name="TKey">The keys by which the list is sorted.</typeparam>
internal sealed record ListQuery<TKey>(
    HttpRequest Request, ArchiveFilter Filter, int Limit, TKey? After, IReadOnlyList<ParameterProblem> Problems)
    : ApiQuery(Request, Filter, Problems)
    where TKey : class
{
    /// <summary>Called by the framework for a handler that takes one.</summary>
    public static async ValueTask<ListQuery<TKey>> BindAsync(HttpContext context)
    {
        var (filter, problems) = await ReadAsync(context);
        var typed = Value(context.Request, ApiParameter.Cursor);
        var after = typed is null ? null : ListCursor.Read<TKey>(typed);
        if (typed is not null && after is null)
            problems.Add(new(ApiParameter.Cursor.Name, DisplayText.Shorten(typed, ApiParameters.LongestShown), ApiTexts.Text("Refused.Cursor")));
        var range = ApiParameter.Limit.Range!;
        var limit = Value(context.Request, ApiParameter.Limit) is { } number ? ApiParameters.Number(number, range) : null;
        return new(context.Request, filter, limit ?? range.Default, after, problems);
    }

    /// <summary>The address of the page behind an item.</summary>
    public string Next(TKey last)
    {
        var kept = Request.Query.Where(p => p.Key != ApiParameter.Cursor.Name).SelectMany(p => p.Value, (p, value) => KeyValuePair.Create(p.Key, value));
        var query = QueryString.Create(kept).Add(ApiParameter.Cursor.Name, ListCursor.Of(last));
        return Request.AddressOf(Request.Path.ToUriComponent() + query.ToUriComponent());
    }

    private static string? Value(HttpRequest request, ApiParameter parameter) =>
        request.Query[parameter.Name].FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim();
}

using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Resources;

namespace DiplomacyPortal.Web.Api;

/// <summary>What a request asks of a list, with all that is wrong in it.</summary>
internal abstract record ListQuery(HttpRequest Request, ArchiveFilter Filter, int Limit, IReadOnlyList<ParameterProblem> Problems);

/// <param name="After">The keys of the last item of the page before; null for the first page.</param>
/// <typeparam name="TKey">The keys by which the list is sorted.</typeparam>
internal sealed record ListQuery<TKey>(
    HttpRequest Request, ArchiveFilter Filter, int Limit, TKey? After, IReadOnlyList<ParameterProblem> Problems)
    : ListQuery(Request, Filter, Limit, Problems)
    where TKey : class
{
    /// <summary>Called by the framework for a handler that takes one.</summary>
    public static async ValueTask<ListQuery<TKey>> BindAsync(HttpContext context)
    {
        var request = context.Request;
        var parameters = context.GetEndpoint()!.Metadata.GetRequiredMetadata<ApiParameters>();
        var problems = parameters.Check(request.Query).ToList();
        var filters = context.RequestServices.GetRequiredService<FilterReader>();
        var kinds = parameters.All.SelectMany(p => p.Kinds).ToList();
        var filter = await filters.ReadAsync(request, context.RequestAborted, kinds);

        // What is not taken at all, such as a page, has been refused above.
        problems.AddRange(filter.Errors.Select(ParameterProblem.Of).Where(e => parameters.All.Any(p => p.Name == e.Parameter)));
        var typed = Value(request, ApiParameter.Cursor);
        var after = typed is null ? null : ListCursor.Read<TKey>(typed);
        if (typed is not null && after is null)
            problems.Add(new(ApiParameter.Cursor.Name, DisplayText.Shorten(typed, ApiParameters.LongestShown), ApiTexts.Text("Refused.Cursor")));
        var range = ApiParameter.Limit.Range!;
        var limit = Value(request, ApiParameter.Limit) is { } number ? ApiParameters.Number(number, range) : null;
        return new(request, filter, limit ?? range.Default, after, problems);
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

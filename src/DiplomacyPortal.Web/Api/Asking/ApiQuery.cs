using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Api;

/// <summary>The filter that a request asks by, with all that is wrong in the request.</summary>
internal abstract record ApiQuery(HttpRequest Request, ArchiveFilter Filter, IReadOnlyList<ParameterProblem> Problems)
{
    protected static async Task<(ArchiveFilter Filter, List<ParameterProblem> Problems)> ReadAsync(HttpContext context)
    {
        var parameters = context.GetEndpoint()!.Metadata.GetRequiredMetadata<ApiParameters>();
        var filters = context.RequestServices.GetRequiredService<FilterReader>();
        var kinds = parameters.All.FirstOrDefault(p => p.Kinds.Count > 0)?.Kinds;
        var own = Enum.GetValues<FilterField>().Where(f => parameters.All.Any(p => p.Name == FilterPart.NameOf(f)));
        var filter = await filters.ReadAsync(context.Request, context.RequestAborted, kinds, [.. own]);

        // Where a query must be given, the answer tells how it was read. What is not taken at all, such as a page, is refused as unknown.
        var isTold = parameters.All.Any(p => p is { Name: "q", IsRequired: true });
        var refusals = isTold ? filter.Errors.Where(e => e.Refuses) : filter.Refusals;
        var meant = refusals.Select(ParameterProblem.Of).Where(e => parameters.All.Any(p => p.Name == e.Parameter));
        return (filter, [.. meant.Concat(parameters.Check(context.Request.Query)).DistinctBy(p => (p.Parameter, p.Value))]);
    }
}

/// <summary>A request that asks for no list.</summary>
internal sealed record FilterQuery(HttpRequest Request, ArchiveFilter Filter, IReadOnlyList<ParameterProblem> Problems) : ApiQuery(Request, Filter, Problems)
{
    /// <summary>Called by the framework for a handler that takes one.</summary>
    public static async ValueTask<FilterQuery> BindAsync(HttpContext context)
    {
        var (filter, problems) = await ReadAsync(context);
        return new(context.Request, filter, problems);
    }
}

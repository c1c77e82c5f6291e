namespace DiplomacyPortal.Web.Api;

/// <summary>What every endpoint of the API tells of itself, for the checks and for the document.</summary>
internal static class ApiEndpoint
{
    /// <summary>HEAD too, which the framework answers nowhere by itself.</summary>
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    private static readonly int[] Always =
    [
        StatusCodes.Status400BadRequest,
        StatusCodes.Status412PreconditionFailed,
        StatusCodes.Status429TooManyRequests,
        StatusCodes.Status500InternalServerError,
    ];

    /// <param name="name">The operation in the document, and the key of its texts.</param>
    /// <param name="problems">What it can answer beyond those of every endpoint.</param>
    public static RouteHandlerBuilder MapRead(
        this IEndpointRouteBuilder routes, string pattern, string name, Delegate handler, IEnumerable<ApiParameter> parameters, params int[] problems)
    {
        var endpoint = routes.MapMethods(pattern, Methods, handler)
            .WithMetadata(new ApiParameters([.. parameters]), new ApiOperation(name));
        foreach (var status in problems.Concat(Always))
            endpoint.Produces<ApiProblem>(status, ApiProblem.ContentType);
        return endpoint;
    }
}

/// <param name="Name">Its id in the document.</param>
internal sealed record ApiOperation(string Name)
{
    public string Summary => Resources.ApiTexts.Text($"Operation.{Name}");

    public string Description => Resources.ApiTexts.Text($"Operation.{Name}.Line");

    public string Answer => Resources.ApiTexts.Text($"Operation.{Name}.Answer");
}

using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Resources;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DiplomacyPortal.Web.Api;

/// <summary>Why a request was not answered, as RFC 9457 has it, and what to do about it.</summary>
/// <param name="Type">Where the page of the API explains it.</param>
/// <param name="Errors">What of the parameters cannot be taken; none for other problems.</param>
internal sealed record ApiProblem(string Type, string Title, int Status, string Detail, IReadOnlyList<ParameterProblem> Errors)
{
    public const string ContentType = "application/problem+json";

    /// <summary>Those that have words of their own.</summary>
    public static IReadOnlyList<int> Explained { get; } = [400, 404, 405, 410, 412, 429, 500];

    public static ApiProblem Of(int status, IReadOnlyList<ParameterProblem>? errors = null)
    {
        var explained = Explained.Contains(status) ? status : status >= 500 ? 500 : 400;
        var (title, line) = (ApiTexts.Text($"Problem.{explained}"), ApiTexts.Text($"Problem.{explained}.Line"));
        return new(LocalAddress.Of($"/api#problem-{explained}"), title, status, line, errors ?? []);
    }

    public static JsonHttpResult<ApiProblem> Result(int status, IReadOnlyList<ParameterProblem>? errors = null) =>
        TypedResults.Json(Of(status, errors), contentType: ContentType, statusCode: status);
}

/// <summary>A parameter that cannot be taken as it was given.</summary>
internal sealed record ParameterProblem(string Parameter, string Value, string Message)
{
    /// <summary>A page says what it did instead; a program is told what to write.</summary>
    public static ParameterProblem Of(FilterError error) =>
        new(FilterPart.NameOf(error.Field), error.Value, ApiTexts.Text(error.Message, error.Words));
}

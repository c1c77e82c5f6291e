using DiplomacyPortal.Web.Pages.Facets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DiplomacyPortal.Web.Api;

/// <summary>How many articles each value would find that a filter could take on.</summary>
internal static class FacetEndpoints
{
    public static void MapFacets(this IEndpointRouteBuilder api) =>
        api.MapRead("/facets", "GetFacets", GetAsync, ApiParameter.ArticleFilters).WithTags("articles");

    private static async Task<Ok<FacetsAnswer>> GetAsync(FilterQuery query, KnownFacets facets, CancellationToken cancellation) =>
        TypedResults.Ok(FacetsAnswer.From(await facets.CountAsync(query.Filter, cancellation)));
}

/// <param name="Total">How many articles the whole filter finds.</param>
internal sealed record FacetsAnswer(
    int Total,
    IReadOnlyList<FacetsAnswer.Choice> People,
    IReadOnlyList<FacetsAnswer.Choice> Years,
    IReadOnlyList<FacetsAnswer.Choice> Months,
    IReadOnlyList<FacetsAnswer.Choice> Countries,
    IReadOnlyList<FacetsAnswer.Choice> Sources,
    IReadOnlyList<FacetsAnswer.Choice> Events,
    FacetsAnswer.Chart OverTime)
{
    public static FacetsAnswer From(FacetCounts counts) => new(
        counts.Total,
        Choices(counts.People),
        Choices(counts.Years),
        Choices(counts.Months),
        Choices(counts.Countries),
        Choices(counts.Sources),
        Choices(counts.Events),
        new(
            counts.OverTime.IsByMonth,
            [.. counts.OverTime.Bars.Select(b => new Bar(b.Period.Edtf, b.Count, b.IsChosen))],
            counts.OverTime.Spread,
            counts.OverTime.Undated));

    private static IReadOnlyList<Choice> Choices(Facet facet) => [.. facet.Values.Select(v => new Choice(v.Value, v.Name, v.Count, v.IsChosen))];

    /// <param name="Value">As the parameter takes it.</param>
    /// <param name="Name">Where the value is a slug; null where it names itself.</param>
    internal sealed record Choice(string Value, string? Name, int Count, bool Chosen);

    /// <param name="Spread">How many articles may lie in several bars, and are counted in each.</param>
    /// <param name="Undated">How many lie in none, as their date is unknown.</param>
    internal sealed record Chart(bool ByMonth, IReadOnlyList<Bar> Bars, int Spread, int Undated);

    /// <param name="Period">EDTF: a year or a month.</param>
    internal sealed record Bar(string Period, int Count, bool Chosen);
}

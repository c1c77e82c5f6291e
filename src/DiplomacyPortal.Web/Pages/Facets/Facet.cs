using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Facets;

/// <summary>One question by which a list can be narrowed, with the answers that find something.</summary>
/// <param name="Field">The parameter that takes its values.</param>
/// <param name="Values">What is chosen comes first, then what is found most; years and months stand from the latest on.</param>
public sealed record Facet(FilterField Field, IReadOnlyList<FacetValue> Values)
{
    /// <summary>How many values there are at most, beside those that are chosen.</summary>
    public const int MostValues = 60;

    /// <param name="found">In order.</param>
    /// <param name="chosen">Stands there even if nothing is found of it.</param>
    public static Facet Of(FilterField field, IEnumerable<FacetValue> found, IEnumerable<FacetValue> chosen) =>
        new(field, [.. found.Concat(chosen).DistinctBy(v => v.Value).OrderByDescending(v => v.IsChosen)]);
}

/// <param name="Value">As the address has it: a slug, a year or month in EDTF, a publisher, a kind of event.</param>
/// <param name="Name">Of a leader or a country; null where the value names itself.</param>
/// <param name="Count">
/// How many articles there are with it under all other facets: of a leader, those that name him beside the leaders chosen already; of
/// any other value, those with this one alone, whatever else of its facet is chosen.
/// </param>
public sealed record FacetValue(string Value, string? Name, int Count, bool IsChosen);

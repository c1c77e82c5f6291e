using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>How many there are of each kind under the filter's other parts.</summary>
public sealed record KindCounts(ArchiveFilter Filter, int All, IReadOnlyList<KindCounts.Kind> Kinds)
{
    /// <summary>How many of the kind that the filter asks for.</summary>
    public int Asked => Filter.Kind is null ? All : Kinds.Single(k => k.Of == Filter.Kind).Count;

    public sealed record Kind(FilterKind Of, int Count);
}

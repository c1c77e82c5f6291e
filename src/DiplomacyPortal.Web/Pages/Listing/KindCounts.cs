using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>How many there are of each kind under the filter's other parts.</summary>
public sealed record KindCounts(ArchiveFilter Filter, int All, IReadOnlyList<KindCounts.Kind> Kinds)
{
    public sealed record Kind(FilterKind Of, int Count);
}

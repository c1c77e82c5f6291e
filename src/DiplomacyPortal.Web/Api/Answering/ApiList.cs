namespace DiplomacyPortal.Web.Api;

/// <summary>One page of a list.</summary>
/// <param name="Total">How many items there are on all pages.</param>
/// <param name="Next">The address of the next page; null on the last.</param>
internal sealed record ApiList<T>(IReadOnlyList<T> Items, int Total, string? Next);

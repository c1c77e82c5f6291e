namespace DiplomacyPortal.Web.Pages.Places;

/// <summary>One of the two lists of names, places or organisations. Their pages differ in words alone.</summary>
/// <param name="Path">Where the list stands; the pages of its entities stand below.</param>
/// <param name="Title">With <paramref name="Line"/> and <paramref name="Total"/> the key of an interface text.</param>
public sealed record EntitySection(bool IsPlace, string Path, string Title, string Line, string Total)
{
    public static EntitySection Places { get; } = new(true, "/places", "Places.Title", "Places.Line", "Places.Total");

    public static EntitySection Organisations { get; } = new(false, "/organisations", "Organisations.Title", "Organisations.Line", "Organisations.Total");

    public static IReadOnlyList<EntitySection> All { get; } = [Places, Organisations];

    /// <param name="segment">The first part of a path, without its stroke.</param>
    public static EntitySection At(string segment) => All.Single(s => s.Path.AsSpan(1).Equals(segment, StringComparison.OrdinalIgnoreCase));

    public static string AddressOf(bool isPlace, string slug) => $"{(isPlace ? Places : Organisations).Path}/{slug}";
}

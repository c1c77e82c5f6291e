namespace DiplomacyPortal.Web.Pages.Listing;

public sealed record CountedPerson
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>Of public articles, statements or reports of events.</summary>
    public required int Count { get; init; }
}

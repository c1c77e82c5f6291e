namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>The keys of the interface texts that name what a page lists.</summary>
/// <param name="Hint">Tells how its filter is to be used.</param>
public sealed record ListWords(string Hint, string Total, string Undated, string Nothing, string Then)
{
    public static ListWords Articles { get; } = new("Filter.Hint", "Found.Total", "Found.Undated", "Found.Nothing", "Found.Then");

    public static ListWords Statements { get; } =
        new("Statements.Hint", "Statements.Total", "Statements.Undated", "Statements.Nothing", "Statements.Then");

    public static ListWords Coverage { get; } = new("Coverage.Hint", "Coverage.Total", "Coverage.Undated", "Coverage.Nothing", "Coverage.Then");

    public static ListWords Events { get; } = new("Events.Hint", "Events.Total", "Events.Undated", "Events.Nothing", "Events.Then");

    public static ListWords Meetings { get; } = new("Events.Hint", "Meetings.Total", "Meetings.Undated", "Meetings.Nothing", "Meetings.Then");
}

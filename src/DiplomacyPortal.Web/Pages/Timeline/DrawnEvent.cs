using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>An event that is drawn by itself, in the words of the newest article that tells it as what happened, else of the newest that mentions it.</summary>
/// <param name="Value">EDTF.</param>
/// <param name="Years">Of an anniversary, where its number is known.</param>
/// <param name="Start">Of the first sentence there that tells of it.</param>
public sealed record DrawnEvent(
    int Id, string Kind, string Value, DateOnly Low, DateOnly High, bool Reported, int? Years, string? Place, string Summary, string Slug, int? Start)
{
    public IReadOnlyList<EventLine.Participant> People { get; init; } = [];

    /// <summary>Of the very words.</summary>
    public string Address => $"/articles/{Slug}{(Start is { } start ? "#" + Mark.EventId(start) : "")}";
}

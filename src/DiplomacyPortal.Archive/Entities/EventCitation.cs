namespace DiplomacyPortal.Archive.Entities;

/// <summary>A sentence that tells of an event; the span counts UTF-16 units of the raw text.</summary>
public sealed class EventCitation
{
    public int Id { get; init; }

    public int EventReportId { get; init; }

    public EventReport EventReport { get; init; } = null!;

    public int Start { get; init; }

    public int Length { get; init; }

    /// <summary>The words of the span on one line, cut where they go on too long for a list.</summary>
    public required string Text { get; init; }
}

namespace DiplomacyPortal.Archive.Entities;

/// <summary>A person who takes part in an event, as one article tells it.</summary>
public sealed class EventParticipant
{
    public int EventReportId { get; init; }

    public EventReport EventReport { get; init; } = null!;

    public int PersonId { get; init; }

    public Person Person { get; init; } = null!;

    /// <summary>Its place in the order of the text, from 0.</summary>
    public int Ordinal { get; set; }
}

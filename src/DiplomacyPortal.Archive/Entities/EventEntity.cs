namespace DiplomacyPortal.Archive.Entities;

/// <summary>
/// A place or an organisation in connexion with an event, as one article tells it: named in a sentence that tells of it, its
/// place, or one of those whose relations it is of.
/// </summary>
public sealed class EventEntity
{
    public int EventReportId { get; init; }

    public EventReport EventReport { get; init; } = null!;

    public int EntityId { get; init; }

    public NamedEntity Entity { get; init; } = null!;
}

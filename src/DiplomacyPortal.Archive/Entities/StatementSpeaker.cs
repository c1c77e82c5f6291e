namespace DiplomacyPortal.Archive.Entities;

/// <summary>One of those who make a statement.</summary>
public sealed class StatementSpeaker
{
    public int StatementId { get; init; }

    public Statement Statement { get; init; } = null!;

    public int PersonId { get; init; }

    public Person Person { get; init; } = null!;

    /// <summary>Its place in the order of the text, from 0.</summary>
    public int Ordinal { get; init; }
}

namespace DiplomacyPortal.Archive.Entities;

/// <summary>Of what a statement is; it can be of several topics.</summary>
public sealed class StatementTopic
{
    public int StatementId { get; init; }

    public Statement Statement { get; init; } = null!;

    /// <summary>The slug of a topic of the extraction's Lexicon/topics.txt.</summary>
    public required string Topic { get; init; }
}

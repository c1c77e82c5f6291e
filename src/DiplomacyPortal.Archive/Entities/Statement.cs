namespace DiplomacyPortal.Archive.Entities;

/// <summary>What someone says in an article; the span counts UTF-16 units of the raw text.</summary>
public sealed class Statement
{
    public int Id { get; init; }

    public int ArticleId { get; init; }

    public Article Article { get; init; } = null!;

    public int Start { get; init; }

    public int Length { get; init; }

    /// <summary>The words of the span on one line, cut where they go on too long for a list.</summary>
    public required string Text { get; init; }

    /// <summary>The verb that reports it, as written; a colon for a turn of an interview.</summary>
    public required string Verb { get; init; }

    /// <summary>True for quoted words, false for reported ones.</summary>
    public bool Direct { get; init; }

    /// <summary>The words that name the speaker there; null where the sentence has none.</summary>
    public string? Subject { get; init; }

    /// <summary>Of its words, the same wherever they are printed; null for too few of them to be known again.</summary>
    public long? WordsKey { get; init; }

    /// <summary>Those to whom it is said, by their canonical names.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>None where a country, a body or an unnamed group speaks, or the speaker is unclear.</summary>
    public ICollection<StatementSpeaker> Speakers { get; } = new HashSet<StatementSpeaker>(ReferenceEqualityComparer.Instance);

    public ICollection<StatementTopic> Topics { get; } = new HashSet<StatementTopic>(ReferenceEqualityComparer.Instance);
}

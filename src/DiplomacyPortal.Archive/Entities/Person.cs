namespace DiplomacyPortal.Archive.Entities;

/// <summary>A person, one across all spellings and articles.</summary>
public sealed class Person
{
    public int Id { get; init; }

    public required string Slug { get; init; }

    /// <summary>The canonical name.</summary>
    public required string Name { get; set; }

    public ICollection<Appearance> Appearances { get; } = new HashSet<Appearance>(ReferenceEqualityComparer.Instance);

    /// <summary>One a language at most.</summary>
    public ICollection<Biography> Biographies { get; } = new HashSet<Biography>(ReferenceEqualityComparer.Instance);
}

namespace DiplomacyPortal.Archive.Entities;

/// <summary>An article as one of those that may report the same occasion. Made by the import, kept apart so that lists do not read it.</summary>
public sealed class ArticleAccount
{
    public int ArticleId { get; init; }

    public Article Article { get; init; } = null!;

    public required Occasion Occasion { get; set; }

    /// <summary>Null while no other article reports the same.</summary>
    public int? CoverageGroupId { get; set; }

    public CoverageGroup? CoverageGroup { get; set; }

    public ICollection<AccountKey> Keys { get; } = new HashSet<AccountKey>(ReferenceEqualityComparer.Instance);
}

namespace DiplomacyPortal.Archive.Entities;

/// <summary>A place or an organisation in an article, with every mention there.</summary>
public sealed class EntityAppearance
{
    public int ArticleId { get; init; }

    public Article Article { get; init; } = null!;

    public int EntityId { get; init; }

    public NamedEntity Entity { get; init; } = null!;

    /// <summary>Its place in the order of first mentions, places and organisations together, from 0.</summary>
    public int Ordinal { get; set; }

    public ICollection<EntityMention> Mentions { get; } = new HashSet<EntityMention>(ReferenceEqualityComparer.Instance);
}

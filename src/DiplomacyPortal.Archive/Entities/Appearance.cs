namespace DiplomacyPortal.Archive.Entities;

/// <summary>A person in an article, with every mention there.</summary>
public sealed class Appearance
{
    public int ArticleId { get; init; }

    public Article Article { get; init; } = null!;

    public int PersonId { get; init; }

    public Person Person { get; init; } = null!;

    /// <summary>Its place in the order of first mentions, from 0.</summary>
    public int Ordinal { get; set; }

    public ICollection<Mention> Mentions { get; } = [];
}

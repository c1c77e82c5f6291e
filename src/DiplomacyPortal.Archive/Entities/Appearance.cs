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

    /// <summary>A set, like every collection of rows here: EF seeks each new row in it, which takes a list the square of its length.</summary>
    public ICollection<Mention> Mentions { get; } = new HashSet<Mention>(ReferenceEqualityComparer.Instance);
}

namespace DiplomacyPortal.Archive.Entities;

/// <summary>
/// Articles that mainly report the same occasion. Which they are is for the import to say; a group of which only one article is public
/// is shown to nobody.
/// </summary>
public sealed class CoverageGroup
{
    public int Id { get; init; }

    /// <summary>
    /// Its address: made when the group is, and changed only where an article is withdrawn or taken back and it is not, or no longer, the
    /// headline of a public one (see CoverageAddress).
    /// </summary>
    public required string Slug { get; init; }

    /// <summary>With <see cref="Last"/> the days of the occasion, as told by CoverageDays; null where they are not known.</summary>
    public DateOnly? First { get; set; }

    public DateOnly? Last { get; set; }

    public ICollection<ArticleAccount> Accounts { get; } = new HashSet<ArticleAccount>(ReferenceEqualityComparer.Instance);
}

namespace DiplomacyPortal.Archive.Entities;

/// <summary>A number that accounts of one occasion are likely to share, and others are not: only those that do are compared.</summary>
public sealed class AccountKey
{
    public int ArticleId { get; init; }

    public ArticleAccount Account { get; init; } = null!;

    public long Value { get; init; }
}

namespace DiplomacyPortal.Archive.Search;

/// <summary>An article that a query finds.</summary>
public sealed class RankedArticle
{
    public int ArticleId { get; init; }

    /// <summary>The less, the better it answers: bm25, and among very many what answers it in the more prominent place.</summary>
    public double Rank { get; init; }
}

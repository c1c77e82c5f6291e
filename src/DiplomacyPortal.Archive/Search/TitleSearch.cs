using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Finds titles by what has been typed so far.</summary>
public static class TitleSearch
{
    /// <summary>Fewer letters begin a word of nearly every title, and the index keeps no list of those.</summary>
    private const int ShortestBeginning = 2;

    /// <param name="words">Of the last its beginning may be enough; too short a one is left out.</param>
    /// <returns>The public articles that have these words in the title, in any accents: those added last, as many as asked for.</returns>
    public static IQueryable<int> WithTitle(this ArchiveContext archive, IReadOnlyList<SearchWord> words, int most)
    {
        List<SearchClause> clauses = [.. words.SkipLast(1).Select(word => new SearchClause([QueryTerms.Of([word], AccentTier.Folded)]))];
        List<SearchWord> last = [.. words.TakeLast(1).Where(word => word.Forms.SpeltFolded.Length >= ShortestBeginning)];
        if (last.Count > 0) clauses.Add(new(QueryTerms.Prefixes(last, AccentTier.Folded)));
        return clauses.Count == 0 ? archive.Articles.Where(_ => false).Select(a => a.Id) : archive.InTitle(new(AccentTier.Folded, clauses), most);
    }
}

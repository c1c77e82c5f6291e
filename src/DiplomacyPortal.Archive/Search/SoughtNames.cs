using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>What of the other names that a reading seeks is worth telling a reader.</summary>
public static class SoughtNames
{
    /// <summary>A query has no more terms than <see cref="SearchQuery.MostTerms"/>, and no lexicon so many names of one.</summary>
    private const int MostAsked = 200;

    /// <returns>Those that some public article has, in their order.</returns>
    public static async Task<IReadOnlyList<string>> OccurringAsync(
        this ArchiveContext archive, SearchReading reading, CancellationToken cancellation)
    {
        if (reading.Synonyms.Count == 0) return [];
        var asked = reading.Synonyms.Take(MostAsked).Select(name => (Name: name, Term: QueryTerms.Of(SearchWords.Of(name), AccentTier.Exact))).ToList();
        var known = await archive.KnownPhrasesAsync(asked.Select(name => name.Term), cancellation);
        return [.. asked.Where(name => known.Contains(name.Term)).Select(name => name.Name)];
    }
}

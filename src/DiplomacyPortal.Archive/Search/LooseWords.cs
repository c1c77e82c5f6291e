using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>
/// The unmarked words of a query that are not what was meant, for no article has them beside the words that they were typed with: "kinh"
/// in "kinh tế" is, "phu" in "phu trọng" is not.
/// </summary>
internal sealed class LooseWords
{
    private readonly HashSet<int> _starts = [];
    private readonly HashSet<SearchTerm> _inAny = [];

    private LooseWords()
    {
    }

    public static LooseWords None { get; } = new();

    public bool Any => _starts.Count > 0;

    public static async Task<LooseWords> AmongAsync(ArchiveContext archive, IReadOnlyList<UnmarkedWord> words, CancellationToken cancellation)
    {
        if (words.Count == 0) return None;
        var asTyped = await archive.KnownPhrasesAsync(words.SelectMany(w => w.Runs).Select(r => QueryTerms.Of(r, AccentTier.Exact)), cancellation);
        var unknown = words.Where(w => !w.Runs.Any(r => asTyped.Contains(QueryTerms.Of(r, AccentTier.Exact)))).ToList();
        var inAny = await archive.KnownPhrasesAsync(unknown.SelectMany(w => w.Runs).Select(r => QueryTerms.Of(r, AccentTier.Folded)), cancellation);
        var loose = new LooseWords();
        loose._starts.UnionWith(unknown.Select(w => w.Start));
        loose._inAny.UnionWith(inAny);
        return loose;
    }

    public bool Has(SearchWord word) => _starts.Contains(word.Span.Start);

    /// <returns>The word beside those that some article has it beside in other accents; none where it stands beside none of them.</returns>
    public IReadOnlyList<SearchTerm> Beside(UnmarkedWord word) =>
        Has(word.Typed[0]) ? [.. word.Runs.Select(r => QueryTerms.Of(r, AccentTier.Folded)).Where(_inAny.Contains)] : [];
}

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
    private readonly HashSet<SearchTerm> _meant = [];

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
        var runs = unknown.SelectMany(w => w.Runs).ToList();
        var inAny = await archive.KnownPhrasesAsync(runs.Select(r => QueryTerms.Of(r, AccentTier.Folded)), cancellation);
        var near = runs.Where(r => inAny.Contains(QueryTerms.Of(r, AccentTier.Folded)));
        var loose = new LooseWords();
        loose._starts.UnionWith(unknown.Select(w => w.Start));
        loose._meant.UnionWith(await archive.KnownPhrasesAsync(near.SelectMany(Meant), cancellation));
        return loose;
    }

    public bool Has(SearchWord word) => _starts.Contains(word.Span.Start);

    /// <returns>The word beside those that some article has it beside in other accents; none where it stands beside none of them.</returns>
    public IReadOnlyList<SearchTerm> Beside(UnmarkedWord word) =>
        Has(word.Typed[0]) ? [.. word.Runs.SelectMany(Meant).Where(_meant.Contains)] : [];

    /// <returns>The one unmarked word in each spelling beside those with marks, which stay: "công san" is not "cộng sản".</returns>
    private static IEnumerable<SearchTerm> Meant(IReadOnlyList<SearchWord> run)
    {
        List<SearchWord> unmarked = [.. run.Where(word => !word.IsMarked)];
        if (unmarked.Count != 1 || run.Count == 1) return [QueryTerms.Of(run, AccentTier.Folded)];
        return MarkedSpellings.Of(unmarked[0].Folded)
            .Select(spelt => new SearchTerm([.. run.Select(word => word.IsMarked ? word.Exact : spelt)], IsFolded: false, IsPrefix: false));
    }
}

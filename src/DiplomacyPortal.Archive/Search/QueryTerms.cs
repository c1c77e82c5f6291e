using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Makes the terms of a query out of its words, with their accents taken as strictly as a tier says.</summary>
internal static class QueryTerms
{
    public static SearchTerm Of(IReadOnlyList<SearchWord> words, AccentTier tier)
    {
        var folded = IsFolded(words, tier);
        return new([.. words.Select(word => folded ? word.Folded : word.Exact)], folded, IsPrefix: false);
    }

    /// <summary>What begins as typed; and as the index spells it, which may be another beginning: "hoà*" means hoàng, and hòa too.</summary>
    public static IReadOnlyList<SearchTerm> Prefixes(IReadOnlyList<SearchWord> words, AccentTier tier)
    {
        var whole = Of(words, tier) with { IsPrefix = true };
        var begun = words[^1].Forms;
        var typed = whole with { Words = [.. whole.Words.SkipLast(1), whole.IsFolded ? begun.SpeltFolded : begun.Spelt] };
        return typed == whole ? [whole] : [typed, whole];
    }

    /// <summary>
    /// A name as typed, then its synonyms. These are sought as the lexicon spells them, whatever the tier: "đức" would else be found in
    /// "giáo dục". Left out is one that holds another ("Vladimir Putin" beside "Putin"), as it is found with it.
    /// </summary>
    /// <returns>The terms, and the synonyms among them as the lexicon writes them.</returns>
    public static (IReadOnlyList<SearchTerm> Terms, IReadOnlyList<string> Synonyms) Named(
        IReadOnlyList<SearchWord> typed, FoundName name, AccentTier tier)
    {
        var terms = new List<SearchTerm> { Of(typed, tier) };
        var sought = new HashSet<LexiconName>();
        foreach (var synonym in name.Names.OrderBy(n => n.Words.Count))
        {
            if (terms.Any(term => Holds(synonym.Words, term))) continue;
            terms.Add(new([.. synonym.Words.Select(word => word.Exact)], IsFolded: false, IsPrefix: false));
            sought.Add(synonym);
        }

        return (terms, [.. name.Names.Where(sought.Contains).Select(synonym => synonym.Written)]);
    }

    private static bool Holds(IReadOnlyList<SearchForms> name, SearchTerm term)
    {
        string[] words = [.. name.Select(word => term.IsFolded ? word.Folded : word.Exact)];
        return words.AsSpan().IndexOf([.. term.Words]) >= 0;
    }

    /// <summary>A term is taken as a whole, as its words are sought in one form of the index.</summary>
    private static bool IsFolded(IReadOnlyList<SearchWord> words, AccentTier tier) =>
        tier == AccentTier.Folded || (tier == AccentTier.Marked && !words.Any(word => word.IsMarked));
}

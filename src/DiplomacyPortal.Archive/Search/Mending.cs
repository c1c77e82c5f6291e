using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Extraction.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Search;

/// <summary>Puts words of the archive in place of such as may be mistyped, and keeps those with which the query finds something.</summary>
/// <param name="reading">Of the query, in any accents.</param>
/// <param name="words">Those of the query that are sought.</param>
internal sealed class Mending(ArchiveContext archive, SearchQuery query, SearchReading reading, IReadOnlyList<SearchWord> words)
{
    /// <summary>Of one word, those tried one by one.</summary>
    private const int MostTried = 12;

    /// <summary>What each mistyped word may be, by the word; each of these is one word, or two where a blank is missing.</summary>
    private readonly Dictionary<string, IReadOnlyList<string[]>> _meant = new(StringComparer.Ordinal);

    private readonly List<SearchWord> _typed = [.. SearchWords.Of(query.Rest)];

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <param name="slips">Each stands once in the query.</param>
    /// <param name="isKnown">Whether the archive has them all; then only what stands together mends what does not.</param>
    public async Task<SearchMatch?> OfAsync(IReadOnlyList<SearchWord> slips, bool isKnown, CancellationToken cancellation)
    {
        if (isKnown && await AnyStandsAsTypedAsync(slips, cancellation)) return null;
        foreach (var slip in slips) _meant.Add(slip.Folded, await NearAsync(slip, cancellation));

        // One question tells whether it is worth trying them one by one.
        if (_meant.Values.Any(meant => meant.Count == 0) || await HitsAsync(null, cancellation) == 0) return null;
        foreach (var slip in slips)
        {
            if (await BestAsync(slip, isKnown || !Slips.IsPlain(slip), cancellation) is not { } best) return null;
            _meant[slip.Folded] = [best];
        }

        var typed = query.Rest;
        foreach (var slip in slips.OrderByDescending(slip => slip.Span.Start))
            typed = $"{typed[..slip.Span.Start]}{await SpeltAsync(slip, cancellation)}{typed[slip.Span.End..]}";
        return await archive.FindAsync(SearchQuery.ParseRest(typed), cancellation) is { Hits: > 0 } match ? match : null;
    }

    /// <returns>Words that differ by one slip, those first that are part of somebody's name: names are what is hard to spell.</returns>
    private async Task<IReadOnlyList<string[]>> NearAsync(SearchWord slip, CancellationToken cancellation)
    {
        var near = await KnownAmongAsync(NearWords.Of(slip.Folded, isMarked: false), isExact: false, cancellation);
        _names.UnionWith(await archive.NamesAmongAsync(near.Where(word => word.Length == 1).Select(word => word[0]), cancellation));
        return [.. near.OrderByDescending(IsName).Take(MostTried)];
    }

    private bool IsName(string[] word) => word is [var one] && _names.Contains(one);

    private async Task<bool> AnyStandsAsTypedAsync(IReadOnlyList<SearchWord> slips, CancellationToken cancellation)
    {
        var typed = slips.Select(Beside).OfType<SearchClause>().SelectMany(clause => clause.Alternatives);
        return (await archive.KnownPhrasesAsync(typed, cancellation)).Count > 0;
    }

    /// <param name="onlyBeside">Whether nothing but what is found beside those words will do.</param>
    /// <returns>What is found beside the words that it was typed beside, else a name, else what finds most; null where none finds anything.</returns>
    private async Task<string[]?> BestAsync(SearchWord slip, bool onlyBeside, CancellationToken cancellation)
    {
        string[]? best = null;
        (bool IsBeside, bool IsName, int Hits) most = default;
        foreach (var word in _meant[slip.Folded].ToList())
        {
            _meant[slip.Folded] = [word];
            var beside = Beside(slip) is { } neighbours ? await HitsAsync(neighbours, cancellation) : 0;
            if (onlyBeside && beside == 0) continue;
            var worth = (beside > 0, IsName(word), beside > 0 ? beside : await HitsAsync(null, cancellation));
            if (worth.Item3 > 0 && worth.CompareTo(most) > 0) (best, most) = (word, worth);
        }

        return best;
    }

    /// <summary>The word behind the one before it, or before the one behind it; null where it is alone.</summary>
    private SearchClause? Beside(SearchWord slip)
    {
        var (before, behind) = Neighbours(slip);
        var pairs = new List<(SearchWord First, SearchWord Next)>();
        if (before is { } one) pairs.Add((one, slip));
        if (behind is { } other) pairs.Add((slip, other));
        var runs = from pair in pairs
                   from first in Meant(pair.First.Folded)
                   from next in Meant(pair.Next.Folded)
                   select new SearchTerm([.. first, .. next], IsFolded: true, IsPrefix: false);
        return runs.ToList() is { Count: > 0 } terms ? new(terms) : null;
    }

    /// <summary>The words typed before and behind it; none over an operator or what is to be left out.</summary>
    private (SearchWord? Before, SearchWord? Behind) Neighbours(SearchWord slip)
    {
        var at = _typed.FindIndex(word => word == slip);
        return (At(at - 1), At(at + 1));

        SearchWord? At(int index) => index >= 0 && index < _typed.Count && words.Contains(_typed[index]) ? _typed[index] : null;
    }

    private IReadOnlyList<string[]> Meant(string word) => _meant.GetValueOrDefault(word) ?? [[word]];

    /// <returns>As the archive writes it; where no mark was typed at all, without any.</returns>
    private async Task<string> SpeltAsync(SearchWord slip, CancellationToken cancellation)
    {
        var mended = _meant[slip.Folded][0];
        var best = string.Join(' ', mended);
        if (!words.Any(word => word.IsMarked)) return best;
        var typed = NearWords.Of(slip.Exact, isMarked: true).Where(near => near.Select(Folded).SequenceEqual(mended));
        var spellings = await KnownAmongAsync(typed, isExact: true, cancellation);
        if (spellings.Count == 0 && mended is [var one])
            spellings = await KnownAmongAsync(MarkedSpellings.Of(one).Select(word => new[] { word }), isExact: true, cancellation);

        var most = (Beside: 0, Alone: 0);
        foreach (var spelling in spellings.Take(MostTried))
        {
            var beside = Written(slip, spelling) is { } neighbours ? await HitsAsync(neighbours, cancellation) : 0;
            var alone = beside > 0 ? beside : await HitsAsync(new([new([.. spelling], IsFolded: false, IsPrefix: false)]), cancellation);
            if ((beside, alone).CompareTo(most) > 0) (most, best) = ((beside, alone), string.Join(' ', spelling));
        }

        return best;
    }

    /// <summary>A spelling beside the words that it was typed beside, with their marks; null where it is alone.</summary>
    private SearchClause? Written(SearchWord slip, string[] spelling)
    {
        var (before, behind) = Neighbours(slip);
        var terms = new List<SearchTerm>();
        if (before is { } first) terms.Add(new([first.Exact, .. spelling], IsFolded: false, IsPrefix: false));
        if (behind is { } next) terms.Add(new([.. spelling, next.Exact], IsFolded: false, IsPrefix: false));
        return terms.Count > 0 ? new(terms) : null;
    }

    private async Task<List<string[]>> KnownAmongAsync(IEnumerable<string[]> near, bool isExact, CancellationToken cancellation)
    {
        var asked = near.ToList();
        var known = await archive.KnownAsync(asked.SelectMany(word => word).Distinct(), isExact, cancellation);
        return [.. asked.Where(word => word.All(known.Contains))];
    }

    private async Task<int> HitsAsync(SearchClause? besides, CancellationToken cancellation)
    {
        IEnumerable<SearchClause> clauses = reading.Clauses.Select(Mended);
        if (besides is not null) clauses = clauses.Append(besides);
        return await archive.PublicHits(new SearchMatch(query, new(AccentTier.Folded, [.. clauses]), 0)).CountAsync(cancellation);
    }

    private SearchClause Mended(SearchClause clause)
    {
        foreach (var (slip, meant) in _meant.Where(m => clause.Asks(m.Key)))
        {
            clause = new([.. clause.Alternatives.SelectMany(term => !term.Asks(slip) ? [term] : meant.Select(word =>
                term with { Words = [.. term.Words.SelectMany(w => w == slip ? word : [w])] }))]);
        }

        return clause;
    }

    private static string Folded(string word) => string.Concat(SearchWords.Of(word).Select(w => w.Folded));
}

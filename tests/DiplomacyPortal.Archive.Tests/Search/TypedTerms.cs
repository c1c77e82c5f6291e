using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Tests.Search;

/// <summary>All that a query could be looking for, folded, read from its words alone: a second opinion that knows no syntax but the asterisk.</summary>
internal sealed class TypedTerms
{
    private const int LongestRun = 12;

    private readonly HashSet<string> _runs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _prefixes = [];

    public TypedTerms(string typed)
    {
        var words = SearchWords.Of(typed);
        for (var i = 0; i < words.Count; i++)
        {
            for (var count = 1; count <= LongestRun && i + count <= words.Count; count++) AddRun([.. words.Skip(i).Take(count)]);
            if (typed.AsSpan(words[i].Span.End).TrimStart("\"”» ").StartsWith("*")) _prefixes.AddRange([words[i].Folded, words[i].Forms.SpeltFolded]);
        }
    }

    /// <summary>Whether every word is one of a run that is looked for.</summary>
    public bool Explain(string marked)
    {
        var words = SearchWords.Of(marked).Select(word => word.Folded).ToList();
        return Enumerable.Range(0, words.Count).All(word => Enumerable.Range(0, word + 1).Any(from =>
            Enumerable.Range(word + 1, words.Count - word).Any(end => IsSought(words[from..end]))));
    }

    private bool IsSought(List<string> words)
    {
        var whole = string.Join(' ', words);
        return _runs.Contains(whole) || _names.Contains(whole) || _prefixes.Any(prefix =>
            words[^1].StartsWith(prefix, StringComparison.Ordinal) && (words.Count == 1 || _runs.Contains(string.Join(' ', words.SkipLast(1)))));
    }

    private void AddRun(List<SearchWord> words)
    {
        _runs.Add(string.Join(' ', words.Select(word => word.Folded)));
        if (Synonyms.Longest(words, 0, _ => false) is not { } found || found.Words != words.Count) return;
        foreach (var name in found.Names) _names.Add(string.Join(' ', name.Words.Select(word => word.Folded)));
    }
}

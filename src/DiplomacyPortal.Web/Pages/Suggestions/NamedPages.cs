using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Web.Pages.Suggestions;

/// <summary>The pages of those whose names a query can be; of a publisher the list of its articles.</summary>
public sealed class NamedPages
{
    /// <summary>"Mỹ" is a country, and may be a name.</summary>
    private const int Most = 3;

    private readonly ILookup<string, (KnownName Named, IReadOnlyList<SearchForms> Name)> _byWords;

    public NamedPages(IEnumerable<KnownName> names) =>
        _byWords = names.SelectMany(n => n.Names.Select(name => (n, name))).ToLookup(n => Key(n.name), StringComparer.Ordinal);

    /// <returns>Those of whom these words are a name, those of most articles first. A word with marks stands for those.</returns>
    public IReadOnlyList<KnownName> Of(IReadOnlyList<SearchWord> typed)
    {
        IReadOnlyList<SearchForms> forms = [.. typed.Select(word => word.Forms)];
        return
        [
            .. _byWords[Key(forms)]
                .Where(n => forms.Zip(n.Name).All(pair => !pair.First.IsMarked || pair.First.Exact == pair.Second.Exact))
                .Select(n => n.Named)
                .DistinctBy(n => n.Address)
                .OrderByDescending(n => n.Articles).ThenBy(n => n.Address, StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    private static string Key(IReadOnlyList<SearchForms> words) => string.Join(' ', words.Select(word => word.Folded));
}

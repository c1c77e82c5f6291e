using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Web.Pages.Suggestions;

/// <summary>A leader or a publisher with what a suggestion shows of him.</summary>
/// <param name="Articles">Public ones.</param>
public sealed record KnownName(string Name, string Address, int Articles)
{
    private readonly IReadOnlyList<SearchWord> _words = SearchWords.Of(Name);

    /// <summary>Those that have all words typed, of the last one its beginning; those with the very accents first, then those that begin so.</summary>
    public static IEnumerable<KnownName> Matching(IEnumerable<KnownName> names, IReadOnlyList<SearchWord> typed) => names
        .Where(n => n.Has(typed, isExact: false))
        .OrderByDescending(n => n.Has(typed, isExact: true))
        .ThenByDescending(n => Begins(n._words[0], typed[0], isExact: false))
        .ThenByDescending(n => n.Articles)
        .ThenBy(n => n.Name, StringComparer.Ordinal);

    /// <summary>Whether a title has what was typed, in any accents or in those very ones.</summary>
    public static bool Has(string title, IReadOnlyList<SearchWord> typed, bool isExact) => Has(SearchWords.Of(title), typed, isExact);

    private bool Has(IReadOnlyList<SearchWord> typed, bool isExact) => Has(_words, typed, isExact);

    private static bool Has(IReadOnlyList<SearchWord> words, IReadOnlyList<SearchWord> typed, bool isExact)
    {
        for (var i = 0; i < typed.Count; i++)
        {
            var (one, isLast) = (typed[i], i == typed.Count - 1);
            if (!words.Any(word => isLast ? Begins(word, one, isExact) : Form(word, isExact) == Form(one, isExact))) return false;
        }

        return true;
    }

    /// <summary>As spelt too, for "hoà" begins hoàng and its other spelling "hòa" does not.</summary>
    private static bool Begins(SearchWord word, SearchWord beginning, bool isExact) =>
        Form(word, isExact).StartsWith(Form(beginning, isExact), StringComparison.Ordinal)
        || Spelt(word, isExact).StartsWith(Spelt(beginning, isExact), StringComparison.Ordinal);

    private static string Form(SearchWord word, bool isExact) => isExact ? word.Exact : word.Folded;

    private static string Spelt(SearchWord word, bool isExact) => isExact ? word.Forms.Spelt : word.Forms.SpeltFolded;
}

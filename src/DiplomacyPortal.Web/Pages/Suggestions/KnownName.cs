using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.English;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Web.Pages.Suggestions;

/// <summary>A leader, a place, an organisation or a publisher with what a suggestion shows of them.</summary>
/// <param name="Articles">Public ones.</param>
public sealed record KnownName(string Name, string Address, int Articles)
{
    /// <summary>Of a place or an organisation; null of others.</summary>
    public EntityKind? Entity { get; init; }

    /// <summary>Whether it is a publisher, whose address is the list of its articles.</summary>
    public bool IsPublisher { get; init; }

    /// <summary>What it is found by: its name first, then others of the lexicon, "Mỹ" and "United States" of Hoa Kỳ.</summary>
    internal IReadOnlyList<IReadOnlyList<SearchForms>> Names { get; } = NamesOf(Name);

    /// <summary>
    /// Those that have all words typed, of the last one its beginning; those with the very accents first, then those that begin with
    /// the words as a whole, then those that begin so.
    /// </summary>
    public static IEnumerable<KnownName> Matching(IEnumerable<KnownName> names, IReadOnlyList<SearchWord> typed)
    {
        IReadOnlyList<SearchForms> forms = [.. typed.Select(word => word.Forms)];
        return names
            .Where(n => n.Has(forms, isExact: false))
            .OrderByDescending(n => n.Has(forms, isExact: true))
            .ThenByDescending(n => n.BeginsWith(forms))
            .ThenByDescending(n => n.Names.Any(name => Begins(name[0], forms[0], isExact: false)))
            .ThenByDescending(n => n.Articles)
            .ThenBy(n => n.Name, StringComparer.Ordinal);
    }

    /// <summary>Whether its name or another one begins with all these words, none of them cut; a word with marks stands for those.</summary>
    public bool BeginsWith(IReadOnlyList<SearchForms> typed) => Names.Any(name => typed.Count <= name.Count && typed.Zip(name)
        .All(pair => pair.First.IsMarked ? pair.First.Exact == pair.Second.Exact : pair.First.Folded == pair.Second.Folded));

    /// <summary>Whether a title has what was typed, in any accents or in those very ones.</summary>
    public static bool Has(string title, IReadOnlyList<SearchWord> typed, bool isExact) =>
        Has([.. SearchWords.Of(title).Select(word => word.Forms)], [.. typed.Select(word => word.Forms)], isExact);

    private static IReadOnlyList<IReadOnlyList<SearchForms>> NamesOf(string name)
    {
        IReadOnlyList<SearchWord> words = [.. SearchWords.Of(name)];
        var synonyms = Synonyms.Longest(words, 0, _ => true) is { } found && found.Words == words.Count ? found.Names.Select(name => name.Words) : [];
        IEnumerable<string> english = EnglishNames.Of(name) is { } inEnglish ? [inEnglish] : [];
        return [Forms(name), .. synonyms, .. english.Select(Forms)];
    }

    private static IReadOnlyList<SearchForms> Forms(string name) => [.. SearchWords.Of(name).Select(word => word.Forms)];

    /// <summary>Another name has to begin with what was typed: "hoà" is within the full names of half the world.</summary>
    private bool Has(IReadOnlyList<SearchForms> typed, bool isExact) =>
        Has(Names[0], typed, isExact) || Names.Skip(1).Any(name => IsBegunBy(name, typed, isExact));

    private static bool Has(IReadOnlyList<SearchForms> words, IReadOnlyList<SearchForms> typed, bool isExact) =>
        typed.Index().All(t => words.Any(word => Matches(word, t.Item, t.Index == typed.Count - 1, isExact)));

    private static bool IsBegunBy(IReadOnlyList<SearchForms> words, IReadOnlyList<SearchForms> typed, bool isExact) =>
        typed.Count <= words.Count && typed.Index().All(t => Matches(words[t.Index], t.Item, t.Index == typed.Count - 1, isExact));

    private static bool Matches(SearchForms word, SearchForms typed, bool isLast, bool isExact) =>
        isLast ? Begins(word, typed, isExact) : Form(word, isExact) == Form(typed, isExact);

    /// <summary>As spelt too, for "hoà" begins hoàng and its other spelling "hòa" does not.</summary>
    private static bool Begins(SearchForms word, SearchForms beginning, bool isExact) =>
        Form(word, isExact).StartsWith(Form(beginning, isExact), StringComparison.Ordinal)
        || Spelt(word, isExact).StartsWith(Spelt(beginning, isExact), StringComparison.Ordinal);

    private static string Form(SearchForms word, bool isExact) => isExact ? word.Exact : word.Folded;

    private static string Spelt(SearchForms word, bool isExact) => isExact ? word.Spelt : word.SpeltFolded;
}

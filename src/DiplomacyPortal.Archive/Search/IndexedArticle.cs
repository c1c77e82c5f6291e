using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Search;

/// <summary>What of an article is searched, block by block; removed parts are not.</summary>
internal sealed record IndexedArticle(
    IReadOnlyList<SearchWord> Title,
    IEnumerable<IReadOnlyList<SearchWord>> People,
    IReadOnlyList<SearchWord> Lead,
    IEnumerable<IReadOnlyList<SearchWord>> Body)
{
    /// <param name="article">With its text's layout, its people and their mentions.</param>
    /// <param name="raw">Its raw text.</param>
    public static IndexedArticle Of(Article article, string raw)
    {
        var layout = article.Text.Layout;
        var body = layout.Blocks.Select(b => b.Span).Where(span => span != layout.Lead);
        return new(
            SearchWords.Of(article.Title),
            article.Appearances.OrderBy(a => a.Ordinal).SelectMany(Names).Select(SearchWords.Of),
            layout.Lead is { } lead ? SearchWords.Of(raw, lead) : [],
            body.Select(span => SearchWords.Of(raw, span)));
    }

    /// <summary>The person's name, and each spelling and title by which the article speaks of him, once.</summary>
    private static IEnumerable<string> Names(Appearance appearance) => appearance.Mentions
        .OrderBy(m => m.Start)
        .SelectMany(m => new[] { m.Text, m.Title })
        .OfType<string>()
        .Prepend(appearance.Person.Name)
        .Distinct(StringComparer.Ordinal);
}

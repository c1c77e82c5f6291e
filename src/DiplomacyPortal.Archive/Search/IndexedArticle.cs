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
    /// <summary>A text that comes as one long line is no lead of its own: what it says last would weigh as much as what it says first.</summary>
    private const int LongestLead = 600;

    /// <param name="article">With its text's layout, its people and their mentions.</param>
    /// <param name="raw">Its raw text.</param>
    public static IndexedArticle Of(Article article, string raw)
    {
        var layout = article.Text.Layout;
        var lead = layout.Lead is { Length: <= LongestLead } ? layout.Lead : null;
        var body = layout.Blocks.Select(b => b.Span).Where(span => span != lead);
        return new(
            SearchWords.Of(article.Title),
            article.Appearances.OrderBy(a => a.Ordinal).SelectMany(Names).Select(SearchWords.Of),
            lead is { } first ? SearchWords.Of(raw, first) : [],
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

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Head;

/// <summary>
/// What reference managers read of an article: Highwire's tags, and Dublin Core for what those have no word for. Source:
/// https://scholar.google.com/intl/en/scholar/inclusion.html#indexing and Zotero's translator "Embedded Metadata".
/// </summary>
internal static class CitationTags
{
    public static IReadOnlyList<MetaTag> Of(string address, string title, Article article)
    {
        var publisher = article.Publisher is { } name ? DisplayText.Line(name) : null;
        var authors = Byline.Names(article.Byline).ToList();
        IEnumerable<(string Name, string? Content)> tags =
        [
            ("citation_title", title),
            .. authors.Select(author => ("citation_author", (string?)author)),
            ("citation_publication_date", MachineDate.Published(article)),
            ("citation_journal_title", publisher),
            ("citation_language", "vi"),
            ("citation_public_url", address),

            // A journal title alone would make Zotero take a newspaper for a journal.
            ("z:itemType", publisher is null ? null : "newspaperArticle"),
            ("DC.title", title),
            .. authors.Select(author => ("DC.creator", (string?)author)),
            ("DC.publisher", publisher),

            // Its report or its pictures: whose word it is, only a publisher tells.
            ("DC.contributor", article.Agency is { } agency ? DisplayText.Line(agency) : null),
            ("DC.date", article.Date),
            ("DC.type", "Text"),
            ("DC.language", "vi"),
            ("DC.identifier", address),
            ("DC.source", SafeAddress.Web(article.Url)),
        ];
        return [.. tags.Where(t => !string.IsNullOrEmpty(t.Content)).Select(t => new MetaTag(t.Name, t.Content!))];
    }
}

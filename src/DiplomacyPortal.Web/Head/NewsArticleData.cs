using System.Text.Json.Nodes;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Web.Pages.Articles;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Head;

/// <summary>
/// An article in the words of schema.org. It is the newspaper's, which the portal shows: its publisher is the newspaper, and the
/// portal has only described it.
/// </summary>
internal sealed class NewsArticleData(DisplayTitle titles, EventData events)
{
    private const int MostPeople = 30;
    private const int MostEvents = 20;
    private const int LongestDescription = 300;

    public JsonObject Of(string site, string siteName, Article article, Passages passages)
    {
        var published = MachineDate.Published(article);
        return LinkedData.Thing(
            "NewsArticle",
            ("@id", $"{site}/articles/{article.Slug}#article"),
            ("headline", titles.Of(article.Title)),
            ("description", article.Lead is { } lead ? DisplayText.Excerpt(lead, LongestDescription) : null),
            ("inLanguage", "vi"),
            ("url", $"{site}/articles/{article.Slug}"),
            ("datePublished", published),
            ("temporalCoverage", published is null ? Coverage(article.Date) : null),
            ("author", LinkedData.All(Byline.Names(article.Byline).Select(Author))),
            ("publisher", LinkedData.Named("Organization", article.Publisher)),
            ("sourceOrganization", LinkedData.Named("Organization", article.Publisher)),
            ("contributor", LinkedData.Named("Organization", article.Agency)),
            ("isBasedOn", SafeAddress.Web(article.Url)),
            ("about", LinkedData.All(passages.Events.Where(e => e.Reported).Take(MostEvents).Select(e => events.Told(e)))),
            ("mentions", LinkedData.All(passages.Mentions.DistinctBy(m => m.Slug).Take(MostPeople)
                .Select(m => PersonData.Mentioned(site, m.Slug, DisplayText.Line(m.Name))))),
            ("sdPublisher", LinkedData.Thing("Organization", ("name", siteName), ("url", site + "/"))));
    }

    private static JsonObject? Author(string name) => LinkedData.Named(Desks.IsDesk(name) ? "Organization" : "Person", name);

    private static string? Coverage(string? date) => MachineDate.Range(date) switch
    {
        (null, _) => null,
        (var day, null) => day,
        var (from, to) => $"{from}/{to}",
    };
}

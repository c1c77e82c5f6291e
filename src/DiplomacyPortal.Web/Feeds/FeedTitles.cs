using DiplomacyPortal.Web.Head;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Feeds;

/// <summary>What feeds are called, in themselves and where pages name them.</summary>
internal sealed class FeedTitles(IStringLocalizer<Texts> text, DisplayValue values)
{
    public const string ArticlesPath = "/feeds/articles.atom";

    public string Of(ArchiveFilter filter)
    {
        var narrowed = values.Of(filter).Text;
        return narrowed.Length == 0 ? text["Feed.Articles"] : text["Feed.Filtered", narrowed];
    }

    /// <summary>Of a leader, of a place.</summary>
    public string About(string name) => text["Feed.About", name];

    /// <returns>Null for all articles, which every page names anyway.</returns>
    public FeedLink? LinkOf(ArchiveFilter filter) =>
        Filter(filter) is var fed && fed.Parts().Any() ? new(text["Site.PageTitle", Of(fed)], fed.Url()) : null;

    /// <summary>The same articles; a feed has an order of its own, and no pages.</summary>
    public static ArchiveFilter Filter(ArchiveFilter filter) => filter with { Path = ArticlesPath, Page = 1, AskedOrder = null };
}

using System.Security.Cryptography;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Exports;
using DiplomacyPortal.Web.Hosting;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Resources;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;

namespace DiplomacyPortal.Web.Feeds;

/// <summary>The Atom feeds.</summary>
internal static class FeedEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void AddFeeds(this IServiceCollection services)
    {
        services.AddSingleton<AtomWriter>();
        services.AddSingleton<FeedTitles>();
    }

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(FeedTitles.ArticlesPath, Methods, ArticlesAsync);
        routes.MapMethods("/feeds/people/{slug}.atom", Methods, PersonAsync);
        routes.MapMethods("/feeds/{section:regex(^(places|organisations)$)}/{slug}.atom", Methods, EntityAsync);
    }

    private static async Task<IResult> ArticlesAsync(
        HttpContext context,
        ArchiveContext archive,
        FilterReader filters,
        FeedTitles titles,
        AtomWriter atom,
        IStringLocalizer<Texts> words,
        CancellationToken cancellation)
    {
        var filter = FeedTitles.Filter(await filters.ReadAsync(context.Request, cancellation));
        if (Refusal.Of(filter.Refusals, "Feed.Refused", words) is { } refusal) return refusal;
        var feed = await Feed.LoadAsync(
            archive, archive.ArticlesOf(filter), titles.Of(filter), filter.Url(), (filter with { Path = "/articles" }).Url(), cancellation);
        return Answer(context, atom, feed);
    }

    private static async Task<Results<FileContentHttpResult, RedirectHttpResult, NotFound>> PersonAsync(
        string slug, HttpContext context, ArchiveContext archive, FeedTitles titles, AtomWriter atom, CancellationToken cancellation)
    {
        if (await archive.PublicPersonAsync(slug, cancellation) is not { } person)
        {
            return await archive.SuccessorAsync(slug, cancellation) is { } successor
                ? TypedResults.Redirect(LocalAddress.Of($"/feeds/people/{successor.Slug}.atom"), permanent: true)
                : TypedResults.NotFound();
        }

        var articles = archive.ArticlesOf(OneOfArchive.OfPerson(person.Id, person.Slug, person.Name));
        var title = titles.About(DisplayText.Line(person.Name));
        return Answer(context, atom, await Feed.LoadAsync(archive, articles, title, $"/feeds/people/{slug}.atom", $"/people/{slug}", cancellation));
    }

    private static async Task<Results<FileContentHttpResult, RedirectHttpResult, NotFound>> EntityAsync(
        string section,
        string slug,
        HttpContext context,
        ArchiveContext archive,
        FeedTitles titles,
        DisplayEntity entities,
        AtomWriter atom,
        CancellationToken cancellation)
    {
        // The path says it in any case of its letters.
        var kind = section.StartsWith("p", StringComparison.OrdinalIgnoreCase) ? AddressKind.Place : AddressKind.Organisation;
        section = kind == AddressKind.Place ? "places" : "organisations";
        if (await archive.PublicEntityAsync(kind, slug, cancellation) is not { } entity)
        {
            return await archive.EntitySuccessorAsync(kind, slug, cancellation) is { } successor
                ? TypedResults.Redirect(LocalAddress.Of($"/feeds/{section}/{successor.Slug}.atom"), permanent: true)
                : TypedResults.NotFound();
        }

        var articles = archive.ArticlesOf(OneOfArchive.OfEntity(entity.Id, entity.Slug, entity.Name, entity.Kind));
        var title = titles.About(entities.Name(entity.Name).Text);
        return Answer(context, atom, await Feed.LoadAsync(archive, articles, title, $"/feeds/{section}/{slug}.atom", $"/{section}/{slug}", cancellation));
    }

    /// <summary>
    /// May be kept, but is asked for each time: a withdrawn article must be gone at once. What is asked with is a hash of all it says, its
    /// own addresses too, so that what a cache was given under an invented host is never taken for the portal's.
    /// </summary>
    private static FileContentHttpResult Answer(HttpContext context, AtomWriter atom, Feed feed)
    {
        var xml = atom.Write(feed, context.Request.Site());
        context.Response.Headers.CacheControl = "no-cache";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(xml).AsSpan(0, 16))}\"", isWeak: true);
        return TypedResults.Bytes(xml, AtomWriter.ContentType, lastModified: feed.Modified, entityTag: tag);
    }
}

using DiplomacyPortal.Web.Exports;
using DiplomacyPortal.Web.Pages.Languages;

namespace DiplomacyPortal.Web.Sitemap;

/// <summary>What robots should leave alone (RFC 9309). A withdrawn article is not among it: its 410 is what they should see.</summary>
internal static class RobotsText
{
    public static string Of(string sitemap) => $"""
        User-agent: *
        {Disallow("/admin", "/suggest", "/preferences", "/api/v1/")}
        # A list as a file, for people who work with it; its pages are here too.
        {Disallow(ExportedList.All.Select(list => list.Path + '.'))}
        # Searches, and filters joined to filters: there is no end of them.
        Disallow: /*?*q=
        Disallow: /*?*&

        Sitemap: {sitemap}

        """;

    private static string Disallow(params IEnumerable<string> paths) => string.Join(
        '\n', paths.SelectMany(path => PageLanguage.All.Select(language => "Disallow: " + LocalAddress.In(language, path))));
}

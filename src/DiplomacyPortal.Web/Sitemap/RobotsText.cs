using DiplomacyPortal.Web.Exports;

namespace DiplomacyPortal.Web.Sitemap;

/// <summary>What robots should leave alone (RFC 9309). A withdrawn article is not among it: its 410 is what they should see.</summary>
internal static class RobotsText
{
    public static string Of(string sitemap) => $"""
        User-agent: *
        Disallow: /admin
        Disallow: /suggest
        Disallow: /preferences
        Disallow: /api/v1/
        # A list as a file, for people who work with it; its pages are here too.
        {string.Join('\n', ExportedList.All.Select(list => $"Disallow: {list.Path}."))}
        # Searches, and filters joined to filters: there is no end of them.
        Disallow: /*?*q=
        Disallow: /*?*&

        Sitemap: {sitemap}

        """;
}

namespace DiplomacyPortal.Web.Sitemap;

/// <summary>What robots should leave alone (RFC 9309). A withdrawn article is not among it: its 410 is what they should see.</summary>
internal static class RobotsText
{
    public static string Of(string sitemap) => $"""
        User-agent: *
        Disallow: /admin
        Disallow: /suggest
        Disallow: /api/v1/
        # A list as a file, for people who work with it; its pages are here too.
        Disallow: /articles.
        Disallow: /timeline.
        Disallow: /statements.
        # Searches, and filters joined to filters: there is no end of them.
        Disallow: /*?*q=
        Disallow: /*?*&

        Sitemap: {sitemap}

        """;
}

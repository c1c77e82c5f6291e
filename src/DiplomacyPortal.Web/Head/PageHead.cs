using System.Text.Json.Nodes;

namespace DiplomacyPortal.Web.Head;

/// <summary>What a page tells programs of itself, in its head. A page sets it as <c>ViewData["Head"]</c>.</summary>
public sealed record PageHead
{
    /// <summary>Open Graph's word for what the page is.</summary>
    public string Type { get; init; } = "website";

    /// <summary>The feed of what the page lists; every page names that of all articles.</summary>
    public FeedLink? Feed { get; init; }

    /// <summary>The stylesheets that it needs beside the portal's own, by their file names in wwwroot.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    public IReadOnlyList<MetaTag> Tags { get; init; } = [];

    /// <summary>In the words of schema.org.</summary>
    public IReadOnlyList<JsonObject> Things { get; init; } = [];
}

public sealed record FeedLink(string Title, string Address);

public sealed record MetaTag(string Name, string Content);

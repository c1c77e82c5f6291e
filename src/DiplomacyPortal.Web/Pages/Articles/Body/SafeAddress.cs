using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>Which addresses of a source file may become links.</summary>
public static class SafeAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>A page of the web.</summary>
    public static bool IsWeb(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    /// <summary>The web, a mailbox, or a place relative to the page.</summary>
    public static bool IsLink(string? address)
    {
        // Browsers overlook blanks and control characters in a scheme ("java\tscript:").
        if (string.IsNullOrEmpty(address) || address.Any(c => c <= ' ' || DisplayText.IsUnsafe(c))) return false;
        // Another site without a scheme; browsers take a backslash for a slash.
        if (address is ['/' or '\\', '/' or '\\', ..]) return false;
        var end = address.IndexOfAny([':', '/', '?', '#']);
        return end < 0 || address[end] != ':' || Schemes.Contains(address[..end], StringComparer.OrdinalIgnoreCase);
    }
}

using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>Which addresses of a source file may become links.</summary>
public static class SafeAddress
{
    /// <returns>
    /// The address of a page of the web, written as programs write it; null for any other. What stands in front of an "@" passes for the
    /// site that it leads to ("https://newspaper.example@elsewhere.example/"), or is somebody's password.
    /// </returns>
    public static string? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && !uri.GetLeftPart(UriPartial.Authority).Contains('@', StringComparison.Ordinal)
            ? uri.AbsoluteUri
            : null;

    /// <summary>The web, a mailbox, or a place relative to the page.</summary>
    public static bool IsLink(string? address)
    {
        // Browsers overlook blanks and control characters in a scheme ("java\tscript:").
        if (string.IsNullOrEmpty(address) || address.Any(c => c <= ' ' || DisplayText.IsUnsafe(c))) return false;
        // Another site without a scheme; browsers take a backslash for a slash.
        if (address is ['/' or '\\', '/' or '\\', ..]) return false;
        var end = address.IndexOfAny([':', '/', '?', '#']);
        if (end < 0 || address[end] != ':') return true;
        return address[..end].Equals("mailto", StringComparison.OrdinalIgnoreCase) || Web(address) is not null;
    }
}

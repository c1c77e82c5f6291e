namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>
/// The part of an address behind <c>#id</c> by which a browser finds words on the page, shows and marks them, without any script;
/// one that does not find them goes to the id.
/// </summary>
/// <remarks>https://wicg.github.io/scroll-to-text-fragment/</remarks>
public static class TextFragment
{
    /// <param name="before">What stands directly before the words, which tells them from the same words elsewhere; may be empty.</param>
    /// <param name="words">As the page shows them, within one block.</param>
    public static string Of(string before, string words, string behind)
    {
        var prefix = Encode(before) is { Length: > 0 } start ? start + "-," : "";
        var suffix = Encode(behind) is { Length: > 0 } end ? ",-" + end : "";
        return $":~:text={prefix}{Encode(words)}{suffix}";
    }

    /// <summary>Commas and ampersands divide a fragment too, and hyphens mark its ends; these alone are no part of a usual encoding.</summary>
    private static string Encode(string text) => Uri.EscapeDataString(DisplayText.Line(text)).Replace("-", "%2D", StringComparison.Ordinal);
}

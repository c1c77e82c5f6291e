namespace DiplomacyPortal.Archive.Import;

/// <summary>Shortens what a page shows whole, between words where it can.</summary>
internal static class WordCut
{
    /// <returns>The text if it is no longer than that, else its beginning and an ellipsis, together no longer.</returns>
    public static string To(int longest, string text)
    {
        if (text.Length <= longest) return text;
        var room = longest - 1;
        var cut = text.LastIndexOf(' ', room);
        if (cut <= 0) cut = char.IsHighSurrogate(text[room - 1]) ? room - 1 : room;
        return text[..cut].TrimEnd(' ', ',', ';', ':', '–', '-') + "…";
    }
}

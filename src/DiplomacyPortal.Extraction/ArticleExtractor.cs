namespace DiplomacyPortal.Extraction;

/// <summary>Reads a raw newspaper text: a pure function from its characters to facts.</summary>
public static class ArticleExtractor
{
    /// <param name="raw">The text of the file, unchanged. Any text will do: an odd one yields less.</param>
    /// <param name="frontMatter">What the head of a Markdown file states, if there is one.</param>
    public static ExtractedArticle Extract(string raw, FrontMatter? frontMatter = null)
    {
        var start = frontMatter?.BodyStart ?? 0;
        var line = raw.AsSpan(start).Trim();
        var span = new TextSpan(start, line.Length);
        return new ExtractedArticle
        {
            Title = new ExtractedTitle(line.ToString(), span, TitleOrigin.Stated),
            Date = ArticleDate.Unknown,
        };
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>
/// Where a text names its publisher, agency or byline. The archive keeps what they are called, not their place; source
/// lines stand outside the body and the removed parts, a photo agency in a caption.
/// </summary>
public sealed class SourceWords(string raw, ArticleLayout layout)
{
    public const string Publisher = "publisher";
    public const string Agency = "agency";
    public const string Byline = "byline";

    /// <returns>Nothing where the text has other words for it ("TCCS" for "Tạp chí Cộng sản").</returns>
    public IEnumerable<Mark> Find(Article article) =>
        [.. Find(Publisher, article.Publisher), .. Find(Agency, article.Agency), .. Find(Byline, article.Byline)];

    private IEnumerable<Mark> Find(string id, string? words)
    {
        if (string.IsNullOrEmpty(words)) return [];
        var captions = layout.Blocks.Where(b => b.Kind == BlockKind.Caption && b.Span.End <= raw.Length).Select(b => b.Span);
        return Outside().Concat(captions)
            .Select(s => raw.IndexOf(words, s.Start, s.Length, StringComparison.Ordinal))
            .Where(at => at >= 0)
            .Take(1)
            .Select(at => new Mark(new TextSpan(at, words.Length), id, "words"));
    }

    private IEnumerable<TextSpan> Outside()
    {
        var at = 0;
        var covered = layout.Blocks.Select(b => b.Span).Concat(layout.Removed.Select(r => r.Span));
        if (layout.Title is { } title) covered = covered.Append(title);
        foreach (var span in covered.OrderBy(s => s.Start))
        {
            if (span.Start > at && span.Start <= raw.Length) yield return TextSpan.Between(at, span.Start);
            at = Math.Max(at, span.End);
        }

        if (at < raw.Length) yield return TextSpan.Between(at, raw.Length);
    }
}

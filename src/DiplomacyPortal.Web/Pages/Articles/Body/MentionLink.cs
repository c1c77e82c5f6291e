using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>A place of the raw text that leads to a person's page.</summary>
public sealed record MentionLink(TextSpan Span, string Slug)
{
    /// <summary>
    /// In the order of the text, no two overlapping, as links cannot nest: of two that do the longer one stays
    /// ("Phó Thủ tướng Bùi Thanh Sơn" over the "Thủ tướng" in it).
    /// </summary>
    public static IReadOnlyList<MentionLink> WithoutOverlaps(IEnumerable<MentionLink> links)
    {
        List<MentionLink> kept = [];
        foreach (var link in links.OrderBy(l => l.Span.Start).ThenByDescending(l => l.Span.Length))
        {
            if (kept.Count == 0 || !kept[^1].Span.Overlaps(link.Span)) kept.Add(link);
            else if (link.Span.Length > kept[^1].Span.Length) kept[^1] = link;
        }

        return kept;
    }

    public static string Address(string slug) => "/people/" + slug;
}

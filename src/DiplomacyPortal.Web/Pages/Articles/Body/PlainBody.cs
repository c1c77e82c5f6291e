using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>The body of a plain text, block by block; the lead stands apart and is not repeated.</summary>
public sealed record PlainBody(PlainBody.Part? Lead, IReadOnlyList<PlainBody.Part> Parts)
{
    public static PlainBody Of(string raw, ArticleLayout layout, IReadOnlyList<MentionLink> links)
    {
        var parts = layout.Blocks
            .Where(b => b.Span.Start >= 0 && b.Span.End <= raw.Length)
            .Select((b, i) => new Part($"p{i + 1}", b.Kind, b.Span, new LinkedText(raw, b.Span, links)))
            .ToList();
        var lead = parts.FirstOrDefault(p => p.Span == layout.Lead);
        return new PlainBody(lead, [.. parts.Where(p => p != lead)]);
    }

    /// <returns>The id of the part in which this place of the raw text stands; null for one outside the body.</returns>
    public string? AnchorOf(TextSpan place) =>
        Parts.Prepend(Lead).FirstOrDefault(p => p is not null && p.Span.Contains(place))?.Id;

    public sealed record Part(string Id, BlockKind Kind, TextSpan Span, LinkedText Text);
}

using DiplomacyPortal.Extraction;
using Microsoft.AspNetCore.Html;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>A part of an article's body that has an address on the page.</summary>
/// <param name="Id">From where its words begin in the raw text, so that it stays while that does, whatever new rules read before it.</param>
/// <param name="Heading">What a subheading says, without markup; null for any other part.</param>
/// <param name="Html">Its words; with their element, which bears the id, where it was written in Markdown.</param>
public sealed record BodyPart(string Id, BlockKind Kind, TextSpan Span, string? Heading, IHtmlContent Html)
{
    public bool IsElement { get; init; }

    public bool IsLead { get; init; }

    public static string IdOf(TextSpan span) => $"b{span.Start}";
}

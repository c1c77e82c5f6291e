using System.Text.Encodings.Web;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>
/// Words of the raw text that a fact was read from. Their <paramref name="Id"/> is the same wherever they are shown,
/// so that every fact can lead to them.
/// </summary>
public sealed record Mark(TextSpan Span, string Id)
{
    /// <summary>A name is not broken across lines, unless it would leave no room on a narrow screen.</summary>
    private const int LongestUnbroken = 25;

    /// <summary>The person who is meant; null for what is no mention.</summary>
    private string? Slug { get; init; }

    /// <summary>EDTF; null for what is no date.</summary>
    private string? Date { get; init; }

    private bool Unbroken { get; init; }

    public static Mark Mention(TextSpan span, string slug, MentionKind kind) =>
        new(span, MentionId(span.Start)) { Slug = slug, Unbroken = kind != MentionKind.Title && span.Length <= LongestUnbroken };

    public static Mark CitedDate(TextSpan span, string edtf) => new(span, $"d{span.Start}") { Date = edtf };

    /// <summary>The words that date the article. They may only imply it ("khóa 79"), so they are no date to a machine.</summary>
    public static Mark Dating(TextSpan span) => new(span, $"d{span.Start}");

    public static string MentionId(int start) => $"m{start}";

    public static string Address(string slug) => "/people/" + slug;

    /// <param name="linked">Whether a mention may be a link, which it may not within another.</param>
    public bool IsLink(bool linked) => linked && Slug is not null;

    /// <param name="numbered">Whether its id goes with it, which only its first piece on a page bears.</param>
    public string Opening(bool linked, bool numbered = true)
    {
        var id = numbered ? $" id=\"{Id}\"" : "";
        if (Machine is { } machine) return $"<time class=\"date\"{id} datetime=\"{machine}\">";
        var name = (Slug, Unbroken) switch { (null, _) => "date", (_, true) => "person unbroken", _ => "person" };
        return IsLink(linked)
            ? $"<a class=\"{name}\"{id} href=\"{HtmlEncoder.Default.Encode(Address(Slug!))}\">"
            : $"<span class=\"{name}\"{id}>";
    }

    public string Closing(bool linked) => Machine is not null ? "</time>" : IsLink(linked) ? "</a>" : "</span>";

    private string? Machine => DisplayDate.Machine(Date);
}

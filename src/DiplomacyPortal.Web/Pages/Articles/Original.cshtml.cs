using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Articles;

/// <summary>The raw text in full, with what the reading view leaves out.</summary>
public sealed class OriginalModel(ArchiveContext archive) : PageModel
{
    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";

    public IReadOnlyList<Piece> Pieces { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var article = await archive.Articles
            .Where(a => a.Slug == slug)
            .Select(a => new { a.Slug, a.Title, a.WithdrawnAt, a.Text.Layout, a.Text.Source.Text })
            .FirstOrDefaultAsync(cancellation);
        if (article is null) return NotFound();
        if (article.WithdrawnAt is not null) return StatusCode(StatusCodes.Status410Gone);
        (Slug, Title) = (article.Slug, article.Title);
        Pieces = [.. Cut(article.Text, article.Layout.Removed)];
        return Page();
    }

    private static IEnumerable<Piece> Cut(string raw, IReadOnlyList<RemovedPart> removed)
    {
        var at = 0;
        foreach (var part in removed.OrderBy(r => r.Span.Start))
        {
            var (start, end) = (Math.Max(part.Span.Start, at), Math.Min(part.Span.End, raw.Length));
            if (start >= end) continue;
            if (start > at) yield return new Piece(new RawText(raw[at..start]), null);
            yield return new Piece(new RawText(raw[start..end]), part.Reason);
            at = end;
        }

        if (at < raw.Length) yield return new Piece(new RawText(raw[at..]), null);
    }

    /// <param name="Removed">Why the reading view leaves it out; null for what it shows.</param>
    public sealed record Piece(RawText Text, RemovalReason? Removed);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Articles;

/// <summary>The raw text in full: how it divides, what the reading view leaves out, and the words that facts were read from.</summary>
public sealed class OriginalModel(ArchiveContext archive, FactMarks factMarks) : PageModel
{
    public string Slug { get; private set; } = "";

    public string Title { get; private set; } = "";

    public IReadOnlyList<Piece> Pieces { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var article = await archive.Articles.AsNoTracking()
            .Include(a => a.Text).ThenInclude(t => t.Source)
            .FirstOrDefaultAsync(a => a.Slug == slug, cancellation);
        if (article is null) return NotFound();
        if (article.WithdrawnAt is not null) return StatusCode(StatusCodes.Status410Gone);
        (Slug, Title) = (article.Slug, article.Title);
        var (raw, layout) = (article.Text.Source.Text, article.Text.Layout);
        List<Mark> marks =
        [
            .. layout.Title is { } title ? [new Mark(title, "title", "words")] : Array.Empty<Mark>(),
            .. new SourceWords(raw, layout).Find(article),
            .. factMarks.Of(await Passages.LoadAsync(archive, article.Id, cancellation), article),
        ];
        Pieces = [.. Cut(raw, layout, MarkTree.Of(marks))];
        return Page();
    }

    private static IEnumerable<Piece> Cut(string raw, ArticleLayout layout, IReadOnlyList<MarkTree> marks)
    {
        HashSet<string> ids = [];
        var at = 0;
        var parts = layout.Blocks.Select(b => (b.Span, Kind: (BlockKind?)b.Kind, Reason: (RemovalReason?)null))
            .Concat(layout.Removed.Select(r => (r.Span, Kind: (BlockKind?)null, Reason: (RemovalReason?)r.Reason)));
        foreach (var part in parts.OrderBy(p => p.Span.Start))
        {
            var (start, end) = (Math.Max(part.Span.Start, at), Math.Min(part.Span.End, raw.Length));
            if (start >= end) continue;
            if (start > at) yield return Between(at, start, null, null);
            yield return Between(start, end, part.Kind, part.Reason);
            at = end;
        }

        if (at < raw.Length) yield return Between(at, raw.Length, null, null);

        Piece Between(int start, int end, BlockKind? kind, RemovalReason? reason) =>
            new(new RawText(raw, TextSpan.Between(start, end), marks, ids), kind, reason);
    }

    /// <param name="Kind">What block of the body it is; null for what stands outside.</param>
    /// <param name="Removed">Why the reading view leaves it out; null for what it shows.</param>
    public sealed record Piece(RawText Text, BlockKind? Kind, RemovalReason? Removed);
}

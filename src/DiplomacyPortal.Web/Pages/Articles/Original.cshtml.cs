using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
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
        var article = await archive.Articles.AsNoTracking()
            .Include(a => a.Text).ThenInclude(t => t.Source)
            .FirstOrDefaultAsync(a => a.Slug == slug, cancellation);
        if (article is null) return NotFound();
        if (article.WithdrawnAt is not null) return StatusCode(StatusCodes.Status410Gone);
        (Slug, Title) = (article.Slug, article.Title);
        var (raw, layout) = (article.Text.Source.Text, article.Text.Layout);
        Pieces = [.. Cut(raw, layout.Removed, await MarksAsync(article, raw, layout, cancellation))];
        return Page();
    }

    private async Task<IReadOnlyList<Mark>> MarksAsync(Article article, string raw, ArticleLayout layout, CancellationToken cancellation)
    {
        var mentions = await archive.Mentions
            .Where(m => m.ArticleId == article.Id)
            .OrderBy(m => m.Start).ThenBy(m => m.Id)
            .Select(m => new { Span = new TextSpan(m.Start, m.Length), m.Appearance.Person.Slug, m.Kind })
            .ToListAsync(cancellation);
        var dates = await archive.CitedDates
            .Where(d => d.ArticleId == article.Id)
            .OrderBy(d => d.Start).ThenBy(d => d.Id)
            .Select(d => new { Span = new TextSpan(d.Start, d.Length), d.Value })
            .ToListAsync(cancellation);
        List<Mark> marks =
        [
            .. new SourceWords(raw, layout).Find(article),
            .. mentions.Select(m => Mark.Mention(m.Span, m.Slug, m.Kind)),
            .. dates.Select(d => Mark.CitedDate(d.Span, d.Value)),
        ];
        if (layout.Title is { } title) marks.Add(new(title, "title"));
        if (layout.Date is { } date) marks.Add(Mark.Dating(date));
        return marks;
    }

    private static IEnumerable<Piece> Cut(string raw, IReadOnlyList<RemovedPart> removed, IReadOnlyList<Mark> marks)
    {
        List<Mark> ordered = [.. marks.OrderBy(m => m.Span.Start)];
        var at = 0;
        var next = 0;
        foreach (var part in removed.OrderBy(r => r.Span.Start))
        {
            var (start, end) = (Math.Max(part.Span.Start, at), Math.Min(part.Span.End, raw.Length));
            if (start >= end) continue;
            if (start > at) yield return Between(at, start, null);
            yield return Between(start, end, part.Reason);
            at = end;
        }

        if (at < raw.Length) yield return Between(at, raw.Length, null);

        // A mark ends with the piece in which it begins.
        Piece Between(int start, int end, RemovalReason? reason)
        {
            List<Mark> here = [];
            for (; next < ordered.Count && ordered[next].Span.Start < end; next++)
                here.Add(ordered[next] with { Span = TextSpan.Between(ordered[next].Span.Start, Math.Min(ordered[next].Span.End, end)) });
            return new(new RawText(raw, TextSpan.Between(start, end), MarkTree.Of(here)), reason);
        }
    }

    /// <param name="Removed">Why the reading view leaves it out; null for what it shows.</param>
    public sealed record Piece(RawText Text, RemovalReason? Removed);
}

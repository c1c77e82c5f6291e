using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Articles;

public sealed class ArticleModel(ArchiveContext archive) : PageModel
{
    public Article Article { get; private set; } = null!;

    public PlainBody? Plain { get; private set; }

    public MarkdownBody? Markdown { get; private set; }

    public IReadOnlyList<Leader> Leaders { get; private set; } = [];

    public IReadOnlyList<Cited> Dates { get; private set; } = [];

    public Neighbours Around { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var article = await archive.Articles.AsNoTracking()
            .Include(a => a.Text).ThenInclude(t => t.Source)
            .FirstOrDefaultAsync(a => a.Slug == slug, cancellation);
        if (article is null) return NotFound();
        if (article.WithdrawnAt is not null) return StatusCode(StatusCodes.Status410Gone);
        Article = article;

        var mentions = await archive.Mentions
            .Where(m => m.ArticleId == article.Id)
            .OrderBy(m => m.Appearance.Ordinal).ThenBy(m => m.Start).ThenBy(m => m.Id)
            .Select(m => new Mentioned(m.Appearance.Person.Slug, m.Appearance.Person.Name, new TextSpan(m.Start, m.Length), m.Title))
            .ToListAsync(cancellation);
        Leaders = [.. mentions.GroupBy(m => (m.Slug, m.Name)).Select(p => new Leader(p.Key.Slug, p.Key.Name, Spellings.Merge(p.Select(m => m.Title))))];
        ReadBody(article.Text, MentionLink.WithoutOverlaps(mentions.Select(m => new MentionLink(m.Span, m.Slug))));

        var cited = await archive.CitedDates
            .Where(d => d.ArticleId == article.Id)
            .OrderBy(d => d.Start).ThenBy(d => d.Id)
            .Select(d => new { d.Value, d.Origin, d.Reason, d.Start, d.Length, d.Low })
            .ToListAsync(cancellation);
        Dates =
        [
            .. cited.DistinctBy(d => d.Value)
                .OrderBy(d => d.Low is null).ThenBy(d => d.Low).ThenBy(d => d.Start)
                .Select(d => new Cited(d.Value, d.Origin == DateOrigin.Inferred, d.Reason, AnchorOf(new TextSpan(d.Start, d.Length)))),
        ];
        Around = await Neighbours.LoadAsync(archive, article, cancellation);
        return Page();
    }

    private void ReadBody(ArticleText text, IReadOnlyList<MentionLink> links)
    {
        if (text.MarkdownStart is { } start) Markdown = MarkdownBody.TryOf(text.Source.Text, start, text.Layout, links);
        if (Markdown is null) Plain = PlainBody.Of(text.Source.Text, text.Layout, links);
    }

    private string? AnchorOf(TextSpan place) => Plain?.AnchorOf(place) ?? Markdown?.AnchorOf(place);

    public sealed record Leader(string Slug, string Name, IReadOnlyList<string> Titles);

    public sealed record Cited(string Value, bool Inferred, string? Reason, string? Anchor);

    private sealed record Mentioned(string Slug, string Name, TextSpan Span, string? Title);
}

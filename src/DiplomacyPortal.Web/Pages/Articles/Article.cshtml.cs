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

public sealed class ArticleModel(ArchiveContext archive, TimeProvider time) : PageModel
{
    public Article Article { get; private set; } = null!;

    /// <summary>The title with its names marked; null where the text does not have it as it is shown.</summary>
    public MarkedText? MarkedTitle { get; private set; }

    public PlainBody? Plain { get; private set; }

    public MarkdownBody? Markdown { get; private set; }

    public IReadOnlyList<Leader> Leaders { get; private set; } = [];

    public IReadOnlyList<Cited> Dates { get; private set; } = [];

    public Neighbours Around { get; private set; } = null!;

    /// <summary>Where the words stand that its date, publisher, agency and byline were read from; null where that is not known.</summary>
    public Origins From { get; private set; } = new(null, null, null, null);

    /// <summary>What a printed copy has to tell: where it was read, and when.</summary>
    public string PrintedFrom => $"{Request.Scheme}://{Request.Host}/articles/{Article.Slug}";

    public DateTime ReadAt => time.GetUtcNow().UtcDateTime;

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
            .Select(m => new Mentioned(m.Appearance.Person.Slug, m.Appearance.Person.Name, new TextSpan(m.Start, m.Length), m.Title, m.Kind))
            .ToListAsync(cancellation);
        var cited = await archive.CitedDates
            .Where(d => d.ArticleId == article.Id)
            .OrderBy(d => d.Start).ThenBy(d => d.Id)
            .Select(d => new { d.Value, d.Origin, d.Reason, Span = new TextSpan(d.Start, d.Length), d.Low })
            .ToListAsync(cancellation);
        List<Mark> marks = [.. mentions.Select(m => m.Mark), .. cited.Select(d => Mark.CitedDate(d.Span, d.Value))];
        var dated = article.Text.Layout.Date is { } date ? Mark.Dating(date) : null;
        if (dated is not null) marks.Add(dated);
        ReadBody(article, MarkTree.Of(marks));

        Leaders = [.. mentions.GroupBy(m => (m.Slug, m.Name)).Select(p => new Leader(p.Key.Slug, p.Key.Name, TitlesIn(p)))];
        Dates =
        [
            .. cited.DistinctBy(d => d.Value)
                .OrderBy(d => d.Low is null).ThenBy(d => d.Low).ThenBy(d => d.Span.Start)
                .Select(d => new Cited(d.Value, d.Origin == DateOrigin.Inferred, d.Reason, PlaceOf(Mark.CitedDate(d.Span, d.Value)))),
        ];
        var named = new SourceWords(article.Text.Source.Text, article.Text.Layout).Find(article).ToDictionary(m => m.Id, OriginalOf);
        From = new(
            dated is null ? null : PlaceOf(dated),
            named.GetValueOrDefault(SourceWords.Publisher),
            named.GetValueOrDefault(SourceWords.Agency),
            named.GetValueOrDefault(SourceWords.Byline));
        Around = await Neighbours.LoadAsync(archive, article, cancellation);
        return Page();
    }

    private void ReadBody(Article article, IReadOnlyList<MarkTree> marks)
    {
        var (raw, layout) = (article.Text.Source.Text, article.Text.Layout);
        if (DisplayTitle.IsVisible(article.Title) && layout.Title is { } title && title.End <= raw.Length && DisplayText.Line(title.In(raw)) == DisplayText.Line(article.Title))
        {
            // A derived title stands in the body too, where its words bear the ids.
            MarkedTitle = new MarkedText(raw, title, marks, linked: false, numbered: article.TitleOrigin == TitleOrigin.Stated);
        }

        if (article.Text.MarkdownStart is { } start) Markdown = MarkdownBody.TryOf(raw, start, layout, marks);
        if (Markdown is null) Plain = PlainBody.Of(raw, layout, marks);
    }

    private List<Borne> TitlesIn(IEnumerable<Mentioned> mentions) =>
    [
        .. mentions.Where(m => m.Title is not null)
            .GroupBy(m => Spellings.Key(m.Title!))
            .Select(same => new Borne(Spellings.Commonest(same.Select(m => m.Title!)), PlaceOf(same.First().Mark))),
    ];

    /// <summary>The very words on this page; in the original text where this page does not have them.</summary>
    private string PlaceOf(Mark mark)
    {
        if (MarkedTitle?.Shows(mark) == true) return "#" + mark.Id;
        return (Plain?.AnchorOf(mark) ?? Markdown?.AnchorOf(mark)) is { } anchor ? "#" + anchor : OriginalOf(mark);
    }

    private string OriginalOf(Mark mark) => $"/articles/{Article.Slug}/original#{mark.Id}";

    public sealed record Leader(string Slug, string Name, IReadOnlyList<Borne> Titles);

    public sealed record Borne(string Title, string Place);

    public sealed record Cited(string Value, bool Inferred, string? Reason, string Place);

    public sealed record Origins(string? Date, string? Publisher, string? Agency, string? Byline);

    private sealed record Mentioned(string Slug, string Name, TextSpan Span, string? Title, MentionKind Kind)
    {
        public Mark Mark => Mark.Mention(Span, Slug, Kind);
    }
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Exports;
using DiplomacyPortal.Web.Hosting;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Articles.Reading;
using DiplomacyPortal.Web.Pages.Coverage;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Timeline;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Articles;

public sealed class ArticleModel(ArchiveContext archive, FactMarks factMarks, Margins margins, DigestWriter digests, TimeProvider time) : PageModel
{
    /// <summary>Facts that this page does not show and names by their words; further ones are a mere link, so that every address leads somewhere.</summary>
    private const int MostElsewhere = 200;
    private const int LongestElsewhere = 120;
    private const int MostContents = 60;

    /// <summary>The ids of the facts whose words stand on this page.</summary>
    private readonly HashSet<string> _shown = [];

    public Article Article { get; private set; } = null!;

    /// <summary>The title with its names marked; null where the text does not have it as it is shown.</summary>
    public MarkedText? MarkedTitle { get; private set; }

    /// <summary>The body, with the lead.</summary>
    public IReadOnlyList<BodyPart> Parts { get; private set; } = [];

    /// <summary>Whether a Markdown text is too much to be rendered as one.</summary>
    public bool IsMarkdownAsPlain { get; private set; }

    /// <summary>The ids of the captions without a word on the picture itself.</summary>
    public IReadOnlySet<string> MereCredits { get; private set; } = null!;

    /// <summary>By the ids of the parts of an interview.</summary>
    public IReadOnlyDictionary<string, Turn> Turns { get; private set; } = null!;

    /// <summary>What stands beside the parts, by their ids.</summary>
    public ILookup<string, MarginNote> Margins { get; private set; } = null!;

    /// <summary>Its subheadings; none where there is but one.</summary>
    public IReadOnlyList<BodyPart> Contents { get; private set; } = [];

    public int Minutes { get; private set; }

    /// <summary>The facts of the article.</summary>
    public Passages Passages { get; private set; } = null!;

    public Digest Digest { get; private set; } = null!;

    /// <summary>
    /// The ids of the facts in the words that date the article, where only the original text shows those ("date 2024-09"): the date
    /// that it says bears them.
    /// </summary>
    public IReadOnlyList<string> DatedBy { get; private set; } = [];

    /// <summary>What else was read from words that only the original text shows.</summary>
    public IReadOnlyList<Passage> Elsewhere { get; private set; } = [];

    public Neighbours Around { get; private set; } = null!;

    /// <summary>The other articles on the same occasion; null where there are none.</summary>
    public SameCoverage? Coverage { get; private set; }

    /// <summary>Where the words stand that its date, publisher, agency and byline were read from; null where that is not known.</summary>
    public Origins From { get; private set; } = new(null, null, null, null);

    public Access Access => Access.Of(Request, time);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var article = await archive.Articles.AsNoTracking()
            .Include(a => a.Text).ThenInclude(t => t.Source)
            .FirstOrDefaultAsync(a => a.Slug == slug, cancellation);
        if (article is null) return NotFound();
        if (article.WithdrawnAt is not null) return StatusCode(StatusCodes.Status410Gone);
        Article = article;

        var raw = article.Text.Source.Text;
        var passages = Passages = await Passages.LoadAsync(archive, article.Id, cancellation);
        var marks = factMarks.Of(passages, article).Where(m => m.Span.Length > 0 && m.Span.End <= raw.Length).ToList();
        ReadBody(raw, article.Text.Layout, passages, marks);
        MereCredits = Credits.Alone(raw, Parts);
        Turns = Turn.Of(raw, Parts, passages);
        Margins = margins.Of(article, [.. Parts.OrderBy(p => p.Span.Start)], passages, Turns, PlaceOf);
        Minutes = ReadingTime.Of(raw, article.Text.Layout);
        if (Parts.Where(p => p.Heading is not null).Take(MostContents).ToList() is { Count: > 1 } headings) Contents = headings;
        var unseen = marks.Where(m => !_shown.Contains(m.Id)).OrderBy(m => m.Span.Start).DistinctBy(m => m.Id)
            .ToLookup(m => article.Text.Layout.Date is { } dating && dating.Contains(m.Span));
        DatedBy = [.. unseen[true].Select(m => m.Id)];
        Elsewhere =
        [
            .. unseen[false]
                .Select((m, i) => new Passage(m.Id, i < MostElsewhere ? Excerpt(raw, m.Span) : "…", OriginalOf(m.Id))),
        ];
        var offices = await Passages.OfficesAsync(archive, article.Id, cancellation);
        Digest = digests.Of(passages, offices, raw, PlaceOf) with { OnTimeline = TripLink.Of(passages.Events) };
        var named = new SourceWords(raw, article.Text.Layout).Find(article).ToDictionary(m => m.Id, m => OriginalOf(m.Id));
        From = new(
            factMarks.Dating(article) is { } dated ? PlaceOf(dated.Id) : null,
            named.GetValueOrDefault(SourceWords.Publisher),
            named.GetValueOrDefault(SourceWords.Agency),
            named.GetValueOrDefault(SourceWords.Byline));
        Coverage = await SameCoverage.LoadAsync(archive, article.Id, cancellation);
        Around = await Neighbours.LoadAsync(archive, article, cancellation);
        return Page();
    }

    private static string Excerpt(string raw, TextSpan span) => DisplayText.Excerpt(PlainText.Of(span.In(raw)), LongestElsewhere);

    private void ReadBody(string raw, ArticleLayout layout, Passages passages, IReadOnlyList<Mark> facts)
    {
        if (DisplayTitle.IsVisible(Article.Title) && layout.Title is { } title && title.End <= raw.Length
            && DisplayText.Line(PlainText.Of(title.In(raw))) == DisplayText.Line(Article.Title))
        {
            // A derived title stands in the body too, where its words bear the ids.
            MarkedTitle = new MarkedText(raw, title, MarkTree.Of(facts), Article.TitleOrigin == TitleOrigin.Stated ? _shown : null);
        }

        IEnumerable<Mark> marks = [.. facts, .. Credits.Of(raw, layout)];
        var markdown = Article.Text.MarkdownStart is { } start ? MarkdownBody.TryOf(raw, start, layout, MarkTree.Of(marks), _shown) : null;
        IsMarkdownAsPlain = Article.Text.MarkdownStart is not null && markdown is null;
        Parts = markdown ?? PlainBody.Of(raw, layout, MarkTree.Of(marks.Concat(Turn.Labels(raw, layout, passages))), _shown);
    }

    /// <summary>The very words on this page; in the original text where this page does not have them.</summary>
    private string PlaceOf(string id) => _shown.Contains(id) ? "#" + id : OriginalOf(id);

    private string OriginalOf(string id) => $"/articles/{Article.Slug}/original#{id}";

    public sealed record Origins(string? Date, string? Publisher, string? Agency, string? Byline);

    public sealed record Passage(string Id, string Words, string Original);
}

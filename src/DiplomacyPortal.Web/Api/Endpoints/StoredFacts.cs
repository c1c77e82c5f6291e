using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.EntityFrameworkCore;
using Statement = DiplomacyPortal.Archive.Entities.Statement;

namespace DiplomacyPortal.Web.Api;

/// <summary>The facts of an article out of its rows, which its page shows too: neither reads the text anew.</summary>
internal static class StoredFacts
{
    /// <returns>A withdrawn article too; null where there is none.</returns>
    public static Task<Article?> LoadAsync(ArchiveContext archive, string slug, CancellationToken cancellation) => archive.Articles
        .AsNoTrackingWithIdentityResolution()
        .Include(a => a.Text)
        .Include(a => a.Entities).ThenInclude(e => e.Entity)
        .Include(a => a.Entities).ThenInclude(e => e.Mentions)
        .Include(a => a.Dates)
        .Include(a => a.Appearances).ThenInclude(a => a.Person)
        .Include(a => a.Appearances).ThenInclude(a => a.Mentions).ThenInclude(m => m.Offices)
        .Include(a => a.Statements).ThenInclude(s => s.Speakers).ThenInclude(s => s.Person)
        .Include(a => a.Statements).ThenInclude(s => s.Topics)
        .Include(a => a.Events).ThenInclude(r => r.Participants).ThenInclude(p => p.Person)
        .Include(a => a.Events).ThenInclude(r => r.Citations)
        .AsSplitQuery()
        .OrderBy(a => a.Id)
        .FirstOrDefaultAsync(a => a.Slug == slug, cancellation);

    /// <param name="article">As <see cref="LoadAsync"/> gives it.</param>
    public static ArticleFacts Of(Article article)
    {
        var layout = article.Text.Layout;
        var (title, date) = (layout.Title ?? default, layout.Date ?? default);
        return new(
            new(article.Title, title.Start, title.Length, article.TitleOrigin),
            layout.Lead is { } lead ? new(lead.Start, lead.Length) : null,
            new(article.Date, article.DateOrigin, date.Start, date.Length, article.DateReason),
            Sourced(article.Publisher, layout.Publisher),
            Sourced(article.Agency, layout.Agency),
            Sourced(article.Url, layout.Url),
            Sourced(article.Byline, layout.Byline),
            [.. layout.Blocks.Select(b => new ArticleFacts.BlockFacts(b.Kind, b.Span.Start, b.Span.Length))],
            [.. layout.Removed.Select(r => new ArticleFacts.RemovedFacts(r.Span.Start, r.Span.Length, r.Reason))],
            [.. article.Appearances.OrderBy(a => a.Ordinal).ThenBy(a => a.PersonId).Select(Person)],
            [.. Named(article, isPlace: true).Select(e => new ArticleFacts.PlaceFacts(e.Entity.Name, e.Entity.Slug, KindOf(e.Entity), Mentions(e)))],
            [.. Named(article, isPlace: false).Select(e => new ArticleFacts.OrganisationFacts(e.Entity.Name, e.Entity.Slug, Mentions(e)))],
            [.. article.Dates.OrderBy(d => d.Id).Select(d => new ArticleFacts.CitedDateFacts(d.Value, d.Start, d.Length, d.Origin))],
            [.. article.Events.OrderBy(r => r.Ordinal).ThenBy(r => r.Id).Select(Event)],
            [.. article.Statements.OrderBy(s => s.Id).Select(Statement)]);
    }

    private static ArticleFacts.SourcedFacts? Sourced(string? words, TextSpan? span) =>
        words is null ? null : new(words, span?.Start ?? 0, span?.Length ?? 0);

    private static ArticleFacts.PersonFacts Person(Appearance appearance) => new(
        appearance.Person.Name,
        appearance.Person.Slug,
        [.. appearance.Mentions.OrderBy(m => m.Start).ThenBy(m => m.Id).Select(m => new ArticleFacts.MentionFacts(
            m.Start, m.Length, m.Title, m.Kind, [.. m.Offices.OrderBy(o => o.Start).ThenBy(o => o.Id).Select(Office)]))]);

    private static ArticleFacts.OfficeFacts Office(BorneOffice office) => new(office.Name, office.Country, office.Tenure, office.Start, office.Length);

    private static IEnumerable<EntityAppearance> Named(Article article, bool isPlace) =>
        article.Entities.Where(e => e.Entity.IsPlace == isPlace).OrderBy(e => e.Ordinal).ThenBy(e => e.EntityId);

    private static List<ArticleFacts.Place> Mentions(EntityAppearance entity) =>
        [.. entity.Mentions.OrderBy(m => m.Start).ThenBy(m => m.Id).Select(m => new ArticleFacts.Place(m.Start, m.Length))];

    /// <summary>The archive has a name more: that of organisations.</summary>
    private static PlaceKind KindOf(NamedEntity place) => Enum.Parse<PlaceKind>(place.Kind.ToString());

    private static ArticleFacts.EventFacts Event(EventReport report)
    {
        var citations = report.Citations.OrderBy(c => c.Id).Select(c => new ArticleFacts.Place(c.Start, c.Length)).ToList();
        var first = citations.FirstOrDefault() ?? new(0, 0);
        return new(
            report.Value,
            report.VietnamValue,
            report.Kind,
            report.Place,
            report.Reported,
            report.Summary,
            first.Start,
            first.Length,
            [.. report.Participants.OrderBy(p => p.Ordinal).ThenBy(p => p.PersonId).Select(p => p.Person.Slug)],
            report.DateOrigin,
            report.DateReason,
            citations,
            report.Parties,
            report.Years,
            report.Level);
    }

    private static ArticleFacts.StatementFacts Statement(Statement statement) => new(
        [.. statement.Speakers.OrderBy(s => s.Ordinal).ThenBy(s => s.PersonId).Select(s => s.Person.Name)],
        statement.Verb,
        statement.Start,
        statement.Length,
        statement.Direct,
        statement.Addressees,
        DisplayTopic.InOrder(statement.Topics.Select(t => t.Topic)));
}

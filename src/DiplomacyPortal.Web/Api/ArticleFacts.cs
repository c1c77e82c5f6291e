using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Meetings;

namespace DiplomacyPortal.Web.Api;

/// <summary>What was read from an article, in the shape that the verb `extract` writes. Offsets count UTF-16 units of the raw text.</summary>
internal record ArticleFacts(
    ArticleFacts.TitleFacts Title,
    ArticleFacts.Place? Lead,
    ArticleFacts.DateFacts Date,
    ArticleFacts.SourcedFacts? Publisher,
    ArticleFacts.SourcedFacts? Agency,
    ArticleFacts.SourcedFacts? Url,
    ArticleFacts.SourcedFacts? Byline,
    IReadOnlyList<ArticleFacts.BlockFacts> Blocks,
    IReadOnlyList<ArticleFacts.RemovedFacts> Removed,
    IReadOnlyList<ArticleFacts.PersonFacts> People,
    IReadOnlyList<ArticleFacts.PlaceFacts> Places,
    IReadOnlyList<ArticleFacts.OrganisationFacts> Organisations,
    IReadOnlyList<ArticleFacts.CitedDateFacts> Dates,
    IReadOnlyList<ArticleFacts.EventFacts> Events,
    IReadOnlyList<ArticleFacts.StatementFacts> Statements)
{
    public static ArticleFacts From(ExtractedArticle article) => new(
        new(article.Title.Text, article.Title.Span.Start, article.Title.Span.Length, article.Title.Origin),
        article.Lead is { } lead ? new(lead.Start, lead.Length) : null,
        new(article.Date.Value?.Edtf, article.Date.Origin, article.Date.Span.Start, article.Date.Span.Length, article.Date.Reason),
        Sourced(article.Publisher),
        Sourced(article.Agency),
        Sourced(article.Url),
        Sourced(article.Byline),
        [.. article.Blocks.Select(b => new BlockFacts(b.Kind, b.Span.Start, b.Span.Length))],
        [.. article.Removed.Select(r => new RemovedFacts(r.Span.Start, r.Span.Length, r.Reason))],
        [.. article.People.Select(p => new PersonFacts(p.Name, p.Slug, [.. p.Mentions.Select(MentionFacts.From)]))],
        [.. article.Places.Select(p => new PlaceFacts(p.Name, p.Slug, p.Kind, Spans(p.Mentions)))],
        [.. article.Organisations.Select(o => new OrganisationFacts(o.Name, o.Slug, Spans(o.Mentions)))],
        [.. article.Dates.Select(d => new CitedDateFacts(d.Value.Edtf, d.Span.Start, d.Span.Length, d.Origin))],
        [.. article.Events.Select(EventFacts.From)],
        [.. article.Statements.Select(s => new StatementFacts(s.Speakers, s.Verb, s.Span.Start, s.Span.Length, s.Direct, s.Addressees, s.Topics))]);

    private static SourcedFacts? Sourced(SourcedText? sourced) =>
        sourced is null ? null : new(sourced.Text, sourced.Span.Start, sourced.Span.Length);

    private static IReadOnlyList<Place> Spans(IEnumerable<TextSpan> spans) => [.. spans.Select(s => new Place(s.Start, s.Length))];

    internal sealed record Place(int Start, int Length);

    internal sealed record TitleFacts(string Text, int Start, int Length, TitleOrigin Origin);

    internal sealed record DateFacts(string? Value, DateOrigin Origin, int Start, int Length, string? Reason);

    internal sealed record SourcedFacts(string Text, int Start, int Length);

    internal sealed record BlockFacts(BlockKind Kind, int Start, int Length);

    internal sealed record RemovedFacts(int Start, int Length, RemovalReason Reason);

    internal sealed record PersonFacts(string Name, string Slug, IReadOnlyList<MentionFacts> Mentions);

    internal sealed record MentionFacts(int Start, int Length, string? Title, MentionKind Kind, IReadOnlyList<OfficeFacts> Offices)
    {
        public static MentionFacts From(Mention mention) => new(
            mention.Span.Start, mention.Span.Length, mention.Title, mention.Kind,
            [.. mention.Offices.Select(o => new OfficeFacts(o.Name, o.Country, o.Tenure, o.Span.Start, o.Span.Length))]);
    }

    internal sealed record OfficeFacts(string Name, string? Country, Tenure Tenure, int Start, int Length);

    internal sealed record PlaceFacts(string Name, string Slug, PlaceKind Kind, IReadOnlyList<ArticleFacts.Place> Mentions);

    internal sealed record OrganisationFacts(string Name, string Slug, IReadOnlyList<ArticleFacts.Place> Mentions);

    internal sealed record CitedDateFacts(string Value, int Start, int Length, DateOrigin Origin);

    internal record EventFacts(
        string Date, string? VietnamDate, string Kind, string? Place, bool Reported, string Summary, int Start, int Length, IReadOnlyList<string> People,
        DateOrigin DateOrigin, string? DateReason, IReadOnlyList<ArticleFacts.Place> Citations, IReadOnlyList<string> Parties, int? Years,
        MeetingLevel? Level)
    {
        public static EventFacts From(ExtractedEvent e) =>
            new(e.Date.Edtf, e.VietnamDate?.Edtf, e.Kind, e.Place, e.Reported, e.Summary, e.Span.Start, e.Span.Length, e.People,
                e.DateOrigin, e.DateReason, Spans(e.Citations), e.Parties, e.Years, e.Level);
    }

    internal record StatementFacts(
        IReadOnlyList<string> Speakers, string Verb, int Start, int Length, bool Direct, IReadOnlyList<string> Addressees, IReadOnlyList<string> Topics);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>A statement as lists show it.</summary>
/// <param name="Subject">The words that name the speaker there; null where there are none.</param>
/// <param name="Span">Where its words stand in the raw text.</param>
/// <param name="Place">The id of its words on the page of its article.</param>
public sealed record StatementLine(
    int Id,
    TextSpan Span,
    string Text,
    string Verb,
    bool Direct,
    string? Subject,
    IReadOnlyList<string> Addressees,
    string Place,
    StatementLine.Source Article)
{
    /// <summary>Whether the statement above it is of the same article, whose date is shown there.</summary>
    public bool Continues { get; private init; }

    /// <summary>Whether what reports it is a verb, to be shown behind a name; "Theo ông X", "lời ông X" and "Ông X:" have none.</summary>
    public bool SpeaksByVerb => Verb.Any(char.IsLetter) && Verb.ToLowerInvariant() is not ("theo" or "theo lời" or "lời");

    /// <summary>Of what it is: the slugs of topics, in the order of the lexicon.</summary>
    public IReadOnlyList<string> Topics { get; private init; } = [];

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Speaker> Speakers { get; private init; } = [];

    /// <param name="page">In order, and as few as a page shows.</param>
    public static async Task<IReadOnlyList<StatementLine>> LoadAsync(ArchiveContext archive, IQueryable<SaidIn> page, CancellationToken cancellation)
    {
        var lines = await WithoutSpeakersAsync(archive, page, cancellation);
        if (lines.Count == 0) return [];
        var speakers = (await SpeakersAsync(archive, [.. lines.Select(l => l.Id)], cancellation)).ToLookup(s => s.StatementId);
        return [.. lines.Select(line => line with { Speakers = [.. speakers[line.Id]] })];
    }

    /// <summary>For a list of what one person says, where who speaks goes without saying.</summary>
    public static async Task<IReadOnlyList<StatementLine>> WithoutSpeakersAsync(
        ArchiveContext archive, IQueryable<SaidIn> page, CancellationToken cancellation)
    {
        var lines = await page
            .Select(s => new
            {
                Line = new StatementLine(
                    s.Statement.Id,
                    new TextSpan(s.Statement.Start, s.Statement.Length),
                    s.Statement.Text,
                    s.Statement.Verb,
                    s.Statement.Direct,
                    s.Statement.Subject,
                    s.Statement.Addressees,
                    archive.Statements.Any(o => o.ArticleId == s.Article.Id && o.Start == s.Statement.Start && o.Length > s.Statement.Length)
                        ? Mark.InnerStatementId(s.Statement.Start, s.Statement.Length)
                        : Mark.StatementId(s.Statement.Start),
                    new Source(
                        s.Article.Slug, s.Article.Title, new ShownDate(s.Article.Date, s.Article.DateOrigin, s.Article.DateReason), s.Article.Publisher)),
                Topics = s.Statement.Topics.Select(t => t.Topic).ToList(),
            })
            .ToListAsync(cancellation);
        return
        [
            .. lines.Select((line, i) => line.Line with
            {
                Topics = DisplayTopic.InOrder(line.Topics),
                Continues = i > 0 && lines[i - 1].Line.Article.Slug == line.Line.Article.Slug,
            }),
        ];
    }

    private static async Task<IEnumerable<Speaker>> SpeakersAsync(ArchiveContext archive, List<int> ids, CancellationToken cancellation)
    {
        // The title as borne up to there: "Tổng thống đắc cử" may be "Tổng thống" further down.
        var speakers = await archive.StatementSpeakers
            .Where(s => ids.Contains(s.StatementId))
            .OrderBy(s => s.StatementId).ThenBy(s => s.Ordinal).ThenBy(s => s.PersonId)
            .Select(s => new
            {
                s.StatementId,
                s.Person.Slug,
                s.Person.Name,
                Mention = archive.Mentions
                    .Where(m => m.PersonId == s.PersonId
                        && m.ArticleId == s.Statement.ArticleId
                        && m.Start < s.Statement.Start + s.Statement.Length
                        && m.Offices.Any())
                    .OrderByDescending(m => m.Start).ThenByDescending(m => m.Id)
                    .Select(m => m.Id)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        var mentions = speakers.Select(s => s.Mention).ToList();
        var titles = await archive.Mentions
            .Where(m => mentions.Contains(m.Id) && m.Title != null)
            .Select(m => new { m.Id, Borne = new Borne(m.Title!, m.Start) })
            .ToDictionaryAsync(m => m.Id, m => m.Borne, cancellation);
        return speakers.Select(s => new Speaker(s.StatementId, s.Slug, s.Name, titles.GetValueOrDefault(s.Mention)));
    }

    public sealed record Source(string Slug, string Title, ShownDate Date, string? Publisher);

    /// <param name="Borne">The title borne up to the statement's end; null where there is none.</param>
    public sealed record Speaker(int StatementId, string Slug, string Name, Borne? Borne);

    /// <param name="Start">Where the mention stands that bears it.</param>
    public sealed record Borne(string Title, int Start);
}

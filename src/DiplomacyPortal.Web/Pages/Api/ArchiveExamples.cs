using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Api;

/// <summary>Values out of this archive for the parameters of the API, each of which finds something in the list that it is given to.</summary>
/// <param name="Slugs">By the first step of the path; null for what the archive has none of.</param>
/// <param name="Parameters">By the first step of the path, then by the parameter; null as well.</param>
public sealed record ArchiveExamples(
    IReadOnlyDictionary<string, string?> Slugs, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string?>> Parameters)
{
    private const int MostRead = 60;

    public static async Task<ArchiveExamples> LoadAsync(ArchiveContext archive, CancellationToken cancellation)
    {
        var articles = await ArticlesAsync(archive.Articles, cancellation);

        // Beside a query each must find that query's article.
        var article = articles.Select(a => ExampleRow.Values([a])).MaxBy(values => values.Count(v => v.Value is not null)) ?? ExampleRow.Values([]);
        var most = await archive.MostPresent(1).Select(p => new { Of = "people", p.Slug })
            .Concat(archive.MostNamed(isPlace: true).Take(1).Select(e => new { Of = "places", e.Slug }))
            .Concat(archive.MostNamed(isPlace: false).Take(1).Select(e => new { Of = "organisations", e.Slug }))
            .ToDictionaryAsync(m => m.Of, m => m.Slug, cancellation);
        return new(
            new Dictionary<string, string?>
            {
                ["articles"] = article["slug"],
                ["people"] = most.GetValueOrDefault("people"),
                ["places"] = most.GetValueOrDefault("places"),
                ["organisations"] = most.GetValueOrDefault("organisations"),
            },
            new Dictionary<string, IReadOnlyDictionary<string, string?>>
            {
                ["articles"] = article,
                ["search"] = article,
                ["facets"] = article,
                ["timeline"] = ExampleRow.Values(await EventsAsync(archive, archive.PublicEvents(), cancellation)),
                ["meetings"] = ExampleRow.Values(
                    await EventsAsync(archive, archive.MeetingsOf(new ArchiveFilter { Path = "/meetings" }), cancellation)),
                ["statements"] = ExampleRow.Values(await StatementsAsync(archive, cancellation)),
            });
    }

    private static Task<List<ExampleRow>> ArticlesAsync(IQueryable<Article> articles, CancellationToken cancellation) => articles
        .Public().NewestFirst().Take(MostRead)
        .Select(a => new ExampleRow
        {
            Id = a.Id,
            Slug = a.Slug,
            Source = a.Publisher,
            Low = a.DateLow,
            High = a.DateHigh,
            Name = a.Appearances.OrderBy(p => p.Ordinal).ThenBy(p => p.PersonId).Select(p => p.Person.Name).FirstOrDefault(),
            Person = a.Appearances.OrderBy(p => p.Ordinal).ThenBy(p => p.PersonId).Select(p => p.Person.Slug).FirstOrDefault(),
            Events = a.Events.Where(r => r.Reported).OrderBy(r => r.Ordinal).ThenBy(r => r.Id).Select(r => r.Kind).ToList(),
            Entities = a.Entities.OrderBy(e => e.Ordinal).ThenBy(e => e.EntityId)
                .Select(e => new ExampleRow.Named { Slug = e.Entity.Slug, Kind = e.Entity.Kind }).ToList(),
        })
        .AsSplitQuery().ToListAsync(cancellation);

    private static async Task<List<ExampleRow>> EventsAsync(ArchiveContext archive, IQueryable<TimelineEvent> events, CancellationToken cancellation)
    {
        var latest = events.LatestFirst().Take(MostRead).Select(e => e.Id);
        var reports = archive.PublicReports();
        return await reports
            .Where(r => latest.Contains(r.TimelineEventId))
            .OrderByDescending(r => r.Reported).ThenByDescending(r => r.Id).Take(MostRead)
            .Select(r => new ExampleRow
            {
                Source = r.Article.Publisher,
                Low = r.TimelineEvent.Low,
                High = r.TimelineEvent.High,
                Person = r.Participants.OrderBy(p => p.Ordinal).ThenBy(p => p.PersonId).Select(p => p.Person.Slug).FirstOrDefault(),
                Kind = r.Reported ? FoundEvents.Reported.Value : FoundEvents.Mentioned.Value,
                Level = FoundMeetings.NameOf((MeetingLevel?)reports.Where(o => o.TimelineEventId == r.TimelineEventId).Min(o => (int?)o.Level)),
                Events = new List<string> { r.Kind },
                Entities = r.Entities.OrderBy(e => e.EntityId)
                    .Select(e => new ExampleRow.Named { Slug = e.Entity.Slug, Kind = e.Entity.Kind }).ToList(),
            })
            .ToListAsync(cancellation);
    }

    private static async Task<List<ExampleRow>> StatementsAsync(ArchiveContext archive, CancellationToken cancellation)
    {
        var newest = await archive.StatementsOf(new ArchiveFilter { Path = "/statements" })
            .NewestFirst().Take(MostRead)
            .Select(s => new
            {
                s.Statement.ArticleId,
                Span = new TextSpan(s.Statement.Start, s.Statement.Length),
                s.Statement.Direct,
                Topic = s.Statement.Topics.OrderBy(t => t.Topic).Select(t => t.Topic).FirstOrDefault(),
                Person = s.Statement.Speakers.OrderBy(p => p.Ordinal).ThenBy(p => p.PersonId).Select(p => p.Person.Slug).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        var ids = newest.Select(s => s.ArticleId).Distinct().ToList();
        var articles = (await ArticlesAsync(archive.Articles.Where(a => ids.Contains(a.Id)), cancellation)).ToDictionary(a => a.Id);
        var named = (await archive.EntityMentions
            .Where(m => ids.Contains(m.ArticleId))
            .OrderBy(m => m.Id).Take(MostRead * MostRead)
            .Select(m => new { m.ArticleId, m.Start, m.Appearance.Entity.Slug, m.Appearance.Entity.Kind })
            .ToListAsync(cancellation)).ToLookup(m => m.ArticleId);

        // A country is one that the statement itself names.
        return
        [
            .. newest.Where(s => articles.ContainsKey(s.ArticleId)).Select(s => articles[s.ArticleId] with
            {
                Person = s.Person,
                Topic = s.Topic,
                Kind = s.Direct ? FoundStatements.Direct.Value : FoundStatements.Reported.Value,
                Entities =
                [
                    .. named[s.ArticleId].Where(m => m.Start >= s.Span.Start && m.Start < s.Span.End)
                        .Select(m => new ExampleRow.Named { Slug = m.Slug, Kind = m.Kind }),
                ],
            }),
        ];
    }
}

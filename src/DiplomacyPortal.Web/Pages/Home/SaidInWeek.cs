using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Home;

/// <summary>What is said in the articles of a week, by words that can be known again and by their first speakers.</summary>
internal sealed record SaidInWeek(ArchiveContext Archive, IQueryable<Article> Articles)
{
    private const int MostStatements = 5;

    /// <summary>A week of one visit would be the visitor's alone.</summary>
    private const int MostOfSpeaker = 2;

    private const int MostCandidates = 60;
    private const int MostPrints = 200;

    /// <param name="leaders">Slugs, in order.</param>
    /// <returns>In the order of <see cref="CitedWeek"/>.</returns>
    public async Task<IReadOnlyList<Candidate>> ChooseAsync(IReadOnlyList<string> leaders, CancellationToken cancellation)
    {
        var said =
            from article in Articles
            join statement in Archive.Statements on article.Id equals statement.ArticleId
            join speaker in Archive.StatementSpeakers on statement.Id equals speaker.StatementId
            where statement.WordsKey != null && speaker.Ordinal == 0
            select new
            {
                Key = statement.WordsKey!.Value,
                statement.Direct,
                Speaker = speaker.Person.Slug,
                ArticleId = article.Id,

                // An article of an unknown paper is one of its own.
                Paper = article.Publisher ?? article.Slug,
            };
        var candidates = await said
            .GroupBy(s => new { s.Key, s.Speaker })
            .Select(g => new Candidate
            {
                Key = g.Key.Key,
                Speaker = g.Key.Speaker,
                Papers = g.Select(s => s.Paper).Distinct().Count(),
                Articles = g.Select(s => s.ArticleId).Distinct().Count(),
                Direct = g.Max(s => s.Direct ? 1 : 0),
                Leading = leaders.Contains(g.Key.Speaker) ? 1 : 0,
            })
            .OrderByDescending(c => c.Papers).ThenByDescending(c => c.Articles).ThenByDescending(c => c.Direct).ThenByDescending(c => c.Leading)
            .ThenBy(c => c.Key).ThenBy(c => c.Speaker)
            .Take(MostCandidates)
            .ToListAsync(cancellation);
        var places = leaders.Index().ToDictionary(l => l.Item, l => l.Index);
        return
        [
            .. candidates.OrderBy(c => places.GetValueOrDefault(c.Speaker, leaders.Count))
                .OrderByDescending(c => c.Papers).ThenByDescending(c => c.Articles).ThenByDescending(c => c.Direct)
                .DistinctBy(c => c.Key)
                .GroupBy(c => c.Speaker).SelectMany(g => g.Take(MostOfSpeaker))
                .OrderByDescending(c => c.Papers).ThenByDescending(c => c.Articles).ThenByDescending(c => c.Direct)
                .Take(MostStatements),
        ];
    }

    /// <returns>The statements with those words, the earliest first, of each article and speaker one.</returns>
    public async Task<IReadOnlyList<(long Key, CitedStatement.Print Print)>> PrintsAsync(IReadOnlyList<long> keys, CancellationToken cancellation)
    {
        var prints = await (
            from article in Articles
            join statement in Archive.Statements on article.Id equals statement.ArticleId
            join speaker in Archive.StatementSpeakers on statement.Id equals speaker.StatementId
            where keys.Contains(statement.WordsKey!.Value) && speaker.Ordinal == 0
            orderby article.DateHigh, article.Id, statement.Start, statement.Id
            select new
            {
                Key = statement.WordsKey!.Value,
                Print = new CitedStatement.Print(
                    speaker.Person.Slug,
                    speaker.Person.Name,
                    statement.Text,
                    statement.Verb,
                    statement.Direct,
                    new TextSpan(statement.Start, statement.Length),
                    Archive.Statements.Any(o => o.ArticleId == article.Id && o.Start == statement.Start && o.Length > statement.Length),
                    article.Slug,
                    article.Date!,
                    article.Publisher),
            })
            .Take(MostPrints)
            .ToListAsync(cancellation);
        return [.. prints.Select(p => (p.Key, p.Print)).DistinctBy(p => (p.Key, p.Print.SpeakerSlug, p.Print.Article))];
    }

    internal sealed class Candidate
    {
        public required long Key { get; init; }

        public required string Speaker { get; init; }

        public required int Papers { get; init; }

        public required int Articles { get; init; }

        public required int Direct { get; init; }

        public required int Leading { get; init; }
    }
}

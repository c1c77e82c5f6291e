using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Places;

/// <summary>
/// Someone whose office an article states to be of a country, with the newest of those offices: as stated there and then, for no article
/// tells who holds it today.
/// </summary>
/// <param name="Office">As written, without qualifier and country.</param>
/// <param name="Articles">How many public articles state one.</param>
/// <param name="Date">EDTF: of the article at <paramref name="Passage"/>.</param>
/// <param name="Passage">The address of the words that state it.</param>
public sealed record Officeholder(string Slug, string Name, string Office, Tenure Tenure, int Articles, string? Date, string Passage)
{
    private const int MostShown = 20;
    private const int MostRead = 4_000;

    /// <param name="country">The canonical name.</param>
    /// <param name="recent">The newest articles that name the country: nearly every office is found there.</param>
    public static async Task<IReadOnlyList<Officeholder>> LoadAsync(
        ArchiveContext archive, string country, IReadOnlyList<int> recent, DateOnly today, CancellationToken cancellation)
    {
        var withdrawn = archive.Withdrawn();
        var most = await Of(archive, country)
            .Where(o => !withdrawn.Contains(o.Mention.ArticleId))
            .Select(o => new { o.Mention.PersonId, o.Mention.ArticleId }).Distinct()
            .GroupBy(o => o.PersonId).Select(g => new { Id = g.Key, Articles = g.Count() })
            .OrderByDescending(p => p.Articles).ThenBy(p => p.Id)
            .Take(MostShown)
            .ToListAsync(cancellation);
        var ids = most.ConvertAll(p => p.Id);
        var stated = await Stated(archive, country, today).Where(o => recent.Contains(o.ArticleId) && ids.Contains(o.PersonId))
            .Take(MostRead).ToListAsync(cancellation);
        var newest = stated.GroupBy(o => o.PersonId).ToDictionary(g => g.Key, g => g.First());
        var others = ids.Except(newest.Keys).ToList();
        if (others.Count > 0)
        {
            var older = archive.People
                .Where(p => others.Contains(p.Id))
                .Select(p => Stated(archive, country, today).Where(o => o.PersonId == p.Id).Select(o => o.Id).FirstOrDefault());
            var offices = await Stated(archive, country, today).Where(o => older.Contains(o.Id)).Take(MostShown).ToListAsync(cancellation);
            foreach (var office in offices) newest[office.PersonId] = office;
        }

        return [.. most.Where(p => newest.ContainsKey(p.Id)).Select(p => Of(newest[p.Id], p.Articles))];
    }

    /// <summary>"Tổng thống thứ 16" tells of history, not of who holds the office at the time.</summary>
    private static IQueryable<BorneOffice> Of(ArchiveContext archive, string country) =>
        archive.BorneOffices.Where(o => o.Country == country && o.Tenure != Tenure.Counted);

    /// <summary>The newest articles first, those that are misdated last, and of one article the first words.</summary>
    private static IQueryable<StatedOffice> Stated(ArchiveContext archive, string country, DateOnly today) => Of(archive, country)
        .Where(o => o.Mention.Appearance.Article.WithdrawnAt == null)
        .OrderByDescending(o => o.Mention.Appearance.Article.DateLow >= NewsDays.First && o.Mention.Appearance.Article.DateLow <= today)
        .ThenByDescending(o => o.Mention.Appearance.Article.DateHigh).ThenByDescending(o => o.Mention.ArticleId).ThenBy(o => o.Start).ThenBy(o => o.Id)
        .Select(o => new StatedOffice
        {
            Id = o.Id,
            PersonId = o.Mention.PersonId,
            ArticleId = o.Mention.ArticleId,
            Slug = o.Mention.Appearance.Person.Slug,
            Name = o.Mention.Appearance.Person.Name,
            Office = o.Name,
            Tenure = o.Tenure,
            Date = o.Mention.Appearance.Article.Date,
            Article = o.Mention.Appearance.Article.Slug,
            Start = o.Mention.Start,
        });

    private static Officeholder Of(StatedOffice stated, int articles) => new(
        stated.Slug, stated.Name, stated.Office, stated.Tenure, articles, stated.Date, $"/articles/{stated.Article}#{Mark.MentionId(stated.Start)}");

    private sealed record StatedOffice
    {
        public required int Id { get; init; }

        public required int PersonId { get; init; }

        public required int ArticleId { get; init; }

        public required string Slug { get; init; }

        public required string Name { get; init; }

        public required string Office { get; init; }

        public required Tenure Tenure { get; init; }

        public required string? Date { get; init; }

        public required string Article { get; init; }

        public required int Start { get; init; }
    }
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>A page of the roll of everybody: who each is by the newest article, and when articles name whom, all by one measure.</summary>
public sealed record RollPage(IReadOnlyList<RollPage.Row> Rows, PresentLeaders Presence)
{
    private const int MostOffices = 1_000;
    private const int MostOfPerson = 3;

    /// <param name="shown">In order, and as few as a page shows.</param>
    public static async Task<RollPage> LoadAsync(
        ArchiveContext archive, IReadOnlyCollection<PeopleRoll.Ranked> shown, DateOnly today, CancellationToken cancellation)
    {
        var lines = await PeopleRoll.LoadAsync(archive, shown, today, cancellation);
        var presence = await PresentLeaders.OfAsync(
            archive, [.. lines.Select(l => new CountedPerson { Slug = l.Slug, Name = l.Name, Count = l.Articles })], today, cancellation);
        var offices = await OfficesAsync(archive, [.. lines.Select(l => l.Slug)], today, cancellation);
        return new([.. lines.Zip(presence.People, (line, present) => new Row(line, Said(offices[line.Slug]), present.Path))], presence);
    }

    /// <summary>"Bộ trưởng" says nothing beside "Bộ trưởng Ngoại giao".</summary>
    private static IReadOnlyList<Office> Said(IEnumerable<Office> offices)
    {
        var all = offices.ToList();
        return [.. all.Where(o => !all.Exists(other => other.Name.StartsWith(o.Name + " ", StringComparison.OrdinalIgnoreCase))).Take(MostOfPerson)];
    }

    /// <summary>In the newest article of each, where nearly all are named with their titles: to look for those further back takes all there are.</summary>
    private static async Task<ILookup<string, Office>> OfficesAsync(
        ArchiveContext archive, IReadOnlyList<string> slugs, DateOnly today, CancellationToken cancellation)
    {
        var newest = await archive.People.Where(p => slugs.Contains(p.Slug))
            .Select(p => new
            {
                p.Id,
                p.Slug,
                Article = p.Appearances.Select(a => a.Article).Where(a => a.WithdrawnAt == null)
                    .OrderByDescending(a => a.DateLow >= NewsDays.First && a.DateLow <= today)
                    .ThenByDescending(a => a.DateHigh).ThenByDescending(a => a.Id).Select(a => a.Id).FirstOrDefault(),
            })
            .ToDictionaryAsync(p => (p.Id, p.Article), p => p.Slug, cancellation);
        var (people, articles) = (newest.Keys.Select(k => k.Id).ToList(), newest.Keys.Select(k => k.Article).Distinct().ToList());
        var borne = await archive.BorneOffices
            .Where(o => people.Contains(o.Mention.PersonId) && articles.Contains(o.Mention.ArticleId))
            .GroupBy(o => new { o.Mention.PersonId, o.Mention.ArticleId, o.Name, o.Country, o.Tenure })
            .OrderBy(g => g.Min(o => o.Start)).ThenBy(g => g.Key.ArticleId).ThenBy(g => g.Key.PersonId).ThenBy(g => g.Key.Name)
            .Select(g => new { g.Key.PersonId, g.Key.ArticleId, Office = new Office(g.Key.Name, g.Key.Country, g.Key.Tenure) })
            .Take(MostOffices)
            .ToListAsync(cancellation);
        return borne.Where(b => newest.ContainsKey((b.PersonId, b.ArticleId)))
            .DistinctBy(b => (b.PersonId, Spellings.Key(b.Office.Name)))
            .ToLookup(b => newest[(b.PersonId, b.ArticleId)], b => b.Office);
    }

    /// <param name="Offices">Cited with the name in the newest article; none where it has none.</param>
    /// <param name="Path">The drawing of the articles over time; empty where none of them lies within its time.</param>
    public sealed record Row(PeopleRoll.Line Line, IReadOnlyList<Office> Offices, string Path);

    public sealed record Office(string Name, string? Country, Tenure Tenure);
}

using DiplomacyPortal.Archive;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>Everybody whom public articles name, those of the most articles first.</summary>
public static class PeopleRoll
{
    /// <summary>More than a hundred thousand articles name.</summary>
    public const int MostPeople = 100_000;

    /// <summary>Sorted here, by an alphabet that no database knows; names and numbers alone are small.</summary>
    public static async Task<IReadOnlyList<Ranked>> RankAsync(ArchiveContext archive, CancellationToken cancellation)
    {
        var ranked = await archive.Appearances
            .Where(a => a.Article.WithdrawnAt == null)
            .GroupBy(a => new { a.PersonId, a.Person.Name })
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.PersonId)
            .Take(MostPeople)
            .Select(g => new Ranked(g.Key.PersonId, g.Key.Name, g.Count()))
            .ToListAsync(cancellation);
        return [.. ranked.Order(Ranked.Order)];
    }

    /// <param name="shown">In order, and as few as a page shows.</param>
    /// <param name="today">What is misdated tells nothing of when somebody was named first and last.</param>
    /// <returns>But for those whom no public article names any more since they were ranked.</returns>
    public static async Task<IReadOnlyList<Line>> LoadAsync(
        ArchiveContext archive, IReadOnlyCollection<Ranked> shown, DateOnly today, CancellationToken cancellation)
    {
        var ids = shown.Select(p => p.PersonId).ToList();
        var details = await archive.People
            .Where(p => ids.Contains(p.Id) && p.Appearances.Any(a => a.Article.WithdrawnAt == null))
            .Select(p => new
            {
                p.Id,
                p.Slug,
                First = p.Appearances.Select(a => a.Article).Where(a => a.WithdrawnAt == null && a.DateLow >= NewsDays.First && a.DateLow <= today)
                    .OrderBy(a => a.DateLow).ThenBy(a => a.Id).Select(a => a.Date).FirstOrDefault(),
                Last = p.Appearances.Select(a => a.Article).Where(a => a.WithdrawnAt == null && a.DateLow >= NewsDays.First && a.DateLow <= today)
                    .OrderByDescending(a => a.DateHigh).ThenByDescending(a => a.Id).Select(a => a.Date).FirstOrDefault(),
            })
            .ToDictionaryAsync(p => p.Id, cancellation);
        return
        [
            .. shown.Where(p => details.ContainsKey(p.PersonId))
                .Select(p => (Ranked: p, Details: details[p.PersonId]))
                .Select(p => new Line(p.Details.Slug, p.Ranked.Name, p.Ranked.Articles, p.Details.First, p.Details.Last)),
        ];
    }

    public sealed record Ranked(int PersonId, string Name, int Articles)
    {
        public static Comparer<Ranked> Order { get; } = Comparer<Ranked>.Create((a, b) =>
        {
            var order = b.Articles.CompareTo(a.Articles);
            if (order == 0) order = Alphabet.Vietnamese.Compare(a.Name, b.Name);
            return order == 0 ? a.PersonId.CompareTo(b.PersonId) : order;
        });
    }

    /// <param name="First">EDTF; null where none of the articles is dated, or all are misdated.</param>
    public sealed record Line(string Slug, string Name, int Articles, string? First, string? Last);
}

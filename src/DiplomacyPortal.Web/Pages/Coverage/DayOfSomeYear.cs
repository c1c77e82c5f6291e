using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>The day of a group whose articles give it without its year ("chiều 9/10"): the same in a list and on its own page.</summary>
public static class DayOfSomeYear
{
    /// <summary>Of each group: what tells the day lies in wide rows.</summary>
    private const int MostAsked = 10;

    /// <param name="groups">Those without known days.</param>
    /// <returns>By group the day that most of its first public articles give, as EDTF; none for a group where none does.</returns>
    public static async Task<IReadOnlyDictionary<int, string>> LoadAsync(
        ArchiveContext archive, IReadOnlyList<int> groups, CancellationToken cancellation)
    {
        if (groups.Count == 0) return new Dictionary<int, string>();
        var withdrawn = archive.Withdrawn();
        var first = groups.Select(group => archive.ArticleAccounts
            .Where(a => a.CoverageGroupId == group && !withdrawn.Contains(a.ArticleId))
            .OrderBy(a => a.ArticleId).Take(MostAsked)
            .Select(a => new { a.CoverageGroupId, a.Occasion }));
        var told = await first.Aggregate((all, one) => all.Concat(one)).ToListAsync(cancellation);
        return told.Where(t => t.Occasion.DayOfSomeYear is not null)
            .GroupBy(t => t.CoverageGroupId!.Value, t => t.Occasion.DayOfSomeYear!.Value)
            .ToDictionary(g => g.Key, g => $"XXXX-{g.CountBy(d => d).OrderByDescending(d => d.Value).ThenBy(d => d.Key).First().Key:MM-dd}");
    }
}

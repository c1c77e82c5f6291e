using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People.Biographies;

/// <summary>What stands of a person in one language.</summary>
/// <param name="Revision">0 where it was written of somebody whose address leads here now; whoever changes it writes this person's first.</param>
public sealed record StandingBiography(string Language, string Markdown, int Revision, DateTime ChangedAt, string ChangedBy)
{
    private const int MostFound = 40;

    /// <summary>
    /// Where new rules read the words that named somebody as someone else, the biography comes along, unless there is one already, and
    /// goes back with the address (see <see cref="FormerAddress"/>).
    /// </summary>
    /// <returns>One a language at most, one that was emptied too.</returns>
    public static async Task<IReadOnlyList<StandingBiography>> LoadAsync(
        ArchiveContext archive, int personId, string slug, CancellationToken cancellation)
    {
        var former = archive.FormerAddresses.Where(f => f.Kind == AddressKind.Person && f.Successor == slug).Select(f => f.Slug);
        var found = await archive.People
            .Where(p => p.Id == personId || (former.Contains(p.Slug) && !p.Appearances.Any()))
            .SelectMany(p => p.Biographies)
            .OrderByDescending(b => b.PersonId == personId).ThenByDescending(b => b.ChangedAt).ThenBy(b => b.PersonId).ThenBy(b => b.Language)
            .Take(MostFound)
            .Select(b => new StandingBiography(b.Language, b.Markdown, b.PersonId == personId ? b.Revision : 0, b.ChangedAt, b.ChangedBy))
            .ToListAsync(cancellation);
        return [.. found.DistinctBy(b => b.Language)];
    }

    /// <returns>The one in the language of a page, else another; null where there is none.</returns>
    public static StandingBiography? Best(IReadOnlyList<StandingBiography> standing, string language) => standing
        .Where(b => b.Markdown.Length > 0)
        .OrderByDescending(b => b.Language == language).ThenBy(b => Biography.Languages.Index().First(l => l.Item == b.Language).Index)
        .FirstOrDefault();
}

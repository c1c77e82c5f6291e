using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Keeps the addresses that fell away with an article's new reading, as part of its transaction.</summary>
internal static class FormerAddressRows
{
    /// <param name="standing">The slugs that the article names now.</param>
    /// <param name="successions">Each slug that it names no more, with the one that took its place there.</param>
    /// <param name="isNamedElsewhere">
    /// Whether another article names such a slug. A new name in the lexicon changes thousands of articles: only the first asks.
    /// </param>
    public static async Task ApplyAsync(
        ArchiveContext context,
        AddressKind kind,
        IReadOnlyCollection<string> standing,
        IReadOnlyList<(string Former, string Successor)> successions,
        Func<string, Task<bool>> isNamedElsewhere,
        CancellationToken cancellation)
    {
        var former = successions.Select(s => s.Former).ToList();
        var rows = await context.FormerAddresses
            .Where(f => f.Kind == kind && (standing.Contains(f.Slug) || former.Contains(f.Slug) || former.Contains(f.Successor)))
            .ToDictionaryAsync(f => f.Slug, cancellation);

        // Whoever is named again has the address back.
        foreach (var slug in standing)
        {
            if (rows.Remove(slug, out var again)) context.FormerAddresses.Remove(again);
        }

        foreach (var (slug, successor) in successions)
        {
            if (!rows.TryGetValue(slug, out var row))
            {
                if (await isNamedElsewhere(slug)) continue;
                context.FormerAddresses.Add(rows[slug] = row = new FormerAddress { Kind = kind, Slug = slug, Successor = successor });
            }

            row.Successor = successor;

            // What led here leads straight there: a browser follows few steps, and a search engine none too gladly.
            foreach (var earlier in rows.Values.Where(r => r.Successor == slug)) earlier.Successor = successor;
        }
    }
}

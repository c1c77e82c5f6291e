using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Words of a text that name somebody or something, and the slug of who or what it is.</summary>
internal readonly record struct NamedWords(string Slug, TextSpan Words)
{
    /// <returns>
    /// Each slug that nothing bears any more, with the slug of most of what its words mean now; none for one whose words mean
    /// nothing any more.
    /// </returns>
    public static IEnumerable<(string Former, string Successor)> Successions(IReadOnlyList<NamedWords> before, IReadOnlyList<NamedWords> after)
    {
        var standing = after.Select(w => w.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in before.Where(w => !standing.Contains(w.Slug)).GroupBy(w => w.Slug, StringComparer.Ordinal))
        {
            var successor = gone
                .SelectMany(old => after.Where(now => now.Words.Overlaps(old.Words)))
                .CountBy(now => now.Slug, StringComparer.Ordinal)
                .OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal)
                .Select(s => s.Key)
                .FirstOrDefault();
            if (successor is not null) yield return (gone.Key, successor);
        }
    }
}

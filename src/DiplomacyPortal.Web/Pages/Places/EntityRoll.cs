using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Places;

/// <summary>All places, or all organisations, that public articles name: those of the most articles first.</summary>
public static class EntityRoll
{
    /// <summary>Twice what the lexicon has.</summary>
    private const int MostEntities = 2_000;

    /// <summary>By the number of articles, then by the Vietnamese alphabet.</summary>
    public static Comparer<CountedEntity> Order { get; } = Comparer<CountedEntity>.Create((a, b) =>
    {
        var order = b.Count.CompareTo(a.Count);
        if (order == 0) order = Alphabet.Vietnamese.Compare(a.Name, b.Name);
        return order == 0 ? StringComparer.Ordinal.Compare(a.Slug, b.Slug) : order;
    });

    public static async Task<IReadOnlyList<CountedEntity>> RankAsync(ArchiveContext archive, bool isPlace, CancellationToken cancellation) =>
        [.. (await archive.MostNamed(isPlace).Take(MostEntities).ToListAsync(cancellation)).Order(Order)];
}

using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>An order of occasions by what they are alone: neither rows nor the order of the import have a part in it.</summary>
internal sealed class OccasionOrder : IComparer<Occasion>
{
    public static OccasionOrder Instance { get; } = new();

    public int Compare(Occasion? one, Occasion? other)
    {
        if (one is null || other is null) return Comparer<bool>.Default.Compare(one is not null, other is not null);
        var order = Comparer<(DateOnly?, int, int)>.Default.Compare((one.First, one.Length, one.Words.Count), (other.First, other.Length, other.Words.Count));
        return order != 0 ? order : string.CompareOrdinal(Numbers(one), Numbers(other));
    }

    private static string Numbers(Occasion occasion) => string.Join(' ', occasion.Sketch.Concat(occasion.Words));
}

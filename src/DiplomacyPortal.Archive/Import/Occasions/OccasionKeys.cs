using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// Numbers of which two articles of one occasion share at least one, nearly always, and others hardly ever: only those that do are
/// compared, so that an archive of a hundred thousand is not compared each with each.
/// </summary>
internal static class OccasionKeys
{
    /// <summary>
    /// Three numbers of the sketch make a band (Indyk and Motwani's locality-sensitive hashing). Texts half alike share one of sixteen
    /// bands 88 times of 100, and texts that are one in six tenths 98 times; of texts that share a twentieth, one in 500 is compared in vain.
    /// </summary>
    private const int BandSize = 3;

    private const int MostPeople = 6;
    private const int MostNamed = 6;

    /// <returns>Each once, ascending.</returns>
    public static IReadOnlyList<long> Of(Occasion occasion) =>
    [
        .. Bands(occasion.Sketch)
            .Concat(Days(occasion).SelectMany(day => Names(occasion).Select(name => WordHash.Of((ulong)day, WordHash.Of(name)))))
            .Select(key => (long)key)
            .Distinct()
            .Order(),
    ];

    private static IEnumerable<ulong> Bands(IReadOnlyList<uint> sketch)
    {
        for (var i = 0; i + BandSize <= sketch.Count; i += BandSize)
        {
            var key = (ulong)(i + 1);
            for (var k = i; k < i + BandSize; k++) key = WordHash.Of(key, sketch[k]);
            yield return key;
        }
    }

    /// <summary>
    /// Each with its year, where that is known, and without, for the many that leave it out: reports of one 2 September are found among
    /// those of forty. The ends are enough of a journey: who writes of one of its days does not write of all.
    /// </summary>
    private static IEnumerable<int> Days(Occasion occasion)
    {
        var span = OccasionDays.Days(occasion);
        var days = new[] { span?.From, span?.To, occasion.VietnamDay }.OfType<DateOnly>().ToList();
        var ofYears = occasion.DayOfSomeYear is null ? days.Select(day => (day.Year * 10_000) + OfAnyYear(day)) : [];
        return days.Select(OfAnyYear).Concat(ofYears).Distinct();
    }

    private static int OfAnyYear(DateOnly day) => (day.Month * 100) + day.Day;

    private static IEnumerable<string> Names(Occasion occasion) =>
        occasion.People.Take(MostPeople).Concat(occasion.Named.Take(MostNamed).Select(name => "/" + name));
}

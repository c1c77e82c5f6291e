namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>How well found groups agree with known ones, counted over pairs of articles: a pair is two articles of one group.</summary>
internal sealed record CoverageMeasure(long Known, long Found, long Right)
{
    /// <summary>Of the pairs found, how many are right; 1 when none was found.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>Of the pairs known, how many were found; 1 when there are none.</summary>
    public double Recall => Known == 0 ? 1 : (double)Right / Known;

    /// <summary>Groups by article. An article without a found group stands alone; one that is not known is refused.</summary>
    public static CoverageMeasure Of(IReadOnlyDictionary<string, string> known, IReadOnlyDictionary<string, string> found)
    {
        if (found.Keys.FirstOrDefault(article => !known.ContainsKey(article)) is { } stranger)
        {
            throw new ArgumentException($"{stranger} has no known group.", nameof(found));
        }

        return new CoverageMeasure(
            Pairs(known.Values),
            Pairs(found.Values),
            Pairs(found.Select(article => (article.Value, known[article.Key]))));
    }

    private static long Pairs<T>(IEnumerable<T> groups)
        where T : notnull => groups.CountBy(group => group).Sum(group => (long)group.Value * (group.Value - 1) / 2);
}

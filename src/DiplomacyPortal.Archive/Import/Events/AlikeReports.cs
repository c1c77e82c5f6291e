namespace DiplomacyPortal.Archive.Import;

/// <summary>Reports of different articles that say the same of kind, date and people.</summary>
internal sealed record AlikeReports(IReadOnlyList<DatedReport> Reports)
{
    public string Kind => Reports[0].Kind;

    public string Value => Reports[0].Value;

    public DateOnly? Day => Reports[0].Day;

    public IReadOnlyList<string> People => Reports[0].People;

    /// <summary>False where an article tells two of them, which it takes for two events then.</summary>
    public bool AreOfDifferentArticles => Reports.DistinctBy(r => r.ArticleId).Count() == Reports.Count;

    /// <returns>These and the others, where no article tells two of them; else null.</returns>
    public AlikeReports? With(IEnumerable<AlikeReports> others) =>
        new AlikeReports([.. Reports, .. others.SelectMany(o => o.Reports)]) is { AreOfDifferentArticles: true } all ? all : null;
}

using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>The corpus: the generated articles and the repository's own samples, and where each plant stands.</summary>
internal static class Judged
{
    private static readonly (IReadOnlyList<NewsArticle> Articles, IReadOnlyDictionary<string, string> PathOf) Generated =
        NewsGenerator.Write(Case.All.SelectMany(c => c.Plants));

    public static IReadOnlyList<NewsArticle> Corpus { get; } = [.. Generated.Articles, .. Samples()];

    public static IReadOnlyList<JudgedQuery> Queries { get; } = [.. Case.All.SelectMany(c => c.Queries)];

    /// <param name="id">Of a plant; a sample is named by its path.</param>
    public static string PathOf(string id) => id.StartsWith("seeds/", StringComparison.Ordinal) ? id : Generated.PathOf[id];

    private static IEnumerable<NewsArticle> Samples() => Directory
        .EnumerateFiles(Path.Combine(PortalProcess.ProjectFolder, "..", "..", "seeds"))
        .Order(StringComparer.Ordinal)
        .Select(file => new NewsArticle($"seeds/{Path.GetFileName(file)}", File.ReadAllText(file)));
}

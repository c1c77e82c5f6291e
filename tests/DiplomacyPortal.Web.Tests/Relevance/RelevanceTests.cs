using System.Globalization;

namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>What the search finds, measured: recall among the first ten, and how far up the first right article stands.</summary>
public sealed class RelevanceTests(RelevanceArchive archive, ITestOutputHelper output) : IClassFixture<RelevanceArchive>
{
    /// <summary>Whoever wants to see the figures of a run that succeeds names a file for them, as .ci/run does.</summary>
    private const string FiguresFile = "RELEVANCE_FIGURES";

    /// <summary>For one query in ten the first of the expected articles may stand second.</summary>
    private const double LeastReciprocalRank = 0.95;

    public static TheoryData<string> Variants => [.. QueryVariants.Names];

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task Every_expected_article_is_among_the_first_ten_however_the_query_is_typed(string variant)
    {
        List<string> failures = [];
        var (recalls, ranks) = (new List<double>(), new List<double>());
        foreach (var judged in Judged.Queries)
        {
            var typed = QueryVariants.Of(judged.Text, variant);
            var found = await archive.FindAsync(typed);
            var expected = judged.Expected.Select(Judged.PathOf).ToHashSet();
            recalls.Add((double)expected.Count(found.Contains) / expected.Count);
            var before = found.TakeWhile(path => !expected.Contains(path)).Count();
            ranks.Add(before < found.Count ? 1.0 / (before + 1) : 0);
            var forbidden = judged.Never.Select(Judged.PathOf).Intersect(found).ToList();
            if (expected.Any(e => !found.Contains(e)) || forbidden.Count > 0)
            {
                failures.Add(
                    $"{typed}: missing {string.Join(", ", expected.Except(found))}; forbidden {string.Join(", ", forbidden)}; "
                    + $"found {string.Join(", ", found)}");
            }
        }

        Show(string.Create(
            CultureInfo.InvariantCulture,
            $"Relevance, {variant}: recall@10 {recalls.Average():F4}, MRR {ranks.Average():F4} over {recalls.Count} queries, "
            + $"{Judged.Queries.Count(q => q.IsCrowded)} of them crowded"));
        Assert.Empty(failures);
        Assert.InRange(ranks.Average(), LeastReciprocalRank, 1);
    }

    [Fact]
    public async Task The_first_article_for_an_accented_query_has_its_very_accents()
    {
        List<string> failures = [];
        foreach (var judged in Judged.Queries)
        {
            var first = (await archive.FindAsync(judged.Text)).Select(path => Judged.Corpus.Single(a => a.Path == path)).FirstOrDefault();
            if (first is null || !ReadQuery.Of(judged.Text, Strictness.Accents).IsHeldBy(first, ReadText.Of(first.Text, Strictness.Accents)))
                failures.Add($"{judged.Text}: {first?.Path ?? "nothing"}");
        }

        Assert.Empty(failures);
    }

    private void Show(string figures)
    {
        output.WriteLine(figures);
        if (Environment.GetEnvironmentVariable(FiguresFile) is { Length: > 0 } file) File.AppendAllText(file, figures + Environment.NewLine);
    }
}

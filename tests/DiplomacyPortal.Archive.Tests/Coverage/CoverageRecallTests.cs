using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Archive.Tests.Coverage.Corpus;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Coverage;

/// <summary>
/// How many of the pairs that report the same event are found, and how many of those found do. Each collection was written without sight
/// of the rule; what the first three showed was mended, the fourth was measured after that and nothing has been fitted to it.
/// </summary>
public sealed class CoverageRecallTests(ITestOutputHelper output)
{
    private const int Occasions = 300;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("First", 1)]
    [InlineData("Second", 1)]
    [InlineData("Third", 1)]
    [InlineData("Fourth", 1)]
    [InlineData("Fourth", 7)]
    public async Task Articles_on_the_same_event_are_found_and_no_others(string collection, int seed)
    {
        var corpus = CoverageCorpus.Generate(seed, Occasions, Enum.Parse<Collection>(collection));
        await using var archive = await TestArchive.CreateAsync();
        foreach (var article in corpus) archive.Write(article.FileName, article.Text);
        await archive.ImportAsync();

        await using var context = archive.Open();
        var found = await context.ArticleAccounts
            .Where(a => a.CoverageGroup != null)
            .Select(a => new { a.CoverageGroup!.Slug, Files = a.Article.Documents.Select(d => d.Path).ToList() })
            .ToListAsync(Cancellation);
        // The same bytes under two names are one article.
        var groups = found.SelectMany(a => a.Files.Select(file => (file, a.Slug))).ToDictionary(f => f.file, f => f.Slug);
        var measure = CoverageMeasure.Of(corpus.ToDictionary(a => a.FileName, a => a.Group), groups);
        output.WriteLine($"{collection}, seed {seed}: {corpus.Count} articles, precision {measure.Precision:F4}, recall {measure.Recall:F4} ({measure})");
        Assert.True(measure.Precision >= 0.98, $"precision {measure.Precision:F4}");
        Assert.True(measure.Recall >= 0.95, $"recall {measure.Recall:F4}");
    }
}

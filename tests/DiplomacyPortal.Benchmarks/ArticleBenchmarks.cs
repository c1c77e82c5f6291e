using BenchmarkDotNet.Attributes;
using DiplomacyPortal.Benchmarks.Corpus;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Benchmarks;

/// <summary>A folder of ordinary articles, one after the other.</summary>
[MemoryDiagnoser]
public class ArticleBenchmarks
{
    private readonly string[] _articles = [.. InventedNews.Articles(1, 300)];

    [Benchmark(Baseline = true)]
    public int Bare() => _articles.Sum(BarePass.Read);

    [Benchmark]
    public int Extract() => _articles.Sum(article => ArticleExtractor.Extract(article).Blocks.Count);
}

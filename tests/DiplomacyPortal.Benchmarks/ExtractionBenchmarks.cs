using BenchmarkDotNet.Attributes;
using DiplomacyPortal.Benchmarks.Corpus;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Benchmarks;

/// <summary>One long text, beside the bare pass over it.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private string _text = "";

    [Params(10, 100, 1024, 10_240)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Write() => _text = InventedNews.Text(1, Kilobytes * 1024);

    [Benchmark(Baseline = true)]
    public int Bare() => BarePass.Read(_text);

    [Benchmark]
    public ExtractedArticle Extract() => ArticleExtractor.Extract(_text);
}

using System.Text;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Benchmarks;

/// <summary>
/// Texts of one kind, and the best of several passes over all of them. What is told is the processor's time and not the clock's: nothing
/// else runs in this process, and what runs beside it on the machine shall not count.
/// </summary>
internal sealed class Sample(string name, IReadOnlyList<string> texts)
{
    private const int LeastPasses = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public string Name => name;

    public int Texts => texts.Count;

    public long Bytes { get; } = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    public long Words { get; } = texts.Sum(text => (long)BarePass.Words(text));

    public int Facts { get; private set; }

    public long Allocated { get; private set; }

    public TimeSpan Extraction { get; private set; } = TimeSpan.MaxValue;

    public TimeSpan Bare { get; private set; } = TimeSpan.MaxValue;

    public double NanosecondsPerByte => Extraction.TotalNanoseconds / Bytes;

    /// <summary>The bare pass stands beside each pass of the extraction, so that both meet the same machine.</summary>
    public void Measure()
    {
        var started = Environment.CpuUsage.TotalTime;
        for (var pass = 0; pass < LeastPasses || Environment.CpuUsage.TotalTime - started < Patience; pass++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            Extraction = Least(Extraction, () => Facts = texts.Sum(Count));
            Allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Bare = Least(Bare, () => texts.Sum(BarePass.Read));
        }
    }

    private static TimeSpan Least(TimeSpan best, Func<int> pass)
    {
        var started = Environment.CpuUsage.TotalTime;
        pass();
        var time = Environment.CpuUsage.TotalTime - started;
        return time < best ? time : best;
    }

    private static int Count(string text)
    {
        var article = ArticleExtractor.Extract(text);
        return article.People.Sum(p => p.Mentions.Count) + article.Dates.Count + article.Events.Count + article.Statements.Count;
    }
}

using System.Globalization;

namespace DiplomacyPortal.Benchmarks;

/// <summary>What the tables of questions to an archive share.</summary>
internal static class Measured
{
    private const int Passes = 5;

    /// <summary>In the processor's time, so that a busy machine counts less.</summary>
    public static async Task<TimeSpan> BestAsync<T>(Func<Task<T>> question)
    {
        var best = TimeSpan.MaxValue;
        await question();
        for (var pass = 0; pass < Passes; pass++)
        {
            var before = Environment.CpuUsage.TotalTime;
            await question();
            var took = Environment.CpuUsage.TotalTime - before;
            if (took < best) best = took;
        }

        return best;
    }

    public static void Row(TextWriter output, string articles, string question, params string[] cells) =>
        output.WriteLine(
            $"{articles,8} {(question.Length > 60 ? question[..59] + "…" : question),-60} {string.Join(' ', cells.Select(cell => cell.PadLeft(9)))}");

    public static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    public static string Milliseconds(TimeSpan time, string format) => Number(time.TotalMilliseconds, format);
}

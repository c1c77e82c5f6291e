using System.Globalization;
using DiplomacyPortal.Benchmarks.Corpus;

namespace DiplomacyPortal.Benchmarks;

/// <summary>The figures of the extraction in one table, within about a minute and on one thread. README.md says what the columns mean.</summary>
internal static class ExtractionTable
{
    private const int Kilobyte = 1024;

    private const int Megabyte = 1024 * Kilobyte;

    public static void Print(TextWriter output)
    {
        var articles = new Sample("300 articles", [.. InventedNews.Articles(1, 300)]);
        Sample[] samples =
        [
            Texts("10 KB", 10 * Kilobyte, 64),
            Texts("100 KB", 100 * Kilobyte, 8),
            Texts("1 MB", Megabyte, 1),
            Texts("10 MB", 10 * Megabyte, 1),
        ];
        articles.Measure(); // Warms up: the compiler's last version of the code comes after some thousand calls.

        Row(output, "text", "texts", "ms a text", "MB/s", "words/s", "ns a byte", "to 10 KB", "bare pass", "allocated B a KB", "facts a KB");
        foreach (var sample in samples.Append(articles))
        {
            sample.Measure();
            Row(
                output, sample.Name,
                Number(sample.Texts, "N0"),
                Number(sample.Extraction.TotalMilliseconds / sample.Texts, "N2"),
                Number(sample.Bytes / 1e6 / sample.Extraction.TotalSeconds, "N2"),
                Number(sample.Words / sample.Extraction.TotalSeconds, "N0"),
                Number(sample.NanosecondsPerByte, "N1"),
                Number(sample.NanosecondsPerByte / samples[0].NanosecondsPerByte, "N2"),
                Number(sample.Extraction / sample.Bare, "N1"),
                Number(sample.Allocated / (double)sample.Bytes * Kilobyte, "N0"),
                Number(sample.Facts / (double)sample.Bytes * Kilobyte, "N1"));
        }
    }

    private static Sample Texts(string name, int bytes, int count) =>
        new(name, [.. Enumerable.Range(1, count).Select(seed => InventedNews.Text(seed, bytes))]);

    private static void Row(TextWriter output, string name, params string[] cells) =>
        output.WriteLine($"{name,-12} {string.Join(' ', cells.Select(cell => cell.PadLeft(11)))}");

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

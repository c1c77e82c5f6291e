using System.Diagnostics;
using System.Net;
using System.Text;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Search;

public sealed class HostileQueryTests
{
    private const int Strings = 10_000;

    /// <summary>What somebody tries who looks for a way past the reader of queries, or has a cat on the keyboard.</summary>
    private static readonly string[] Pieces =
    [
        "\"", "\"\"", "“", "”", "«", "'", "`", "*", "**", "^", "(", ")", "{", "}", "[", "]", ":", "::", "+", "-", "--", "–", ",", ".", ";", "=", "==",
        "\\", "/", "%", "_", "|",
        "AND", "OR", "NOT", "NEAR", "NEAR(a b, 5)", "Title:", "{Title People} :", "rowid", "rank", "ORDER BY", "'; DROP TABLE Articles; --",
        "\" OR 1=1 --", "MATCH", "*:",
        "leader:", "source:", "year:", "leader:\"", "year:99999999999", "year:2024-99", "source:%", "-leader:a", "LEADER:An", "author:x", "q:", "-",
        "-\"", "-*", "OR OR",
        "giếng", "đường", "trần văn an", "mỹ", "lhq", "hội đàm", "my", "\"hội đàm\"", "giê*", "g*", "việt nam", "biden", "gieng",
        "\u0000", "\u0001", "\u0007", "\u001B[2J", "\u007F", "\u0085", "\u00A0", "\u200B", "\u200D", "\u202E", "\u2066", "\u2028", "\uFEFF", "\uFFFD",
        "\uFFFE", "\uFDD0",
        "😀", "👩‍👩‍👧‍👦", "🇻🇳", "𝔞𝔟", "\U0010FFFF", "ﬁ", "İ", "ı", "ß", "ﷺ", "한국", "中文", "עברית", "e\u0301\u0323\u0302", "\u0301",
        "a\u0300\u0301\u0302\u0303", "١٢٣", "½", "²",
        "<script>", "</form>", "&lt;", "&amp;amp;", "&#0;", "&#xD800;", "<!--", "]]>", "{{7*7}}", "${x}", "@Model", "../../etc/passwd", "javascript:",
        "\r\nSet-Cookie: a=b", "\t",
    ];

    /// <summary>Escapes that stand for no text: halves of a pair, over-long and broken forms, bytes that UTF-8 never has.</summary>
    private static readonly string[] Escapes =
    [
        "%ED%A0%80", "%ED%BF%BF", "%C0%80", "%C0%AF", "%F4%90%80%80", "%FF", "%80", "%E1%BB", "%00", "%u0041", "%", "%zz", "%%", "+",
    ];

    [Fact]
    public async Task Ten_thousand_random_and_hostile_strings_are_all_answered_with_a_page()
    {
        await using var portal = await RowPortal.WithAsync(
            [Samples.Talks, Samples.Visit, Samples.Undated, new("Giếng bên đường") { Parts = [new("Làng đào giếng.")] }]);
        using var client = portal.CreateClient();
        var failures = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var clock = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Strings),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = TestContext.Current.CancellationToken },
            async (seed, cancellation) =>
            {
                var query = Query(new Random(seed));
                using var response = await client.GetAsync(new Uri("/articles?q=" + query, UriKind.Relative), cancellation);
                var html = await response.Content.ReadAsStringAsync(cancellation);
                if (response.StatusCode != HttpStatusCode.OK
                    || !html.Contains("<form class=\"search\"", StringComparison.Ordinal)
                    || !html.Contains("</html>", StringComparison.Ordinal))
                    failures.Enqueue($"seed {seed}: {(int)response.StatusCode} for {query}");
            });
        TestContext.Current.TestOutputHelper?.WriteLine($"{Strings} strings in {clock.Elapsed.TotalSeconds:F1} s");
        Assert.Empty(failures);
    }

    private static string Query(Random random)
    {
        var query = new StringBuilder();
        var parts = random.Next(1, random.Next(1, 14));
        for (var i = 0; i < parts; i++)
        {
            query.Append(random.Next(12) switch
            {
                0 => Escapes[random.Next(Escapes.Length)],
                1 => Escaped(((char)random.Next(0x10000)).ToString()),
                2 => Escaped(Noise(random)),
                3 => Escaped(new string(Pieces[random.Next(Pieces.Length)][0], random.Next(1, random.Next(1, 600)))),
                _ => Escaped(Pieces[random.Next(Pieces.Length)]),
            });
            if (random.Next(2) == 0) query.Append("%20");
        }

        return query.ToString();
    }

    private static string Noise(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)random.Next(random.Next(2) == 0 ? 0x80 : 0x10000)));

    /// <summary>As a browser would, but for half of a pair, which goes out as the bytes that such a number would have.</summary>
    private static string Escaped(string text)
    {
        List<byte> bytes = [];
        var utf8 = new byte[4];
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                bytes.AddRange(utf8.AsSpan(0, rune.EncodeToUtf8(utf8)));
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                bytes.AddRange([(byte)(0xE0 | (text[i] >> 12)), (byte)(0x80 | ((text[i] >> 6) & 0x3F)), (byte)(0x80 | (text[i] & 0x3F))]);
            }
        }

        return string.Concat(bytes.Select(b => $"%{b:X2}"));
    }
}

using System.Diagnostics;
using System.Text.RegularExpressions;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

/// <summary>Articles near the largest size that an import takes. Anybody may ask for them, so none may take long.</summary>
public sealed partial class LargeArticleTests : IDisposable
{
    /// <summary>What took tens of seconds takes less than one now; the rest is room for a busy machine.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task Tens_of_thousands_of_mentions_are_shown_at_once() => ShowAsync("a.txt", Repeat(29_000, i => $"Ông Tô Lâm nói ở đây số {i}.\n"));

    [Fact]
    public Task Tens_of_thousands_of_dates_are_shown_at_once() =>
        ShowAsync("a.txt", Repeat(29_000, i => $"Ngày {(i % 28) + 1}/{(i % 12) + 1}/{1950 + (i % 70)} có việc {i}.\n"));

    [Fact]
    public Task Thousands_of_Markdown_paragraphs_are_shown_at_once() => ShowAsync("a.md", Repeat(4_000, i => $"Ông Tô Lâm nói ở đây số {i}.\n\n"));

    [Fact]
    public Task Brackets_that_are_never_closed_are_shown_at_once() => ShowAsync("a.md", "Nhan đề bài\n\n" + Repeat(60_000, _ => "![a]("));

    [Theory]
    [InlineData(6_000, "[a ")]
    [InlineData(10_000, "Một câu dài hơn hai mươi chữ.\n\n")]
    public async Task Markdown_that_would_take_long_is_shown_as_plain_text_and_the_page_says_so(int count, string repeated)
    {
        await using var portal = await RowPortal.WithAsync([new("Bài dài") { Markdown = Repeat(count, _ => repeated) }]);
        var page = await portal.PageAsync("/articles/bai-dai");
        Assert.Contains("văn bản thuần", page.QuerySelector("article .hint")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Repeat(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(line));

    private async Task ShowAsync(string file, string text)
    {
        _folder.Write(file, text);
        await using var portal = new PortalFactory(_folder.Path);
        using var reader = portal.CreateClient();
        var address = FirstArticle().Match(await reader.GetStringAsync("/articles", Cancellation)).Groups["address"].Value;
        foreach (var path in new[] { address, address + "/original" })
        {
            var started = Stopwatch.GetTimestamp();
            using var answer = await reader.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
            Assert.True(answer.IsSuccessStatusCode);
            Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, Longest);
        }
    }

    [GeneratedRegex("<h3><a href=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex FirstArticle();
}

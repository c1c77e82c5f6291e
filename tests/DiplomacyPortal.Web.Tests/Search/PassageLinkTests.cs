using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Search;

/// <summary>A passage's address names the words that matched, with those around them, as browsers look for them.</summary>
public sealed class PassageLinkTests
{
    [Theory]
    [InlineData("cảng", "Hai bên thăm cảng biển mới.", ":~:text=bên thăm-,cảng,-biển mới.")]
    [InlineData("thăm biển", "Hai bên thăm cảng biển mới.", ":~:text=Hai bên-,thăm cảng biển,-mới.")]
    [InlineData("hai", "Hai bên thăm cảng.", ":~:text=Hai,-bên thăm")]
    [InlineData("cảng", "Thăm  (cảng),\u00A0rồi về.", ":~:text=Thăm (-,cảng,-)%2C rồi")]
    [InlineData("cảng", "Ngày 1%2D, x-cảng & <b>biển</b>.", ":~:text=1%252D%2C x%2D-,cảng,-%26 biển .")]
    [InlineData("cảng", "Cảng", "")]
    public async Task Words_are_named_between_their_neighbours(string query, string text, string expected) =>
        Assert.Equal("b0" + expected, Assert.Single(await FragmentsAsync(query, new("Tin") { Parts = [new(text)] })));

    [Fact]
    public async Task Words_that_stand_above_too_are_named_with_as_many_neighbours_as_tell_them_apart()
    {
        var sample = new ArticleSample("Đoàn thăm cảng biển mới")
        {
            Parts = [new("Đoàn thăm cảng biển mới, cầu."), new("Sáng nay đoàn thăm cảng biển mới, cầu dài.")],
        };
        Assert.Equal(
            ["b0:~:text=Đoàn thăm-,cảng,-biển mới,", "b31:~:text=Sáng nay đoàn thăm-,cảng,-biển mới, cầu dài."],
            (await FragmentsAsync("cảng", sample)).Select(fragment => fragment.Replace("%2C", ",", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Two_passages_of_one_paragraph_have_two_addresses()
    {
        var words = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"chữ{i}"));
        var fragments = await FragmentsAsync("cảng cầu", new("Tin") { Parts = [new($"Thăm cảng mới {words} rồi cầu dài.")] });
        Assert.Equal(["b0:~:text=Thăm-,cảng,-mới chữ0", "b0:~:text=chữ99 rồi-,cầu,-dài."], fragments);
    }

    [Fact]
    public async Task No_words_are_named_over_the_end_of_a_line_nor_as_nobody_sees_them()
    {
        const string markdown = "- Thăm **cảng** và [cầu](https://cau.example/cau)\n- Cầu dài";
        Assert.Equal(["b0:~:text=Thăm-,cảng và cầu"], await FragmentsAsync("cảng cầu", new("Tin") { Markdown = markdown, Parts = [new(markdown)] }));
    }

    [Fact]
    public async Task Of_a_word_as_long_as_its_file_no_part_is_named_nor_all_of_it()
    {
        var endless = string.Join('-', Enumerable.Repeat("cảng", 20_000));
        var sample = new ArticleSample("Tin") { Parts = [new("Tin ngắn."), new($"Thăm {endless} dài")] };
        await using var portal = await RowPortal.WithAsync([sample]);
        using var client = portal.CreateClient();
        var page = await client.GetStringAsync(new Uri("/articles?q=cảng", UriKind.Relative), TestContext.Current.CancellationToken);
        var answer = await client.GetStringAsync(new Uri("/api/v1/search?q=cảng", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("<mark>cảng</mark>", page, StringComparison.Ordinal);
        Assert.InRange(page.Length, 1, 100_000);
        Assert.InRange(answer.Length, 1, 20_000);
        Assert.Equal(["b0:~:text=Thăm-,cầu,-x"], await FragmentsAsync("cầu", new("Tin") { Parts = [new($"Thăm cầu x {endless}")] }));
    }

    private static async Task<IReadOnlyList<string>> FragmentsAsync(string query, ArticleSample sample)
    {
        await using var portal = await RowPortal.WithAsync([sample]);
        var page = await portal.PageAsync("/articles?q=" + Uri.EscapeDataString(query));
        return [.. page.QuerySelectorAll(".passages a").Select(a => Readable(a.GetAttribute("href")!.Split('#')[1]))];
    }

    /// <summary>With the letters and blanks decoded that any address would encode.</summary>
    private static string Readable(string fragment) => Uri.UnescapeDataString(
        fragment.Replace("%25", "%2525", StringComparison.Ordinal)
            .Replace("%2D", "%252D", StringComparison.Ordinal)
            .Replace("%2C", "%252C", StringComparison.Ordinal)
            .Replace("%26", "%2526", StringComparison.Ordinal));
}

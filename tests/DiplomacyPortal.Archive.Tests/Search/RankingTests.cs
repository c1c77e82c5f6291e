using static DiplomacyPortal.Archive.Tests.Search.SearchedArchive;

namespace DiplomacyPortal.Archive.Tests.Search;

public sealed class RankingTests
{
    private const string Filler = "Hai bên bàn thêm về giống lúa, giá gạo, đàn trâu và mùa nước lên của năm nay.";

    /// <summary>As many others as make a word of some articles a rare one.</summary>
    private static readonly (string Name, string Text)[] Others =
    [
        .. Enumerable.Range(1, 20)
            .Select(i => Article($"other-{i}", $"Chuyện đồng áng thứ {i}", $"Ngày 1/{(i % 12) + 1}/2024, ở Huế, làng {i} họp.", Filler)),
    ];

    [Fact]
    public async Task A_headline_weighs_more_than_people_than_the_lead_than_the_body()
    {
        await using var archive = await WithAsync(
        [
            Article("body", "Chuyện ở làng dưới", "Ngày 2/3/2024, ở Huế, làng dưới họp.", $"Người ta nhắc đến Mẫu Đơn. {Filler}"),
            Article("lead", "Chuyện ở làng trên", "Ngày 2/3/2024, ở Huế, làng trên nhắc đến Mẫu Đơn.", $"Hai bên họp. {Filler}"),
            Article("title", "Mẫu Đơn nở ở làng giữa", "Ngày 2/3/2024, ở Huế, làng giữa họp xem hoa.", $"Hai bên họp. {Filler}"),
            .. Others,
        ]);

        Assert.Equal(["title", "lead", "body"], await archive.NamesAsync("mẫu đơn"));
        Assert.Equal(["title", "lead", "body"], await archive.NamesAsync("mau don"));
    }

    [Fact]
    public async Task What_one_long_line_says_somewhere_weighs_less_than_a_lead()
    {
        await using var archive = await WithAsync(
        [
            ("line", $"date 2024-03 Ngày 2/3/2024, ở Huế, làng dưới họp. {string.Join(' ', Enumerable.Repeat(Filler, 8))} Người ta nhắc đến Mẫu Đơn.\n"),
            Article(
                "lead",
                "Chuyện ở làng trên",
                ["Ngày 2/3/2024, ở Huế, làng trên nhắc đến Mẫu Đơn.", .. Enumerable.Repeat(Filler, 12).Select((text, i) => $"{i} {text}")]),
            .. Others,
        ]);

        Assert.Equal(["lead", "line"], await archive.NamesAsync("mẫu đơn"));
    }

    [Fact]
    public async Task Words_that_stand_together_weigh_more_than_the_same_words_apart()
    {
        await using var archive = await WithAsync(
        [
            Article("apart", "Điện về đến làng dưới", "Ngày 2/3/2024, ở Huế, điện về làng, dân đàm tiếu.", $"Điện đã về, người ta đàm tiếu. {Filler}"),
            Article("together", "Chuyện ở làng trên", "Ngày 2/3/2024, ở Huế, làng trên họp.", $"Sau đó hai bên điện đàm. {Filler}"),
            .. Others,
        ]);

        Assert.Equal("together", (await archive.NamesAsync("dien dam"))[0]);
        Assert.Equal("together", (await archive.NamesAsync("điện đàm"))[0]);
    }

    /// <summary>"và" is in every article. The files are imported in the order of their names.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(16)]
    public async Task Of_more_articles_than_can_be_weighed_those_come_first_that_answer_in_the_title_then_in_the_lead(int mostWeighed)
    {
        await using var archive = await WithAsync(
        [
            Article("a-title", "Trâu và lúa ở làng giữa", "Ngày 2/3/2014, ở Huế, làng giữa họp.", Filler),
            Article("b-lead", "Chuyện làng dưới", "Ngày 2/3/2014, ở Huế, làng dưới bàn về trâu và lúa.", Filler),
            .. Others,
            .. Enumerable.Range(1, 5).Select(i => Article($"p-lead-{i}", "Chuyện làng trên", $"Ngày 2/{i}/2024, ở Huế, làng trên và làng {i} họp.", Filler)),
            Article("z-title", "Nước và gạo ở làng bên", "Ngày 2/3/2024, ở Huế, làng bên họp.", Filler),
        ]);

        var ranked = await archive.NamesAsync("và", mostWeighed);

        Assert.Equal(28, ranked.Count);
        Assert.Equal(["a-title", "z-title"], ranked[..2].Order());
        Assert.Equal(["b-lead", "p-lead-1", "p-lead-2", "p-lead-3", "p-lead-4", "p-lead-5"], ranked[2..8].Order());
        Assert.Equal(ranked.Order(), (await archive.NamesAsync("và")).Order());
    }

    [Theory]
    [InlineData("a", "z")]
    [InlineData("z", "a")]
    public async Task Of_many_titles_the_better_answer_comes_first_whenever_it_was_imported(string better, string worse)
    {
        await using var archive = await WithAsync(
        [
            Article(better, "Trâu và lúa và nước và gạo", "Ngày 2/3/2014, ở Huế, làng giữa họp.", Filler),
            Article(worse, "Trâu cùng lúa và nước cùng gạo", "Ngày 2/3/2014, ở Huế, làng giữa họp.", Filler),
            .. Others,
        ]);

        Assert.Equal([better, worse], (await archive.NamesAsync("và", mostWeighed: 4))[..2]);
    }
}

using static DiplomacyPortal.Archive.Tests.Search.SearchedArchive;

namespace DiplomacyPortal.Archive.Tests.Search;

public sealed class RankingTests
{
    private const string Filler = "Hai bên bàn thêm về giống lúa, giá gạo, đàn trâu và mùa nước lên của năm nay.";

    /// <summary>As many others as make a word of some articles a rare one.</summary>
    private static readonly (string Name, string Text)[] Others =
        [.. Enumerable.Range(1, 20).Select(i => Article($"other-{i}", $"Chuyện đồng áng thứ {i}", $"Ngày 1/{(i % 12) + 1}/2024, ở Huế, làng {i} họp.", Filler))];

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

    /// <summary>"và" is in every article: those are weighed whose headline or lead answers the query, the others follow.</summary>
    [Fact]
    public async Task Of_more_articles_than_can_be_weighed_those_come_first_that_answer_where_it_counts()
    {
        await using var archive = await WithAsync(
        [
            .. Others,
            Article("title", "Trâu và lúa ở làng giữa", "Ngày 2/3/2024, ở Huế, làng giữa họp.", Filler),
        ]);

        var weighed = await archive.NamesAsync("và", mostWeighed: 4);

        Assert.Equal(21, weighed.Count);
        Assert.Equal("title", weighed[0]);
        Assert.Equal(weighed.Order(), (await archive.NamesAsync("và")).Order());
    }
}

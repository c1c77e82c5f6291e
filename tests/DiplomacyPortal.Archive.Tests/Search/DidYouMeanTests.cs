using DiplomacyPortal.Archive.Search;
using static DiplomacyPortal.Archive.Tests.Search.SearchedArchive;

namespace DiplomacyPortal.Archive.Tests.Search;

public sealed class DidYouMeanTests : IAsyncLifetime
{
    private SearchedArchive _archive = null!;

    public async ValueTask InitializeAsync() => _archive = await WithAsync(
        Article("marlow", "Hai làng điện đàm với Peter Marlow", "Ngày 12/3/2024, tại Huế, hai làng điện đàm với ông Peter Marlow về giếng nước."),
        Article("giang", "Làng bên giảng hòa", "Ngày 13/3/2024, tại Huế, làng bên và làng trên giảng hòa bên bờ sông Kalundborg, nơi xóm giềng gặp nhau."),
        Article("barlow", "Giống lúa barlow về làng", "Ngày 14/3/2024, tại Huế, làng bên nuôi cá ở giếng của xóm, cấy lúa barlow ven đường."),
        Article("barlow-2", "Được mùa lúa barlow", "Ngày 15/3/2024, tại Huế, làng bên nuôi vịt cạnh giếng của xóm, gặt lúa barlow."));

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Theory]
    [InlineData("marlw", "marlow")]
    [InlineData("marolw giếng", "marlow giếng")]
    [InlineData("marloww giếng", "marlow giếng")]
    [InlineData("narlow", "marlow")]
    [InlineData("diên đànm", "diên đàm")]
    [InlineData("dien damm", "dien dam")]
    [InlineData("kalundorg marlow", null)]
    [InlineData("kalundorg giảnng", "kalundborg giảng")]
    [InlineData("petermarlow", "peter marlow")]
    [InlineData("-bánh marlw", "-bánh marlow")]
    [InlineData("source:VietnamPlus marlw", "marlow")]
    // Where all words are known, only what then stands together mends what did not.
    [InlineData("giang dien", null)]
    [InlineData("barlow dien", null)]
    [InlineData("peter barlow", "peter marlow")]
    // Names, numbers and operators are no slips; nor is anything beside its neighbour over an operator.
    [InlineData("lua marlow", null)]
    [InlineData("xom barlow OR peter lua", null)]
    [InlineData("22/3/2024", null)]
    [InlineData("15/3/2025", null)]
    [InlineData("barlow or kalundborg", null)]
    [InlineData("barlow hoặc kalundborg", null)]
    [InlineData("dan OR dien peter barlow", null)]
    // A syllable or an abbreviation that the archive does not have is mended only by what stands beside its neighbour.
    [InlineData("kềnh", null)]
    [InlineData("kềng", null)]
    [InlineData("lng", null)]
    [InlineData("lng trên", "làng trên")]
    [InlineData("dien dan peter", "dien dam peter")]
    // Somebody's name, though more articles have the other word.
    [InlineData("zarlow", "marlow")]
    // What stands beside its neighbour as typed, though more articles have the other word.
    [InlineData("gieng nuoz", "gieng nuoc")]
    // As the archive writes it, where marks were typed.
    [InlineData("đươngg", "đường")]
    [InlineData("ven đươngg", "ven đường")]
    [InlineData("xóm gienng", "xóm giềng")]
    [InlineData("duongg", "duong")]
    // Typed alike twice, a word was meant so.
    [InlineData("\"marlw gieng\" OR \"gieng marlw\"", null)]
    // What is left out keeps the rest from finding anything, and nothing is mistyped.
    [InlineData("marlow -giếng", "marlow")]
    [InlineData("\"điện đàm\" –marlow -\"giếng nước\"", "\"điện đàm\"")]
    [InlineData("-làng điện đàm", "điện đàm")]
    [InlineData("zzzz qqqq xxxx marlw", null)]
    [InlineData("qqqqqqqq", null)]
    [InlineData("", null)]
    public async Task A_query_without_hits_is_mended_by_words_of_the_archive(string typed, string? expected)
    {
        var match = await _archive.SuggestAsync(typed);

        Assert.Equal(expected, match?.Query.Typed);
        Assert.True(match is null or { Hits: > 0 });
    }

    [Fact]
    public async Task What_only_a_withdrawn_article_says_is_never_offered()
    {
        await _archive.WithdrawAsync("giang");

        Assert.Null(await _archive.SuggestAsync("kalundorg"));
        Assert.NotNull(await _archive.SuggestAsync("marlw"));
        // Another article has the word, and in other accents.
        Assert.Equal("giếng", (await _archive.SuggestAsync("giềngg"))?.Query.Typed);
    }

    [Fact]
    public async Task A_name_that_only_a_withdrawn_article_bears_comes_before_no_other_word()
    {
        await using var archive = await WithAsync(
            Article("marlow", "Hai làng điện đàm với Peter Marlow", "Ngày 12/3/2024, tại Huế, hai làng điện đàm với ông Peter Marlow về giếng nước."),
            Article("cake", "Bánh marlow về làng", "Ngày 13/3/2024, tại Huế, làng bên nướng bánh marlow ven đường."),
            Article("barlow", "Giống lúa barlow về làng", "Ngày 14/3/2024, tại Huế, làng bên cấy lúa barlow ven đường."),
            Article("barlow-2", "Được mùa lúa barlow", "Ngày 15/3/2024, tại Huế, làng bên gặt lúa barlow."));
        Assert.Equal("marlow", (await archive.SuggestAsync("zarlow"))?.Query.Typed);

        await archive.WithdrawAsync("marlow");

        Assert.Equal("barlow", (await archive.SuggestAsync("zarlow"))?.Query.Typed);
    }
}

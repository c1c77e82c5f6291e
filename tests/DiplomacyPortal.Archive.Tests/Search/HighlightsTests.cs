using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Tests.Search;

public sealed class HighlightsTests
{
    [Theory]
    [InlineData("to lam biden", "Ông Tô Lâm gặp ông Biden, làm ở tổ", "Tô Lâm; Biden")]
    [InlineData("my", "Mỹ, MĨ, Hoa&nbsp;Kỳ, U.S. và mỳ", "Mỹ; MĨ; Hoa&nbsp;Kỳ; U.S; mỳ")]
    [InlineData("\"my\"", "Mỹ và Hoa Kỳ", "Mỹ")]
    [InlineData("hoà", "Ho\u0300a bi\u0300nh, ho\u0300a, ho&agrave;, hoà", "Ho\u0300a; ho\u0300a; ho&agrave;; hoà")]
    [InlineData("đường", "Đường Ðường đu\u031Bo\u031B\u0300ng duong", "Đường; Ðường; đu\u031Bo\u031B\u0300ng")]
    [InlineData("đối*", "đối tác, Đối thoại, đội", "đối; Đối")]
    [InlineData("hợp tá*", "hợp tác, tá", "hợp; tác; tá")]
    [InlineData("\"hợp tá*\"", "hợp tác, tá", "hợp tác")]
    [InlineData("díaz-canel", "Díaz<b>Canel</b>; Díaz - Canel", "Díaz<b>Canel; Díaz - Canel")]
    [InlineData("Vladimir Putin", "Putin; V.Putin; Vladimir Putin", "Putin; Putin; Vladimir Putin")]
    [InlineData("\"bờ biển\" \"biển dài\" biển", "bờ biển dài, biển", "bờ biển dài; biển")]
    [InlineData("\"a b c d\" \"b c\" \"c d e\"", "a b c d e; b c", "a b c d e; b c")]
    [InlineData("gỗ -đá", "gỗ đá", "gỗ")]
    [InlineData("gỗ OR đá", "gỗ đá", "gỗ; đá")]
    public void What_a_query_matches_is_marked_at_its_characters(string typed, string raw, string marked) =>
        Assert.Equal(marked, string.Join("; ", Highlights.Of(SearchQuery.Parse(typed).Readings[0], raw).Select(span => span.In(raw))));

    [Theory]
    [InlineData(AccentTier.Exact, "mới; lao")]
    [InlineData(AccentTier.Folded, "Lào; mới, lao")]
    public void Accents_are_taken_as_the_tier_says(AccentTier tier, string marked)
    {
        const string raw = "Lào có môi trường mới, lao";
        Assert.Equal(marked, string.Join("; ", Highlights.Of(SearchQuery.Parse("mới lao").Reading(tier)!, raw).Select(span => span.In(raw))));
    }

    [Fact]
    public void A_phrase_ends_with_its_block()
    {
        const string raw = "bờ biển\nbờ\nbiển";
        var reading = SearchQuery.Parse("\"bờ biển\"").Readings[0];
        Assert.Equal([new TextSpan(0, 7)], Highlights.Of(reading, raw, new(0, 7)));
        Assert.Empty(Highlights.Of(reading, raw, TextSpan.Between(3, 10)));
        Assert.Empty(Highlights.Of(reading, raw, new(11, 4)));
    }
}

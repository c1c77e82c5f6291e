using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Tests;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Đường Nguyễn Huệ", "duong nguyen hue")]
    [InlineData("ÐẠI SỨ", "dai su")]
    [InlineData("Tổng thống", "tong thong")]
    [InlineData("To\u0302\u0309ng tho\u0302\u0301ng", "tong thong")]
    [InlineData("“Mỹ” – ‘Cuba’", "\"my\" - 'cuba'")]
    [InlineData("Díaz\u00A0Canel", "diaz canel")]
    [InlineData("\uFAD0\U0002284A", "\uFAD0\U0002284A")]
    public void A_text_folds_to_what_a_hurried_reader_types(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("Tô Lâm", "to-lam")]
    [InlineData("Miguel Díaz-Canel Bermúdez", "miguel-diaz-canel-bermudez")]
    [InlineData("  “Đối thoại”: lần thứ 4! ", "doi-thoai-lan-thu-4")]
    [InlineData("Привет", "")]
    public void A_slug_is_ASCII_words_joined_by_hyphens(string text, string slug) => Assert.Equal(slug, Slug.From(text));

    [Fact]
    public void A_long_slug_ends_at_a_word()
    {
        var slug = Slug.From(string.Join(' ', Enumerable.Repeat("hợp tác", 20)));
        Assert.InRange(slug.Length, 60, 80);
        Assert.EndsWith("-hop-tac", slug, StringComparison.Ordinal);
    }
}

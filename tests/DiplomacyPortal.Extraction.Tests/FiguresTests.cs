using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Tests;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("trao 30 suất", "30 suat")]
    [InlineData("hơn 2,4 tỷ USD, tăng 12% so với năm 2023", "2,4 ty; 12 %")]
    [InlineData("ngày 26/9, nhiệm kỳ 2020-2025, khóa 79.", "79 ")]
    [InlineData("mười người", "")]
    public void Numbers_of_a_text_are_found_with_what_they_count(string raw, string expected) =>
        Assert.Equal(expected, string.Join("; ", In(raw).Select(f => $"{f.Number} {f.Unit}")));

    [Theory]
    [InlineData("1.000 người", "1000")]
    [InlineData("1000 người", "1000")]
    [InlineData("1.250.000 tấn", "1250000")]
    [InlineData("1,250,000 tấn", "1250000")]
    [InlineData("1.250,5 tấn", "1250,5")]
    [InlineData("1,250.5 tấn", "1250,5")]
    [InlineData("2,40 tỷ", "2,4")]
    [InlineData("2.4 tỷ", "2,4")]
    [InlineData("2,4 tỷ", "2,4")]
    [InlineData("2,345 tỷ", "2,345")]
    [InlineData("0.125 tỷ", "0,125")]
    [InlineData("2,0 tỷ", "2")]
    [InlineData("05 người", "5")]
    [InlineData("00 giờ", "0")]
    public void A_number_is_the_same_however_it_is_written(string raw, string amount) => Assert.Equal(amount, Assert.Single(In(raw)).Amount);

    private static IEnumerable<Figure> In(string raw) => Figure.In(raw, SearchWords.Of(raw));
}

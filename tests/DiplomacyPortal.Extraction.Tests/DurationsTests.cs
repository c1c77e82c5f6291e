using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Tests;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("hai bên trò chuyện gần một giờ", 60, "gần một giờ")]
    [InlineData("Chỉ khoảng bốn mươi phút, hai bên đã xong", 40, "khoảng bốn mươi phút")]
    [InlineData("cuộc gặp kéo dài 1 giờ 30 phút", 90, "dài 1 giờ 30 phút")]
    [InlineData("sau một tiếng rưỡi trao đổi", 90, "sau một tiếng rưỡi")]
    [InlineData("trong hơn nửa giờ", 30, "hơn nửa giờ")]
    [InlineData("chừng bốn mươi lăm phút", 45, "chừng bốn mươi lăm phút")]
    [InlineData("ngót hai mươi phút", 20, "ngót hai mươi phút")]
    [InlineData("hơn mười lăm phút", 15, "hơn mười lăm phút")]
    public void How_long_something_took_is_read_in_digits_and_words(string raw, int minutes, string words)
    {
        var found = Assert.Single(Duration.In(SearchWords.Of(raw)));
        Assert.Equal((minutes, words), (found.Minutes, found.Span.In(raw)));
    }

    [Theory]
    [InlineData("lúc 9 giờ sáng")]
    [InlineData("vào khoảng 9 giờ, lễ đón bắt đầu")]
    [InlineData("khoảng chín giờ sáng")]
    [InlineData("khoảng 15 giờ, chuyên cơ hạ cánh")]
    [InlineData("trong hai giờ tới")]
    [InlineData("sau hai giờ bay")]
    [InlineData("hơn 40 người")]
    [InlineData("trong giờ làm việc")]
    [InlineData("gần 99999999999 giờ")]
    [InlineData("hơn hai")]
    public void An_hour_of_the_clock_and_other_numbers_are_no_durations(string raw) => Assert.Empty(Duration.In(SearchWords.Of(raw)));
}

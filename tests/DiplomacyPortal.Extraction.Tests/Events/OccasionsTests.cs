using DiplomacyPortal.Extraction.Events;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Tests.Events;

public sealed class OccasionsTests
{
    [Theory]
    [InlineData("Sáng 3/10, tại Hà Nội, hai bên hội đàm", "morning")]
    [InlineData("Hai bên hội đàm chiều nay", "afternoon")]
    [InlineData("Rạng sáng thứ Ba, đoàn tới Lima", "morning")]
    [InlineData("Sáng 3/10, hai bên bàn việc đưa thương mại hai chiều 14 tỷ USD lên cao hơn", "morning")]
    [InlineData("Thương mại hai chiều ngày càng tăng", null)]
    [InlineData("Hai bên hội đàm sáng 3/10 và ký hiệp định chiều 3/10", null)]
    [InlineData("Hai bên ca ngợi tinh thần sáng tạo", null)]
    public void A_part_of_the_day_stands_in_front_of_a_day(string sentence, string? part) =>
        Assert.Equal(part, Occasions.PartOfDay(SearchWords.Of(sentence)));

    [Theory]
    [InlineData("Rạng sáng 14/9 (giờ Việt Nam), hai bên gặp nhau", true)]
    [InlineData("Tối 13/9 (giờ địa phương), hai bên gặp nhau", false)]
    public void A_clock_is_that_of_Vietnam_where_it_is_said_to_be(string sentence, bool isVietnams) =>
        Assert.Equal(isVietnams, Occasions.HasVietnamClock(SearchWords.Of(sentence)));

    [Theory]
    [InlineData("noon", "noon", 0)]
    [InlineData("noon", "morning", 1)]
    [InlineData("afternoon", "evening", 1)]
    [InlineData("morning", "afternoon", 2)]
    public void Parts_of_a_day_are_in_the_order_of_the_day(string part, string other, int apart) =>
        Assert.Equal(apart, Occasions.PartsApart(part, other));
}

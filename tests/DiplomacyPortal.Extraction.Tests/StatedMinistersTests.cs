using DiplomacyPortal.Extraction.People;

namespace DiplomacyPortal.Extraction.Tests;

public sealed class StatedMinistersTests
{
    [Theory]
    [InlineData("Thủ tướng tiếp Bộ trưởng Quốc phòng Nga", "quoc phong?")]
    [InlineData("Thủ tướng tiếp Bộ trưởng Bộ Ngoại giao Chile Lucia Ferran", "ngoai giao")]
    [InlineData("Ngoại trưởng Peru thăm Việt Nam", "ngoai giao?")]
    [InlineData("Thứ trưởng Y tế Vũ Đình Lâm gặp Bộ trưởng Năng lượng Chile", "y te; nang luong?")]
    [InlineData("Bộ trưởng cảm ơn Đại sứ Nga", "")]
    public void Ministers_are_told_by_what_they_are_in_charge_of(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", StatedMinisters.In(text).Select(m => m.Field + (m.IsNameless ? "?" : ""))));
}

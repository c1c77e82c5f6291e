using DiplomacyPortal.Web.Pages.Filters;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class PeriodBoundTests
{
    [Theory]
    [InlineData("25/9/2024", "2024-09-25")]
    [InlineData("25-9-2024", "2024-09-25")]
    [InlineData("25.09.2024", "2024-09-25")]
    [InlineData("2024-09-25", "2024-09-25")]
    [InlineData("2024/9/5", "2024-09-05")]
    [InlineData("9/2024", "2024-09")]
    [InlineData("09-2024", "2024-09")]
    [InlineData("2024-09", "2024-09")]
    [InlineData("2024", "2024")]
    [InlineData(" 25 / 9 / 2024 ", "2024-09-25")]
    [InlineData("tháng 9/2024", "2024-09")]
    [InlineData("Tháng 9 năm 2024", "2024-09")]
    [InlineData("ngày 25/9/2024", "2024-09-25")]
    [InlineData("25 tháng 9 năm 2024", "2024-09-25")]
    [InlineData("ngày 25 tháng 9, năm 2024", "2024-09-25")]
    [InlineData("năm 2024", "2024")]
    [InlineData("2024-09-22/2024-09-26", "2024-09-22/2024-09-26")]
    public void A_date_is_read_as_readers_type_it(string typed, string edtf) =>
        Assert.Equal(edtf, PeriodBound.Parse(typed)?.Edtf);

    [Theory]
    [InlineData("abc")]
    [InlineData("31/2/2024")]
    [InlineData("13/2024")]
    [InlineData("0/2024")]
    [InlineData("25/9/24")]
    [InlineData("25/9")]
    [InlineData("tháng 2024")]
    [InlineData("ngày 9/2024")]
    [InlineData("0000")]
    [InlineData("XXXX-09-22")]
    [InlineData("２０２４")]
    [InlineData("99999999999999999999")]
    [InlineData("2024\uFFFE")]
    [InlineData("\uDBFF2024")]
    public void What_is_no_date_of_a_known_year_is_refused(string typed) => Assert.Null(PeriodBound.Parse(typed));
}

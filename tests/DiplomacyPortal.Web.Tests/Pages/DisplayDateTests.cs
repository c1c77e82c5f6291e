using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class DisplayDateTests
{
    private static readonly DisplayDate Dates = new(
        new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<Texts>>());

    [Theory]
    [InlineData("2024-09-26", "26/9/2024")]
    [InlineData("2024-09", "tháng 9/2024")]
    [InlineData("2024", "năm 2024")]
    [InlineData("2024-09-22/2024-09-26", "22–26/9/2024")]
    [InlineData("2024-09-28/2024-10-02", "28/9–2/10/2024")]
    [InlineData("2023-12-30/2024-01-02", "30/12/2023–2/1/2024")]
    [InlineData("2024-09/2024-10", "tháng 9–10/2024")]
    [InlineData("2023-12/2024-01", "tháng 12/2023 – tháng 1/2024")]
    [InlineData("2000/2009", "thập niên 2000")]
    [InlineData("2001/2010", "năm 2001–2010")]
    [InlineData("2024-09-22/2024-10", "22/9/2024 – tháng 10/2024")]
    [InlineData("2024?", "năm 2024 (chưa chắc chắn)")]
    [InlineData("2024-09-26?", "26/9/2024 (chưa chắc chắn)")]
    [InlineData("XXXX-09-22", "22/9 (không rõ năm)")]
    [InlineData(null, "Không rõ ngày")]
    [InlineData("vớ vẩn", "Không rõ ngày")]
    public void A_date_is_written_day_first_and_as_precise_as_it_is_known(string? edtf, string written) =>
        Assert.Equal(written, Dates.Short(edtf));

    [Theory]
    [InlineData("2024-09-26", "Thứ Năm, 26/9/2024")]
    [InlineData("2024-09-22", "Chủ Nhật, 22/9/2024")]
    [InlineData("2024-09", "tháng 9/2024")]
    [InlineData("2024-09-22/2024-09-26", "22–26/9/2024")]
    [InlineData("XXXX-09-22", "22/9 (không rõ năm)")]
    public void The_weekday_is_given_only_where_the_day_is_known(string edtf, string written) =>
        Assert.Equal(written, Dates.Long(edtf));

    [Theory]
    [InlineData("2024-09-26", "2024-09-26")]
    [InlineData("2024-09", "2024-09")]
    [InlineData("2024-09-22/2024-09-26", null)]
    [InlineData("2024?", null)]
    [InlineData("XXXX-09-22", null)]
    [InlineData(null, null)]
    public void Machines_are_told_only_dates_that_HTML_can_say(string? edtf, string? machine) =>
        Assert.Equal(machine, DisplayDate.Machine(edtf));

    [Fact]
    public void Two_equal_ends_are_one_date() =>
        Assert.Equal(("tháng 9/2024", "29/3/2023 – tháng 9/2024"), (Dates.Between("2024-09", "2024-09"), Dates.Between("2023-03-29", "2024-09")));
}

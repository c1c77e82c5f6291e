using System.Text.Encodings.Web;
using System.Text.Unicode;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Resources;
using DiplomacyPortal.Web.Tests.Languages;
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
    [InlineData("2024-09-26", "Thursday 26 September 2024")]
    [InlineData("2024-09", "September 2024")]
    [InlineData("2024", "2024")]
    [InlineData("2024-09-22/2024-09-26", "22–26 September 2024")]
    [InlineData("2024-09-28/2024-10-02", "28 September – 2 October 2024")]
    [InlineData("2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024")]
    [InlineData("2024-09/2024-10", "September–October 2024")]
    [InlineData("2023-12/2024-01", "December 2023 – January 2024")]
    [InlineData("2000/2009", "2000s")]
    [InlineData("2001/2010", "2001–2010")]
    [InlineData("2024-09-26?", "26 September 2024 (uncertain)")]
    [InlineData("XXXX-09-22", "22 September (year unknown)")]
    [InlineData(null, "Date unknown")]
    public void English_names_the_month(string? edtf, string written)
    {
        using var _ = new InEnglish();
        Assert.Equal(written, Dates.Long(edtf));
    }

    [Fact]
    public void A_reason_is_told_in_the_language_of_the_page()
    {
        Assert.Equal("suy ra theo ngày của bài", Dates.Inferred("theo ngày của bài").Text);
        using var _ = new InEnglish();
        Assert.Equal("inferred from the article’s date", Dates.Inferred("theo ngày của bài").Text);
        Assert.Equal(
            "inferred from “tháng 9/2023”, counted from the article’s date (8 October 2023)",
            Dates.Inferred("từ “tháng 9/2023”, tính theo ngày của bài (8/10/2023)").Text);
        Assert.Equal("inferred: lý do lạ", Dates.Inferred("lý do lạ").Text);
        Assert.Equal("inferred", Dates.Inferred(null).Text);
    }

    [Theory]
    [InlineData("theo ngày của bài", "inferred from the article’s date")]
    [InlineData(
        "từ “hôm qua”, tính theo ngày của bài (2023)",
        "inferred from “<span lang=\"vi\">hôm qua</span>”, counted from the article’s date (2023)")]
    [InlineData("lý do lạ", "inferred: <span lang=\"vi\">lý do lạ</span>")]
    public void What_an_English_reason_has_of_the_article_is_marked(string reason, string expected)
    {
        using var _ = new InEnglish();
        using var written = new StringWriter();
        Dates.Inferred(reason).WriteTo(written, HtmlEncoder.Create(UnicodeRanges.All));
        Assert.Equal(expected, written.ToString());
    }

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

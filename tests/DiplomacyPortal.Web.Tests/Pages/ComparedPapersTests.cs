using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DiplomacyPortal.Web.Tests.Fixture;

namespace DiplomacyPortal.Web.Tests.Pages;

/// <summary>What the page of a group says of articles that differ in one thing only.</summary>
public sealed class ComparedPapersTests : IAsyncDisposable
{
    private const string Meeting = "Chủ tịch nước Lê Hữu Phúc hội đàm với Tổng thống Chile Matías Arriagada";

    private readonly TemporaryFolder _seeds = new();
    private PortalFactory? _portal;
    private string _group = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        if (_portal is not null) await _portal.DisposeAsync();
        _seeds.Dispose();
    }

    [Fact]
    public async Task A_number_that_is_written_otherwise_is_the_same_number()
    {
        var page = await GroupAsync(
            $"Một\n\nNgày 12/3/2031, tại Hà Nội, {Meeting}.\n\nHơn 1.000 người dân hai bên phố vẫy cờ chào đoàn khách; thương mại đạt 2,40 tỷ USD.\n",
            $"Hai\n\nNgày 12/3/2031, tại Hà Nội, {Meeting}.\n\nHơn 1000 người dân hai bên phố vẫy cờ chào đoàn khách; thương mại đạt 2,4 tỷ USD.\n");
        Assert.Empty(page.QuerySelectorAll(".differing > li"));
        Assert.Empty(page.QuerySelectorAll(".alone dd"));
    }

    [Fact]
    public async Task The_parts_of_a_date_are_no_figures()
    {
        var page = await GroupAsync(
            $"Một\n\nNgày 26 tháng 9 năm 2031, tại Hà Nội, {Meeting}.\n\nLễ đón đoàn khách do nước chủ nhà mở trong ngày 26 tháng 9 năm 2031 có 21 phát đại bác.\n",
            $"Hai\n\nNgày 26/9/2031, tại Hà Nội, {Meeting}.\n\nLễ đón đoàn khách do nước chủ nhà mở trong ngày 27 tháng 10 năm 2031 có 19 phát đại bác.\n");
        var differing = Assert.Single(page.QuerySelectorAll(".differing > li"));
        Assert.Equal(["21 phát", "19 phát"], differing.QuerySelectorAll("dt").Select(dt => dt.TextContent.Trim()));
        Assert.Equal(["21 phát", "19 phát"], page.QuerySelectorAll(".alone dd").Select(dd => dd.TextContent.Trim()));
    }

    [Fact]
    public async Task A_day_within_the_days_that_another_article_gives_is_no_other_day()
    {
        var page = await GroupAsync(
            $"Một\n\nTừ ngày 12 đến 13/3/2031, tại Hà Nội, {Meeting}.\n",
            $"Hai\n\nNgày 12/3/2031, tại Hà Nội, {Meeting}.\n");
        Assert.Empty(page.QuerySelectorAll(".differing > li"));
    }

    [Fact]
    public async Task Another_day_of_the_same_event_is_told_with_both_its_sources()
    {
        const string alike = " Hai bên nhất trí sớm mở đường bay thẳng, trồng thêm nho ở miền Trung và đưa sinh viên hai nước sang học nghề làm vang.";
        var page = await GroupAsync(
            $"Một\n\nNgày 12/3/2031, tại Hà Nội, {Meeting}.{alike}\n",
            $"Hai\n\nNgày 13/3/2031, tại Hà Nội, {Meeting}.{alike}\n");
        var differing = Assert.Single(page.QuerySelectorAll(".differing > li"));
        Assert.Equal("Ngày diễn ra", differing.QuerySelector("h3")!.TextContent.Trim());
        Assert.Equal(["12/3/2031", "13/3/2031"], differing.QuerySelectorAll("dt").Select(dt => dt.TextContent.Trim()));
        var sources = differing.QuerySelectorAll("dd a").Select(a => a.GetAttribute("href")!.Split('#')).ToList();
        Assert.Equal(2, sources.Count);
        foreach (var source in sources) Assert.Contains("3/2031", (await PageAsync(source[0])).GetElementById(source[1])!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Họ trò chuyện trong gần một giờ.", "Chỉ khoảng bốn mươi phút là xong.", "gần một giờ|khoảng bốn mươi phút")]
    [InlineData("Hai vị trò chuyện trong gần một giờ.", "Hơn 50 phút, hai bên đã đi tới nhất trí.", "")]
    [InlineData("Hai vị trò chuyện trong gần một giờ.", "Khoảng 9 giờ sáng, xe đón khách tới nơi.", "")]
    public async Task Articles_that_give_another_length_of_a_meeting_differ(string one, string other, string expected)
    {
        var page = await GroupAsync(
            $"Một\n\nNgày 12/3/2031, tại Hà Nội, {Meeting}. {one}\n",
            $"Hai\n\nNgày 12/3/2031, tại Hà Nội, {Meeting}. {other}\n");
        Assert.Equal(expected, string.Join('|', page.QuerySelectorAll(".differing dt").Select(dt => dt.TextContent.Trim())));
        Assert.Equal(expected.Length == 0, page.GetElementById("differing")!.ParentElement!.QuerySelector(".hint") is not null);
    }

    [Theory]
    [InlineData("Tổng Bí thư", "Tổng Bí thư, Chủ tịch nước", "Tổng Bí thư|Tổng Bí thư, Chủ tịch nước")]
    [InlineData("Chủ tịch nước", "Chủ tịch nước Việt Nam", "")]
    public async Task One_more_office_is_another_title_and_a_country_behind_it_is_not(string one, string other, string expected)
    {
        var page = await GroupAsync(
            $"Một\n\nNgày 12/3/2031, tại Hà Nội, {one} Lê Hữu Phúc hội đàm với Tổng thống Chile Matías Arriagada.\n",
            $"Hai\n\nNgày 12/3/2031, tại Hà Nội, {other} Lê Hữu Phúc hội đàm với Tổng thống Chile Matías Arriagada.\n");
        Assert.Equal(expected, string.Join('|', page.QuerySelectorAll(".differing dt").Select(dt => dt.TextContent.Trim())));
    }

    [Fact]
    public async Task What_tells_the_event_of_the_group_is_not_only_in_one_article_in_whatever_words()
    {
        const string own = "Tổ công tác chung sẽ họp vào mùa thu để bàn về nho.";
        var page = await GroupAsync(
            $"Một\n\nNgày 12/3/2031, tại Hà Nội, {Meeting}. {own}\n",
            "Hai\n\nMưa phùn giăng kín phố cổ khi vị khách từ Nam Mỹ xa xôi, Tổng thống Matías Arriagada, "
            + "có cuộc hội đàm cởi mở hôm 12/3/2031 ở Hà Nội cùng Chủ tịch nước Lê Hữu Phúc.\n");
        Assert.Equal([own], page.QuerySelectorAll(".told li").Select(li => li.TextContent.Trim()));
    }

    [Fact]
    public async Task Of_two_events_of_a_day_the_group_is_of_the_one_that_its_articles_are_written_for()
    {
        const string signed = "Trưa 12/3/2031, tại Hội An, Thủ tướng Lý Văn Sáu đã ký Hiệp định trồng nho.";
        var page = await GroupAsync(
            $"Lê Hữu Phúc hội đàm với Matías Arriagada\n\n{signed} Chiều 12/3/2031, tại Hà Nội, {Meeting}.\n",
            $"Chủ tịch nước Lê Hữu Phúc hội đàm với Tổng thống Chile\n\n{signed} Chiều 12/3/2031, tại Hà Nội, {Meeting}.\n");
        var facts = page.QuerySelector(".occasion-facts")!.TextContent;
        Assert.Contains("Hội đàm", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("Hội An", facts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_long_ago_is_not_what_a_group_is_of()
    {
        const string text = "Ngày 7/3/1953, Việt Nam và Chile thiết lập quan hệ ngoại giao. "
            + "Sáng 12/3/2031, hàng nghìn người dân phố cổ đổ ra đường xem xe hoa, múa lân và nghe dàn nhạc tới khuya.";
        var page = await GroupAsync(
            $"---\ntitle: Một\ndate: 2031-03-12\n---\n\n{text}\n", $"---\ntitle: Hai\ndate: 2031-03-12\n---\n\n{text} Trời nắng.\n");
        Assert.Equal("Thứ Tư, 12/3/2031", DayOf(page));
        Assert.DoesNotContain("hiết lập", page.QuerySelector(".occasion-facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_article_takes_no_names_from_the_others_and_is_said_to_be_cut()
    {
        var many = string.Concat(Enumerable.Range(0, 3_300).Select(_ => "Chủ tịch nước Lê Hữu Phúc vui.\n\n"));
        const string last = "Bộ trưởng Công Thương Hà Quang Tiến cùng dự.";
        var page = await GroupAsync(
            $"Một\n\nNgày 12/3/2031, tại Hà Nội, {Meeting}. {last}\n\n{many}",
            $"Hai\n\nNgày 12/3/2031, tại Hà Nội, {Meeting}. {last} Có mặt cả Thứ trưởng Lê Văn Dũng.\n",
            $"Ba\n\nNgày 12/3/2031, tại Hà Nội, {Meeting}. {last} Có mặt cả Thứ trưởng Lê Văn Dũng.\n");
        Assert.DoesNotContain(page.QuerySelectorAll(".alone dd"), dd => dd.TextContent.Contains("Hà Quang Tiến", StringComparison.Ordinal));
        Assert.DoesNotContain(page.QuerySelectorAll(".alone dd"), dd => dd.TextContent.Contains("Lê Văn Dũng", StringComparison.Ordinal));
        Assert.Equal(["Một"], page.QuerySelectorAll(".side-by-side > li").Where(li => li.QuerySelector(".hint") is not null)
            .Select(li => li.QuerySelector("h3")!.TextContent));
    }

    [Fact]
    public async Task List_and_page_give_the_same_day_also_when_articles_are_withdrawn()
    {
        var page = await GroupAsync(
            $"Một\n\nTừ ngày 12 đến 13/3/2031, tại Hà Nội, {Meeting}.\n",
            $"Hai\n\nTừ ngày 12 đến 13/3/2031, tại Hà Nội, {Meeting}.\n",
            $"Ba\n\nNgày 12/3/2031, tại Hà Nội, {Meeting}.\n");
        Assert.Equal(("12–13/3/2031", "12–13/3/2031"), (await ListedDayAsync(), DayOf(page)));

        using var administrator = await AdministratorClient.LoggedInAsync(_portal!, Cancellation);
        var articles = await administrator.ReadAsync("/admin/articles", Cancellation);
        var address = articles.QuerySelectorAll("a").Single(a => a.TextContent.Trim() == "Hai").GetAttribute("href")!;
        await administrator.SubmitAsync(address, "form[action$='Withdraw']", new() { ["sure"] = "true" }, Cancellation);

        Assert.Equal(("12/3/2031", "Thứ Tư, 12/3/2031"), (await ListedDayAsync(), DayOf(await PageAsync(_group))));
    }

    [Fact]
    public async Task A_day_whose_year_is_not_known_is_shown_without_it()
    {
        const string told = "Chiều 9/10, tại Hà Nội, Chủ tịch nước Lê Hữu Phúc hội đàm với Tổng thống Chile Matías Arriagada.";
        var page = await GroupAsync($"Một\n\n{told} Trời nắng.\n", $"Hai\n\n{told} Gió nhẹ.\n");
        Assert.Equal(("9/10 (không rõ năm)", "9/10 (không rõ năm)"), (await ListedDayAsync(), DayOf(page)));
    }

    private static string DayOf(IDocument page) => page.QuerySelector(".occasion-facts dd")!.TextContent.Trim();

    private async Task<string> ListedDayAsync() => (await PageAsync("/coverage")).QuerySelector(".entry-date")!.TextContent.Trim();

    /// <returns>The page of the one group that the articles make.</returns>
    private async Task<IDocument> GroupAsync(params string[] texts)
    {
        foreach (var (i, text) in texts.Index())
        {
            var kind = text.StartsWith("---", StringComparison.Ordinal) ? "md" : "txt";
            await File.WriteAllTextAsync(_seeds.Below($"{i}.{kind}"), text, Cancellation);
        }

        _portal = new PortalFactory(_seeds.Path, AdministratorClient.Account);
        var list = await PageAsync("/coverage");
        return await PageAsync(_group = Assert.Single(list.QuerySelectorAll("li.entry h3 a")).GetAttribute("href")!);
    }

    private async Task<IDocument> PageAsync(string address)
    {
        using var client = _portal!.CreateClient();
        using var response = await client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(Cancellation), Cancellation);
    }
}

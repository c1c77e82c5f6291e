using System.Net.Http.Json;
using System.Text.Json;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Languages;

public sealed class EnglishNamesOnPagesTests : IAsyncLifetime
{
    private static readonly ArticleSample Visit = new("Chuyến đi qua ba nơi")
    {
        Date = "2024-09-26",
        Parts = [new("Ông Trần Văn An đến Hoa Kỳ, Quốc đảo Mẫu và Liên hợp quốc.")],
        People = [Samples.An],
        Entities = [new("Hoa Kỳ"), new("Quốc đảo Mẫu"), new("Liên hợp quốc", EntityKind.Organisation)],
    };

    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync([Visit]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_list_calls_each_by_its_English_name_and_marks_those_that_have_none()
    {
        var names = (await _portal.PageAsync("/en/places")).QuerySelectorAll(".roll a").ToDictionary(a => a.GetAttribute("href")!, a => a);
        Assert.Equal("United States", names["/en/places/hoa-ky"].InnerHtml);
        Assert.Equal("<span lang=\"vi\">Quốc đảo Mẫu</span>", names["/en/places/quoc-dao-mau"].InnerHtml);
        Assert.Equal("United Nations", (await _portal.PageAsync("/en/organisations")).QuerySelector(".roll a")!.TextContent);
        Assert.Equal("Hoa Kỳ", (await _portal.PageAsync("/places")).QuerySelector(".roll a[href='/places/hoa-ky']")!.InnerHtml);
    }

    [Fact]
    public async Task A_page_is_headed_by_it()
    {
        var page = await _portal.PageAsync("/en/places/hoa-ky");
        Assert.Equal("United States", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("United States · ", page.Title);
    }

    [Theory]
    [InlineData("united", "United States")]
    [InlineData("hoa kỳ", "United States")]
    public async Task What_is_typed_in_English_finds_it(string typed, string suggested)
    {
        using var answer = await _portal.GetAsync("/en/suggest?q=" + Uri.EscapeDataString(typed));
        var suggestions = (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("suggestions");
        Assert.Contains(suggestions.EnumerateArray(), s => s.GetProperty("text").GetString() == suggested);
    }

    [Theory]
    [InlineData("/en/articles", "Also searched for: Hoa Kỳ (use quotation marks to find only the word itself).")]
    [InlineData("/articles", "Cũng tìm: Hoa Kỳ (đặt trong ngoặc kép để chỉ tìm đúng chữ).")]
    public async Task A_search_by_it_finds_the_Vietnamese_one_and_tells_so(string path, string told)
    {
        var page = await _portal.PageAsync(path + "?q=united+states");
        Assert.Equal(told, page.QuerySelector(".synonyms")!.TextContent);
        Assert.NotNull(page.QuerySelector($"main a[href^='{path}/']"));
    }

    [Theory]
    [InlineData("Tổng Bí thư, Chủ tịch nước", "General Secretary, President", null)]
    [InlineData("Tổng thống Hoa Kỳ", "President of the United States", null)]
    [InlineData("Trưởng thôn", "Trưởng thôn", "vi")]
    public void The_title_of_a_speaker_is_told_so_too(string title, string written, string? lang)
    {
        var office = _portal.Services.GetRequiredService<DisplayOffice>();
        Assert.Equal((title, null), (office.Borne(title).Text, office.Borne(title).Lang));
        using var _ = new InEnglish();
        Assert.Equal((written, lang), (office.Borne(title).Text, office.Borne(title).Lang));
    }

    [Theory]
    [InlineData("Đại sứ Mỹ tại Việt Nam", "Hoa Kỳ", "Đại sứ Mỹ tại Việt Nam")]
    [InlineData("Đại sứ", "Hoa Kỳ", "Đại sứ Hoa Kỳ")]
    [InlineData("Giám đốc Bảo tàng Mỹ thuật", "Hoa Kỳ", "Giám đốc Bảo tàng Mỹ thuật Hoa Kỳ")]
    public void An_office_that_names_its_country_by_any_name_has_it_once(string name, string country, string written) =>
        Assert.Equal(written, _portal.Services.GetRequiredService<DisplayOffice>().Of(name, country, Tenure.Holds).Text);

    [Fact]
    public void A_moment_is_told_as_dates_are_in_the_language_of_the_page()
    {
        var dates = _portal.Services.GetRequiredService<DisplayDate>();
        DateTime utc = new(2024, 9, 25, 17, 5, 9, DateTimeKind.Utc);
        Assert.Equal("26/9/2024 00:05", dates.Moment(utc));
        using var _ = new InEnglish();
        Assert.Equal("26 September 2024, 00:05", dates.Moment(utc));
    }

    [Theory]
    [InlineData("Ngoại trưởng", "Hoa Kỳ", Tenure.Former, "former Secretary of State of the United States", null)]
    [InlineData("Tổng thống đắc cử", "Hoa Kỳ", Tenure.New, "President-elect of the United States", null)]
    [InlineData("Đại sứ Hoa Kỳ tại Việt Nam", "Hoa Kỳ", Tenure.Holds, "Ambassador of the United States to Vietnam", null)]
    [InlineData("Đại sứ Mỹ tại Việt Nam", "Hoa Kỳ", Tenure.Holds, "Ambassador of the United States to Vietnam", null)]
    [InlineData("Trưởng thôn", "Lào", Tenure.Late, "the late Trưởng thôn of Laos", "vi")]
    public void An_office_is_told_in_English_or_marked_as_Vietnamese(string name, string country, Tenure tenure, string written, string? lang)
    {
        var office = _portal.Services.GetRequiredService<DisplayOffice>();
        using var _ = new InEnglish();
        var shown = office.Of(name, country, tenure);
        Assert.Equal((written, lang), (shown.Text, shown.Lang));
    }
}

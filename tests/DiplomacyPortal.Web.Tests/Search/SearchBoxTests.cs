using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Search;

public sealed class SearchBoxTests : IAsyncLifetime
{
    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() =>
        _portal = await RowPortal.WithAsync([.. Samples.All, new("Đường lên núi") { Date = "2020-01-01", Parts = [new("Con đường.")] }]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/timeline")]
    [InlineData("/statements")]
    [InlineData("/people")]
    [InlineData("/people/tran-van-an")]
    [InlineData("/places")]
    [InlineData("/about")]
    [InlineData("/api")]
    [InlineData("/admin/login")]
    [InlineData("/nowhere")]
    public async Task Every_page_has_one_box_with_a_name(string path)
    {
        using var response = await _portal.GetAsync(path);
        var page = await _portal.PageAsync(path, response.StatusCode);
        var form = (IHtmlFormElement)Assert.Single(page.QuerySelectorAll("form.search"));
        Assert.Equal(("search", "get", "/articles"), (form.GetAttribute("role"), form.Method, form.GetAttribute("action")));
        var box = Assert.Single(form.QuerySelectorAll("input"));
        Assert.Equal(("q", ""), (box.GetAttribute("name"), box.GetAttribute("value")));
        Assert.NotEmpty(page.QuerySelector($"label[for={box.Id}]")!.TextContent);
        Assert.Equal(path == "/", form.ClassList.Contains("search-large"));
    }

    [Fact]
    public async Task On_the_list_it_keeps_what_was_typed_and_the_other_filters()
    {
        Assert.Equal(
            ["q=\"hội đàm\" -x", "person=tran-van-an", "from=2023", "year=2024", "sort=oldest"],
            await FieldsAsync("q=\"hội đàm\" -x&person=tran-van-an&from=2023&year=2024&sort=oldest&page=3"));
    }

    [Fact]
    public async Task What_has_become_a_filter_leaves_the_box_for_the_filters() =>
        Assert.Equal(["q=hội đàm", "person=le-thi-binh"], await FieldsAsync("q=leader:bình hội đàm"));

    [Fact]
    public async Task What_is_too_long_stays_to_be_shortened()
    {
        var typed = new string('x', 600);
        Assert.Equal([$"q={typed}"], await FieldsAsync("q=" + typed));
        Assert.Contains("dài quá 500 ký tự", (await PageAsync("q=" + typed)).QuerySelector(".field-error")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("đường", "Đúng dấu như đã gõ.")]
    [InlineData("đường nui", "Đúng dấu như đã gõ; riêng “nui” được tìm với mọi dấu.")]
    [InlineData("dưỡng", "Không bài nào có đúng các dấu đã gõ, nên đây là kết quả không phân biệt dấu, với các từ liền nhau như đã gõ.")]
    [InlineData("duong", "Không phân biệt dấu.")]
    public async Task It_is_said_how_accents_were_taken(string query, string said)
    {
        var accents = (await PageAsync("q=" + query)).QuerySelector(".accents")!;
        Assert.Equal(said, accents.TextContent);
        Assert.Equal(query == "dưỡng", accents.ClassList.Contains("loosened"));
    }

    [Fact]
    public async Task It_is_said_which_other_names_are_sought_too_of_those_that_some_article_has()
    {
        Assert.Empty((await PageAsync("q=mỹ OR đường")).QuerySelectorAll(".synonyms"));
        await _portal.InsertAsync([new("Tin từ Hoa Kỳ") { Parts = [new("Đường ở Hoa Kỳ, nơi còn gọi là US, USA.")] }]);
        Assert.Equal("Cũng tìm: Hoa Kỳ, USA, US (đặt trong ngoặc kép để chỉ tìm đúng chữ).", await SaidAsync("q=mỹ OR đường"));
        Assert.Equal("Cũng tìm: Hoa Kỳ, USA, US (đặt trong ngoặc kép để chỉ tìm đúng chữ).", await SaidAsync("q=mỹ zzzz"));
        Assert.Empty((await PageAsync("q=\"mỹ\"")).QuerySelectorAll(".synonyms"));
        await _portal.InsertAsync([new("Tin từ Huế") { Parts = [new("Huê Kỳ, United States, Vietnam, VN.")] }]);
        Assert.EndsWith("… (đặt trong ngoặc kép để chỉ tìm đúng chữ).", await SaidAsync("q=việt nam OR my -đường"), StringComparison.Ordinal);
        using var answer = await _portal.GetAsync("/api/v1/search?q=ttxvn");
        Assert.Contains("\"synonyms\":[]", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        async Task<string> SaidAsync(string query) => (await PageAsync(query)).QuerySelector(".synonyms")!.TextContent;
    }

    [Theory]
    [InlineData("q=hội", "“hội”")]
    [InlineData("q=“hội đàm”", "Tìm “hội đàm”")]
    [InlineData("q=\"hội\" -x", "Tìm \"hội\" -x")]
    public async Task A_query_is_quoted_once(string query, string chip) =>
        Assert.Contains(chip, (await PageAsync(query)).QuerySelector(".chips .chip")!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("đường color:red", "“color:red” không phải là một lệnh lọc của ô tìm, nên đã tìm như từ thường.")]
    [InlineData("\"con đường", "Thiếu một dấu ngoặc kép ở “\"con đường”, nên đã tìm từng từ, không tìm nguyên cụm.")]
    [InlineData("+++", "“+++” không có chữ hay số nào để tìm. Hãy gõ ít nhất một từ.")]
    [InlineData("đ*", "“đ*” quá ngắn để tìm theo phần đầu của từ (cần ít nhất hai chữ cái trước dấu *), nên đã tìm như từ thường.")]
    public async Task It_is_said_what_was_not_understood(string query, string said) =>
        Assert.Equal([said], (await PageAsync("q=" + Uri.EscapeDataString(query))).QuerySelectorAll(".search-notice").Select(n => n.TextContent));

    [Theory]
    [InlineData("q=hội", "Phù hợp nhất", new[] { "/articles?q=h%E1%BB%99i", "/articles?q=h%E1%BB%99i&sort=newest", "/articles?q=h%E1%BB%99i&sort=oldest" })]
    [InlineData(
        "q=hội&sort=newest",
        "Mới nhất",
        new[] { "/articles?q=h%E1%BB%99i", "/articles?q=h%E1%BB%99i&sort=newest", "/articles?q=h%E1%BB%99i&sort=oldest" })]
    [InlineData("sort=oldest&year=2024", "Cũ nhất", new[] { "/articles?year=2024", "/articles?year=2024&sort=oldest" })]
    public async Task The_list_can_be_sorted_by_links(string query, string current, string[] links)
    {
        var orders = (await PageAsync(query)).QuerySelectorAll(".orders a");
        Assert.Equal(links, orders.Select(a => a.GetAttribute("href")));
        Assert.Equal([current], orders.Where(a => a.HasAttribute("aria-current")).Select(a => a.TextContent));
    }

    [Theory]
    [InlineData("q=zzzzzz")]
    [InlineData("q=zzzzzz&person=tran-van-an")]
    [InlineData("q=zzzz yyyy xxxx wwww -vvvv \"uuuu")]
    public async Task No_result_is_no_dead_end(string query)
    {
        var page = await PageAsync(query);
        Assert.Equal("Không tìm thấy bài nào khớp với câu tìm. Hãy bớt từ hoặc thử cách viết khác.", page.QuerySelector(".empty p")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".empty a"));
        Assert.True(Assert.Single(page.QuerySelectorAll(".search-help")).HasAttribute("open"));
        Assert.Empty(page.QuerySelectorAll(".orders"));
    }

    [Fact]
    public async Task The_page_is_called_by_what_was_typed()
    {
        var page = await PageAsync("q=" + Uri.EscapeDataString("<b>đường</b>"));
        Assert.Equal("Kết quả tìm: <b>đường</b>", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("Tìm: <b>đường</b>", page.Title!, StringComparison.Ordinal);
        Assert.False(Assert.Single(page.QuerySelectorAll(".search-help")).HasAttribute("open"));
    }

    private Task<IHtmlDocument> PageAsync(string query) => _portal.PageAsync("/articles?" + query);

    private async Task<IEnumerable<string>> FieldsAsync(string query) =>
        (await PageAsync(query)).QuerySelectorAll("form.search input").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}");
}

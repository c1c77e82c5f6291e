using System.Net;
using System.Net.Http.Json;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Suggestions;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Search;

public sealed class SuggestionTests : IAsyncLifetime
{
    private static readonly ArticleSample Road = new("Con đường mới của Hoàng Sơn")
    {
        Date = "2024-05-02",
        Publisher = "Báo Đường Xa",
        Parts = [new("Ông Dương Văn Hòa cùng bà Đặng Thị Đường mở đường.")],
        People = ["Dương Văn Hòa", "Đặng Thị Đường"],
    };

    private static readonly ArticleSample Fern = new("Dương xỉ ven suối")
    {
        Parts = [new("Ông Dương Văn Hòa trồng cây.")],
        People = ["Dương Văn Hòa"],
        Publisher = "Tạp chí Thử",
    };

    private static readonly ArticleSample Secret = new("Đường bị rút")
    {
        Withdrawn = true,
        Publisher = "Báo Đường Kín",
        Parts = [new("Ông Đường Ẩn Danh.")],
        People = ["Đường Ẩn Danh"],
    };

    private static readonly ArticleSample Abroad = new("Tin từ xa")
    {
        Publisher = null,
        Parts = [new("Cuba và Mỹ tại LHQ ở New York.")],
        People = ["Lý Mỹ Hoa", "Lê Bảo"],
        Entities =
        [
            new("Cuba"), new("Hoa Kỳ", As: "Mỹ"), new("New York", EntityKind.City), new("Liên hợp quốc", EntityKind.Organisation, "LHQ"),
        ],
    };

    private RowPortal _portal = null!;

    public async ValueTask InitializeAsync() => _portal = await RowPortal.WithAsync([Road, Fern, Secret, Abroad]);

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    public static TheoryData<string, string[]> Typed => new()
    {
        // Those with the accents typed come first, then those that begin so, then those of more articles.
        {
            "đường",
            [
                "leader Đặng Thị Đường",
                "leader Dương Văn Hòa",
                "publisher Báo Đường Xa",
                "article Con đường mới của Hoàng Sơn",
                "article Dương xỉ ven suối",
            ]
        },
        {
            "DUONG",
            [
                "leader Dương Văn Hòa",
                "leader Đặng Thị Đường",
                "publisher Báo Đường Xa",
                "article Dương xỉ ven suối",
                "article Con đường mới của Hoàng Sơn",
            ]
        },
        { "van d", ["leader Dương Văn Hòa"] },
        { "hoa duo", ["leader Dương Văn Hòa"] },
        { "xa b", ["publisher Báo Đường Xa"] },

        // "hoà" is "hòa", and begins "hoàng"; it is within the full names of many countries, and begins none.
        { "hoà", ["leader Dương Văn Hòa", "leader Lý Mỹ Hoa", "place Hoa Kỳ", "article Con đường mới của Hoàng Sơn"] },

        // What begins with the whole of it comes first, whatever it is.
        { "hoa", ["place Hoa Kỳ", "leader Lý Mỹ Hoa", "leader Dương Văn Hòa", "article Con đường mới của Hoàng Sơn"] },
        { "bao", ["publisher Báo Đường Xa", "leader Lê Bảo"] },
        { "bao d", ["publisher Báo Đường Xa"] },
        { "duong m", ["article Con đường mới của Hoàng Sơn"] },
        { "x", ["publisher Báo Đường Xa"] },

        // Places and organisations are suggested by their other names too.
        { "cuba", ["place Cuba"] },
        { "hoa k", ["place Hoa Kỳ"] },
        { "my", ["place Hoa Kỳ", "leader Lý Mỹ Hoa"] },
        { "new y", ["place New York"] },
        { "lhq", ["organisation Liên hợp quốc"] },
        { "uong", [] },
        { "ẩn danh", [] },
        { "đường bị", [] },
        { "  ", [] },
        { "\"*:(-", [] },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Names_and_titles_are_suggested_that_have_the_words_typed_and_begin_the_last(string typed, string[] expected) =>
        Assert.Equal(expected, (await AskAsync(typed)).Select(s => $"{s.Kind} {s.Text}"));

    [Fact]
    public async Task Every_suggestion_says_what_it_is_and_leads_to_its_page()
    {
        var suggestions = await AskAsync("duong");
        Assert.Equal(["Nhà lãnh đạo", "Nhà lãnh đạo", "Nguồn", "Bài viết", "Bài viết"], suggestions.Select(s => s.Label));
        Assert.Equal(["2 bài", "1 bài", "1 bài", "Không rõ ngày", "2/5/2024"], suggestions.Select(s => s.Detail));
        Assert.Equal("/people/duong-van-hoa", suggestions[0].Address);
        IReadOnlyList<Suggestion> abroad = [.. await AskAsync("hoa ky"), .. await AskAsync("new york"), .. await AskAsync("lhq")];
        Assert.Equal(["Quốc gia, vùng lãnh thổ", "Thành phố", "Tổ chức, diễn đàn, cơ quan"], abroad.Select(s => s.Label));
        Assert.Equal(["/places/hoa-ky", "/places/new-york", "/organisations/lien-hop-quoc"], abroad.Select(s => s.Address));
        foreach (var suggestion in suggestions.Concat(abroad)) await _portal.PageAsync(suggestion.Address);
    }

    [Fact]
    public async Task No_more_than_eight_are_suggested_the_latest_titles_among_them()
    {
        await _portal.InsertAsync(Enumerable.Range(0, 100).Select(i => new ArticleSample($"Đường số {i}")
        {
            Publisher = $"Đường {i}",
            Parts = [new("Một tin.")],
            People = [$"Đường Văn {(char)('A' + (i % 26))}{(char)('A' + (i / 26))}"],
        }));
        var suggestions = await AskAsync("đường");
        Assert.Equal(["leader", "leader", "leader", "leader", "publisher", "publisher", "article", "article"], suggestions.Select(s => s.Kind));
        Assert.Equal("Đường số 99", suggestions[6].Text);
    }

    [Fact]
    public async Task What_is_withdrawn_is_suggested_no_more()
    {
        Assert.Contains(await AskAsync("dang thi"), s => s.Kind == "leader");
        await using (var scope = _portal.Services.CreateAsyncScope())
        {
            var articles = scope.ServiceProvider.GetRequiredService<ArchiveContext>().Articles.Where(a => a.Slug == Road.Slug);
            await articles.ExecuteUpdateAsync(a => a.SetProperty(r => r.WithdrawnAt, DateTime.UnixEpoch), TestContext.Current.CancellationToken);
        }

        Assert.Equal(["leader Dương Văn Hòa", "article Dương xỉ ven suối"], (await AskAsync("duong")).Select(s => $"{s.Kind} {s.Text}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%00%ED%A0%80%FF\u202Edu\"*")]
    [InlineData("?q=a&q=b")]
    public async Task Whatever_is_typed_is_answered(string query)
    {
        using var response = await _portal.GetAsync("/suggest" + query);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task What_is_longer_than_any_title_is_answered_with_nothing() => Assert.Empty(await AskAsync("đường" + new string(' ', 96)));

    private async Task<IReadOnlyList<Suggestion>> AskAsync(string typed)
    {
        using var response = await _portal.GetAsync("/suggest?q=" + Uri.EscapeDataString(typed));
        return (await response.Content.ReadFromJsonAsync<SuggestionEndpoint.Answer>(TestContext.Current.CancellationToken))!.Suggestions;
    }
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Pages.Suggestions;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Search;

/// <summary>A month typed into the search box is offered as a filter, beside what it finds as words.</summary>
public sealed class MonthOfferTests
{
    [Theory]
    [InlineData("Trần Văn An tháng 9/2024", "/articles?person=tran-van-an&year=2024-09 Trần Văn An · tháng 9/2024 1 bài")]
    [InlineData("tran van an thang 9 nam 2024", "/articles?person=tran-van-an&year=2024-09 Trần Văn An · tháng 9/2024 1 bài")]
    [InlineData("September 2024", "/articles?year=2024-09 tháng 9/2024 2 bài")]
    [InlineData("giếng in Sept 2024", "/articles?q=gi%E1%BA%BFng&year=2024-09 “giếng” · tháng 9/2024 1 bài")]
    [InlineData("đào gieng 9/2024", "/articles?q=dao%20gieng&year=2024-09 “dao gieng” · tháng 9/2024 1 bài")]
    [InlineData("thăm lang 9/2024", "/articles?q=tham%20lang&year=2024-09 “tham lang” · tháng 9/2024 1 bài")]
    [InlineData("thăm làng 9/2024", "/articles?q=th%C4%83m%20l%C3%A0ng&year=2024-09 “thăm làng” · tháng 9/2024 1 bài")]
    [InlineData("giếng khogn 9/2024", "")]
    [InlineData("tháng 9/1999", "")]
    [InlineData("cuba 2024", "")]
    [InlineData("\"tháng 9/2024\"", "")]
    public async Task A_month_is_offered_as_a_filter_with_the_name_or_the_words_beside_it(string query, string expected)
    {
        await using var portal = await RowPortal.WithAsync(
        [
            new("Ông An ở làng") { Date = "2024-09-20", Parts = [new("Ông Trần Văn An thăm làng.")], People = ["Trần Văn An"] },
            new("Đào giếng") { Date = "2024-09-03", Parts = [new("Tháng 9/2024, làng đào giếng.")] },
            new("Ông An về") { Date = "2024-10-03", Parts = [new("Ông Trần Văn An về.")], People = ["Trần Văn An"] },
        ]);
        var page = await portal.PageAsync("/articles?q=" + Uri.EscapeDataString(query));
        var offers = page.QuerySelectorAll(".search-offer").Where(o => o.TextContent.Contains("Lọc", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join("; ", offers.Select(
            o => $"{o.QuerySelector("a")!.GetAttribute("href")} {o.QuerySelector("a")!.TextContent} {o.QuerySelector(".count")!.TextContent}")));
    }

    [Fact]
    public async Task Where_a_leader_is_gone_since_the_names_were_read_the_words_are_offered()
    {
        await using var before = await RowPortal.WithAsync([new("Ông An") { Parts = [new("Ông Trần Văn An thăm làng.")], People = ["Trần Văn An"] }]);
        await using var after = await RowPortal.WithAsync([new("Làng nhớ ông Trần Văn An") { Date = "2024-09-20", Parts = [new("Làng đào giếng.")] }]);
        await using var scope = after.Services.CreateAsyncScope();
        var filter = new ArchiveFilter { Path = "/articles", Query = SearchQuery.ParseRest("Trần Văn An 9/2024") };
        var offer = await MonthOffer.LoadAsync(
            scope.ServiceProvider.GetRequiredService<ArchiveContext>(),
            before.Services.GetRequiredService<KnownNames>(),
            filter,
            TestContext.Current.CancellationToken);
        Assert.Equal((1, 0, "Trần Văn An"), (offer!.Total, offer.Filter.People.Count, offer.Filter.Query!.Rest));
    }

    [Theory]
    [InlineData("ngày 25/9/2024")]
    [InlineData("ngày 25 tháng 9 năm 2024")]
    [InlineData("25 September 2024")]
    [InlineData("tháng 13/2024")]
    [InlineData("khóa 9/20245")]
    [InlineData("cuba 2024")]
    [InlineData("Việt Nam \uFF19/\uFF12\uFF10\uFF12\uFF14")]
    [InlineData("hội đàm \u0669/\u0662\u0660\u0662\u0664")]
    [InlineData("September \u0662\u0660\u0662\u0664")]
    public void A_day_or_another_number_is_no_month(string typed) => Assert.Null(TypedMonth.Read(typed));

    [Theory]
    [InlineData("trong tháng 9/2024, Tô Lâm", "2024-09", "Tô Lâm")]
    [InlineData("Tô Lâm 09-2024", "2024-09", "Tô Lâm")]
    [InlineData("visits in May 2024", "2024-05", "visits")]
    public void A_month_is_read_in_any_way_of_writing_it(string typed, string month, string rest)
    {
        var read = TypedMonth.Read(typed)!;
        Assert.Equal((month, rest), (read.Month.Edtf, read.Rest));
    }
}

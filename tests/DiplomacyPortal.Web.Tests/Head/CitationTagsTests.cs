using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Head;

public sealed class CitationTagsTests
{
    [Fact]
    public async Task A_reference_manager_reads_the_whole_citation()
    {
        var tags = await TagsAsync(Samples.Talks with { Byline = "Lan Anh, Nguyễn Phóng Viên" });
        Assert.Equal(
            [
                ("citation_title", Samples.Talks.Title),
                ("citation_author", "Lan Anh"),
                ("citation_author", "Nguyễn Phóng Viên"),
                ("citation_publication_date", "2024-09-26"),
                ("citation_journal_title", "Báo Mẫu"),
                ("citation_language", "vi"),
                ("citation_public_url", $"http://localhost/articles/{Samples.Talks.Slug}"),
                ("z:itemType", "newspaperArticle"),
                ("DC.title", Samples.Talks.Title),
                ("DC.creator", "Lan Anh"),
                ("DC.creator", "Nguyễn Phóng Viên"),
                ("DC.publisher", "Báo Mẫu"),
                ("DC.contributor", "Hãng tin Mẫu"),
                ("DC.date", "2024-09-26"),
                ("DC.type", "Text"),
                ("DC.language", "vi"),
                ("DC.identifier", $"http://localhost/articles/{Samples.Talks.Slug}"),
                ("DC.source", Samples.Talks.Url!),
            ],
            tags);
    }

    [Theory]
    [InlineData("2024-09", "2024-09")]
    [InlineData("2023", "2023")]
    [InlineData("2023-03-27/2023-03-31", "2023-03")]
    [InlineData("2023-03/2023-09", "2023")]
    [InlineData("2023/2024", null)]
    [InlineData("2023-12-30/2024-01-02", null)]
    [InlineData("2024-09?", null)]
    [InlineData("XXXX-09-22", null)]
    [InlineData(null, null)]
    public async Task A_date_of_publication_is_never_more_precise_than_it_is_known(string? date, string? told)
    {
        var tags = await TagsAsync(Samples.Visit with { Date = date, DateOrigin = default });
        Assert.Equal(told is null ? [] : [told], tags.Where(t => t.Name == "citation_publication_date").Select(t => t.Content));
        Assert.Equal(date is null ? [] : [date], tags.Where(t => t.Name == "DC.date").Select(t => t.Content));
    }

    [Fact]
    public async Task What_the_body_tells_or_what_was_inferred_is_a_date_and_none_of_publication()
    {
        foreach (var sample in (ArticleSample[])[Samples.Talks with { DateWords = "Ngày 26/9" }, Samples.Talks with { DateOrigin = DateOrigin.Inferred }])
        {
            var tags = await TagsAsync(sample);
            Assert.DoesNotContain(tags, t => t.Name == "citation_publication_date");
            Assert.Contains(("DC.date", "2024-09-26"), tags);
        }
    }

    [Fact]
    public async Task What_is_not_known_has_no_tag()
    {
        var names = (await TagsAsync(new ArticleSample("Bài không có gì") { Publisher = null })).Select(t => t.Name);
        Assert.Equal(["citation_title", "citation_language", "citation_public_url", "DC.title", "DC.type", "DC.language", "DC.identifier"], names);
    }

    [Fact]
    public async Task Hostile_words_stay_within_their_tag()
    {
        var tags = await TagsAsync(Hostile.Article);
        Assert.Equal(("citation_journal_title", $"Báo {Hostile.Image}"), tags.Single(t => t.Name == "citation_journal_title"));
        Assert.DoesNotContain(tags, t => t.Name == "DC.source");
    }

    private static async Task<List<(string Name, string Content)>> TagsAsync(ArticleSample sample)
    {
        await using var portal = await RowPortal.WithAsync([sample]);
        var page = await portal.PageAsync($"/articles/{sample.Slug}");
        return
        [
            .. page.QuerySelectorAll("head > meta[name]")
                .Select(m => (m.GetAttribute("name")!, m.GetAttribute("content")!))
                .Where(
                    m => m.Item1.StartsWith("citation_", StringComparison.Ordinal) || m.Item1[1] == ':' || m.Item1.StartsWith("DC.", StringComparison.Ordinal)),
        ];
    }
}

using System.Net;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class FormerAddressTests
{
    [Theory]
    [InlineData("/people/van-an", "/people/tran-van-an")]
    [InlineData("/people/van-an?page=2", "/people/tran-van-an?page=2")]
    [InlineData("/feeds/people/van-an.atom", "/feeds/people/tran-van-an.atom")]
    [InlineData("/en/people/van-an?page=2", "/en/people/tran-van-an?page=2")]
    [InlineData("/en/feeds/people/van-an.atom", "/en/feeds/people/tran-van-an.atom")]
    [InlineData("/en/api/v1/people/van-an", "/en/api/v1/people/tran-van-an")]
    public async Task An_old_address_leads_on_for_good(string old, string now)
    {
        await using var portal = await PortalAsync(("van-an", "tran-van-an"));
        using var response = await portal.GetAsync(old);
        Assert.Equal((HttpStatusCode.MovedPermanently, now), (response.StatusCode, response.Headers.Location!.ToString()));
        using var there = await portal.GetAsync(now);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    [Theory]
    [InlineData(AddressKind.Place, "/places/mq", "/places/mau-quoc")]
    [InlineData(AddressKind.Organisation, "/organisations/mq?page=1", "/organisations/to-chuc-thu?page=1")]
    [InlineData(AddressKind.Organisation, "/en/organisations/mq", "/en/organisations/to-chuc-thu")]
    public async Task So_does_that_of_a_place_and_of_an_organisation(AddressKind kind, string old, string now)
    {
        await using var portal = await RowPortal.WithAsync([PlacePagesTests.Visit]);
        await using var scope = portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        archive.FormerAddresses.Add(new FormerAddress { Kind = kind, Slug = "mq", Successor = now.Split('?')[0].Split('/')[^1] });
        await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
        using var response = await portal.GetAsync(old);
        Assert.Equal((HttpStatusCode.MovedPermanently, now), (response.StatusCode, response.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("country=mq", "country=mau-quoc", 1)]
    [InlineData("place=mq", "place=mau-quoc", 1)]
    [InlineData("organisation=mq", "organisation=mq", 0)]
    [InlineData("country=tdt", "country=tdt", 0)]
    public async Task A_filter_by_the_old_slug_of_a_place_finds_the_same_place(string old, string now, int found)
    {
        await using var portal = await RowPortal.WithAsync([PlacePagesTests.Visit]);
        await using var scope = portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        archive.FormerAddresses.AddRange(
            new FormerAddress { Kind = AddressKind.Place, Slug = "mq", Successor = "mau-quoc" },
            new FormerAddress { Kind = AddressKind.Place, Slug = "tdt", Successor = "thu-do-thu" });
        await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
        var page = await portal.PageAsync("/articles?" + old);
        Assert.Equal("http://localhost/articles?" + now, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(found, page.QuerySelectorAll(".entries > li").Length);
    }

    [Fact]
    public async Task A_filter_by_an_old_slug_finds_the_same_person()
    {
        await using var portal = await PortalAsync(("van-an", "tran-van-an"));
        var page = await portal.PageAsync("/articles?person=van-an");
        Assert.Equal("http://localhost/articles?person=tran-van-an", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(3, page.QuerySelectorAll(".entries > li").Length);
    }

    [Theory]
    [InlineData("/people/van-an")]
    [InlineData("/feeds/people/van-an.atom")]
    public async Task None_leads_to_who_is_named_in_withdrawn_articles_alone(string path)
    {
        await using var portal = await PortalAsync(("van-an", "hoang-an-danh"));
        using var response = await portal.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_slug_that_somebody_bears_is_not_an_old_one()
    {
        await using var portal = await PortalAsync(("le-thi-binh", "tran-van-an"), ("hoang-an-danh", "tran-van-an"));
        await portal.PageAsync("/people/le-thi-binh");
        using var hidden = await portal.GetAsync("/people/hoang-an-danh");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task A_withdrawn_article_is_gone_for_everyone()
    {
        await using var portal = await PortalAsync();
        foreach (var path in (string[])["", "/original"])
        {
            using var response = await portal.GetAsync($"/articles/{Samples.Withdrawn.Slug}{path}");
            Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        }

        foreach (var path in (string[])["/feeds/articles.atom", "/feeds/people/tran-van-an.atom", "/sitemap.xml", "/", "/people/tran-van-an"])
        {
            using var response = await portal.GetAsync(path);
            Assert.DoesNotContain(
                Samples.Withdrawn.Slug, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    private static async Task<RowPortal> PortalAsync(params (string Slug, string Successor)[] former)
    {
        var portal = await RowPortal.WithAsync(Samples.All);
        await using var scope = portal.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        archive.FormerAddresses.AddRange(former.Select(f => new FormerAddress { Kind = AddressKind.Person, Slug = f.Slug, Successor = f.Successor }));
        await archive.SaveChangesAsync(TestContext.Current.CancellationToken);
        return portal;
    }
}

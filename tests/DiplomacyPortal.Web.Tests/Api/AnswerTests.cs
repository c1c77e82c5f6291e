using System.Net;
using System.Threading.RateLimiting;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Api;

public sealed class AnswerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/v1/articles")]
    [InlineData("/api/v1/articles/hoi-dam-tai-thu-do-mau")]
    [InlineData("/api/v1/articles/hoi-dam-tai-thu-do-mau/text")]
    [InlineData("/openapi/v1.json")]
    public async Task Who_has_an_answer_is_not_sent_it_again(string address)
    {
        await using var portal = await ApiPortal.WithAsync([.. ToldSamples.All]);
        using var first = await portal.GetAsync(address);
        var tag = first.Headers.ETag!;
        Assert.True(tag.IsWeak);

        foreach (var had in (string[])[tag.ToString(), $"\"other\", {tag}", "*", tag.Tag])
        {
            using var again = await portal.SendAsync(HttpMethod.Get, address, ("If-None-Match", had));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync(Cancellation));
        }

        using var changed = await portal.SendAsync(HttpMethod.Get, address, ("If-None-Match", "W/\"other\""));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [Fact]
    public async Task A_list_that_changes_has_another_tag()
    {
        await using var portal = await ApiPortal.WithAsync(Samples.Talks);
        using var before = await portal.GetAsync("/api/v1/articles");
        await portal.InsertAsync([Samples.Visit]);
        using var after = await portal.GetAsync("/api/v1/articles");
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task HEAD_is_answered_like_GET_without_the_body()
    {
        await using var portal = await ApiPortal.WithAsync(Samples.Talks);
        using var get = await portal.GetAsync("/api/v1/articles");
        using var head = await portal.SendAsync(HttpMethod.Head, "/api/v1/articles");
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("GET", "/api/v1/nowhere", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v2/articles", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/articles/a/b/c", HttpStatusCode.NotFound)]
    [InlineData("GET", "/openapi/other.json", HttpStatusCode.NotFound)]
    [InlineData("POST", "/api/v1/nowhere", HttpStatusCode.NotFound)]
    [InlineData("OPTIONS", "/api/v1/nowhere", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/openapi/other.json", HttpStatusCode.NotFound)]
    [InlineData("POST", "/api/v1/articles", HttpStatusCode.MethodNotAllowed)]
    [InlineData("OPTIONS", "/api/v1/articles", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/openapi/v1.json", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/v1/people/tran-van-an", HttpStatusCode.MethodNotAllowed)]
    [InlineData("PUT", "/api", HttpStatusCode.MethodNotAllowed)]
    public async Task Every_refusal_is_a_problem_in_Vietnamese_that_says_what_to_do(string method, string address, HttpStatusCode expected)
    {
        await using var portal = await ApiPortal.WithAsync();
        using var answer = await portal.SendAsync(new HttpMethod(method), address);
        answer.ShouldBeProblem(expected);
        Assert.Contains("Hãy", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        if (expected == HttpStatusCode.MethodNotAllowed) Assert.Contains("GET", answer.Content.Headers.Allow);
        else Assert.Empty(answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/api/v1/articles")]
    [InlineData("/openapi/v1.json")]
    public async Task A_condition_that_does_not_hold_is_a_problem_of_its_own(string address)
    {
        await using var portal = await ApiPortal.WithAsync();
        using var answer = await portal.SendAsync(HttpMethod.Get, address, ("If-Match", "\"other\""));
        answer.ShouldBeProblem(HttpStatusCode.PreconditionFailed);
        Assert.Contains("If-None-Match", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AddressKind.Person, "/people/an-tran-van", "tran-van-an", "/people/tran-van-an")]
    [InlineData(AddressKind.Place, "/places/mau", "quoc-dao-mau", "/places/quoc-dao-mau")]
    public async Task An_address_that_fell_away_leads_on_for_good(AddressKind kind, string former, string successor, string expected)
    {
        await using var portal = await ApiPortal.WithAsync(
            Samples.Talks, new("Bài về một nước") { Parts = [new("Quốc đảo Mẫu đón khách.")], Entities = [new("Quốc đảo Mẫu")] });
        await using (var scope = portal.Services.CreateAsyncScope())
        {
            var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
            archive.FormerAddresses.Add(new() { Kind = kind, Slug = former.Split('/')[^1], Successor = successor });
            await archive.SaveChangesAsync(Cancellation);
        }

        using var answer = await portal.GetAsync("/api/v1" + former);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/api/v1" + expected, answer.Headers.Location!.ToString());
        using var unknown = await portal.GetAsync("/api/v1/people/khong-ai");
        unknown.ShouldBeProblem(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task So_is_a_fault_and_it_tells_nothing_of_the_inside()
    {
        await using var portal = await ApiPortal.WithAsync();
        await using (var scope = portal.Services.CreateAsyncScope())
        {
            var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
            await archive.Database.ExecuteSqlRawAsync("DROP TABLE StatementSpeakers; DROP TABLE Statements", Cancellation);
        }

        using var answer = await portal.SendAsync(HttpMethod.Get, "/api/v1/statements", ("Origin", "https://research.example"));

        answer.ShouldBeProblem(HttpStatusCode.InternalServerError);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.DoesNotContain("Sqlite", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("table", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/api/v1/articles", true)]
    [InlineData("/api/v1/nowhere", true)]
    [InlineData("/openapi/v1.json", true)]
    [InlineData("/articles", false)]
    [InlineData("/admin/login", false)]
    [InlineData("/health/live", false)]
    public async Task Other_sites_may_read_what_is_made_for_programs_and_nothing_else(string address, bool open)
    {
        await using var portal = await ApiPortal.WithAsync();
        using var answer = await portal.SendAsync(HttpMethod.Get, address, ("Origin", "https://research.example"));
        Assert.Equal(open, answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));

        using var asked = await portal.SendAsync(
            HttpMethod.Options,
            address,
            ("Origin", "https://research.example"),
            ("Access-Control-Request-Method", "GET"),
            ("Access-Control-Request-Headers", "if-none-match"));
        Assert.Equal(open, asked.Headers.Contains("Access-Control-Allow-Methods"));
        if (!open) return;
        Assert.Equal(HttpStatusCode.NoContent, asked.StatusCode);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.DoesNotContain("POST", Assert.Single(asked.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_how_long_to_wait_and_pages_are_not_slowed()
    {
        await using var portal = await RowPortal.WithAsync([], settings: new Dictionary<string, string> { ["Api:RequestsPerMinute"] = "3" });
        for (var i = 0; i < 3; i++)
        {
            using var answer = await portal.GetAsync("/api/v1/articles");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        using var refused = await portal.GetAsync("/api/v1/people");
        refused.ShouldBeProblem(HttpStatusCode.TooManyRequests);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        using var page = await portal.GetAsync("/articles");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using var reference = await portal.GetAsync("/api");
        Assert.Equal(HttpStatusCode.OK, reference.StatusCode);
    }

    [Fact]
    public void The_wait_is_the_rest_of_the_minute_and_no_longer()
    {
        var clock = new StoppedClock();
        using var window = new MinuteWindow(2, clock);
        Assert.True(Ask().IsAcquired);
        clock.Now += TimeSpan.FromSeconds(20);
        Assert.True(Ask().IsAcquired);
        Assert.Null(window.IdleDuration);
        clock.Now += TimeSpan.FromSeconds(15);
        Assert.Equal((false, TimeSpan.FromSeconds(25)), Ask());
        clock.Now += TimeSpan.FromSeconds(25);
        Assert.Equal(TimeSpan.Zero, window.IdleDuration);
        Assert.True(Ask().IsAcquired);
        Assert.True(Ask().IsAcquired);
        Assert.Equal((false, TimeSpan.FromMinutes(1)), Ask());

        (bool IsAcquired, TimeSpan Wait) Ask()
        {
            using var lease = window.AttemptAcquire();
            return (lease.IsAcquired, lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.Zero);
        }
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7", true)]
    [InlineData("192.0.2.7", "::ffff:192.0.2.7", true)]
    [InlineData("192.0.2.7", "192.0.2.8", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void Who_asks_is_told_apart_by_address_or_by_network(string one, string other, bool same) =>
        Assert.Equal(same, RequestLimit.ClientOf(IPAddress.Parse(one)) == RequestLimit.ClientOf(IPAddress.Parse(other)));

    [Fact]
    public async Task A_long_address_is_refused_by_the_API_and_not_by_the_server_beneath()
    {
        await using var portal = await RowPortal.WithAsync([], onKestrel: true);
        using var client = new HttpClient { BaseAddress = portal.Address };
        using var answer = await client.GetAsync(new Uri($"/api/v1/articles?person={new string('a', 10_240)}", UriKind.Relative), Cancellation);
        answer.ShouldBeProblem(HttpStatusCode.BadRequest);
    }
}

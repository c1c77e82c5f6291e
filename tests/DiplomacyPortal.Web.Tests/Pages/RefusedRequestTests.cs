using System.Net;
using System.Text;
using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class RefusedRequestTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> MalformedForms => new()
    {
        { "multipart/form-data; boundary=x", "garbage" },
        { "application/x-www-form-urlencoded", string.Join('&', Enumerable.Range(1, 3000).Select(i => $"k{i}=1")) },
        { "application/x-www-form-urlencoded", "email=" + new string('a', 200_000) },
    };

    [Theory]
    [MemberData(nameof(MalformedForms))]
    public async Task A_malformed_form_is_refused_in_the_portals_look(string type, string body)
    {
        await using var portal = await RowPortal.WithAsync([], onKestrel: true);
        // With the cookie of the forms, without which none is read.
        using var client = new HttpClient { BaseAddress = portal.Address };
        _ = await client.GetStringAsync("/admin/login", Cancellation);
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await client.PostAsync(new Uri("/admin/login", UriKind.Relative), content, Cancellation);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge });
        Assert.Contains("class=\"status\"", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TRACE", "/articles", HttpStatusCode.MethodNotAllowed, "GET, HEAD")]
    [InlineData("POST", "/articles", HttpStatusCode.MethodNotAllowed, "GET, HEAD")]
    [InlineData("PUT", "/", HttpStatusCode.MethodNotAllowed, "GET, HEAD")]
    [InlineData("DELETE", "/people", HttpStatusCode.MethodNotAllowed, "GET, HEAD")]
    [InlineData("PATCH", "/timeline", HttpStatusCode.MethodNotAllowed, "GET, HEAD")]
    [InlineData("PUT", "/admin/login", HttpStatusCode.MethodNotAllowed, "GET, POST, HEAD")]
    [InlineData("HEAD", "/articles", HttpStatusCode.OK, "")]
    public async Task A_method_that_a_page_has_no_answer_to_is_refused(string method, string path, HttpStatusCode expected, string allowed)
    {
        await using var portal = await RowPortal.WithAsync([], onKestrel: true);
        using var client = new HttpClient { BaseAddress = portal.Address };
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));

        using var answer = await client.SendAsync(request, Cancellation);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(allowed, string.Join(", ", answer.Content.Headers.Allow));
    }
}

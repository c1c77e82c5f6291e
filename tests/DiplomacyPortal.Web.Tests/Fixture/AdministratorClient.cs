using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace DiplomacyPortal.Web.Tests.Fixture;

/// <summary>A browser without scripts at the administrators' pages: reads pages, fills in their forms.</summary>
public sealed class AdministratorClient(HttpClient http) : IDisposable
{
    public const string Email = "bien-tap@example.vn";

    public const string Password = "mat-khau-thu-nghiem";

    /// <summary>Settings that make the account which <see cref="LogInAsync"/> uses.</summary>
    public static IReadOnlyDictionary<string, string> Account { get; } =
        new Dictionary<string, string> { ["Admin:Email"] = Email, ["Admin:Password"] = Password };

    public HttpClient Http => http;

    public static AdministratorClient Of(PortalFactory portal, string address = "http://localhost") =>
        new(portal.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri(address), AllowAutoRedirect = false }));

    public static async Task<AdministratorClient> LoggedInAsync(PortalFactory portal, CancellationToken cancellation)
    {
        var client = Of(portal);
        var answer = await client.LogInAsync(Email, Password, cancellation);
        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
        return client;
    }

    public Task<HttpResponseMessage> LogInAsync(string email, string password, CancellationToken cancellation, string query = "") => SubmitAsync(
        $"/admin/login{query}", "main form.form", new() { ["email"] = email, ["password"] = password }, cancellation);

    public async Task<IHtmlDocument> ReadAsync(string url, CancellationToken cancellation) =>
        await ParseAsync(await http.GetAsync(url, cancellation), cancellation);

    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer, CancellationToken cancellation) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(cancellation));

    /// <summary>Opens a page, fills in a form of it and sends that, hidden fields included.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string url, string form, Dictionary<string, string> fields, CancellationToken cancellation)
    {
        var page = await ReadAsync(url, cancellation);
        var found = Assert.IsAssignableFrom<IHtmlFormElement>(page.QuerySelector(form));
        var hidden = found.QuerySelectorAll("input[type=hidden]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value")!);
        using var content = FormOf(found, hidden.Concat(fields));
        return await http.PostAsync(found.GetAttribute("action") ?? url, content, cancellation);
    }

    private static HttpContent FormOf(IHtmlFormElement form, IEnumerable<KeyValuePair<string, string>> fields)
    {
        if (form.Enctype != "multipart/form-data") return new FormUrlEncodedContent(fields);
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields) parts.Add(new StringContent(value), name);
        return parts;
    }

    public void Dispose() => http.Dispose();
}

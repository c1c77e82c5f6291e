using System.Net;
using AngleSharp.Dom;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Languages;

/// <summary>What a reader of English is told where something cannot be had.</summary>
public sealed class EnglishRefusalsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fault_is_told_in_English()
    {
        await using var portal = await RowPortal.WithAsync([]);
        await using (var scope = portal.Services.CreateAsyncScope())
        {
            var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
            await archive.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF; DROP TABLE Articles", Cancellation);
        }

        Assert.Equal(
            ("en", "Something went wrong", "The error has been recorded. Please try again in a few minutes."),
            Told(await portal.PageAsync("/en/articles", HttpStatusCode.InternalServerError)));
    }

    [Fact]
    public async Task What_is_not_there_is_told_in_English()
    {
        await using var portal = await RowPortal.WithAsync([Samples.Withdrawn]);
        var (language, title, line) = Told(await portal.PageAsync("/en/nowhere", HttpStatusCode.NotFound));
        Assert.Equal(("en", "Page not found"), (language, title));
        Assert.StartsWith("This address leads to no page.", line, StringComparison.Ordinal);
        (language, title, line) = Told(await portal.PageAsync($"/en/articles/{Samples.Withdrawn.Slug}", HttpStatusCode.Gone));
        Assert.Equal(("en", "The article was withdrawn"), (language, title));
        Assert.StartsWith("The article that stood at this address was withdrawn", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_login_is_told_in_English()
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var stranger = AdministratorClient.Of(portal);
        using var answer = await stranger.SubmitAsync(
            "/en/admin/login",
            "main form.form",
            new() { ["email"] = AdministratorClient.Email, ["password"] = "khong-phai-mat-khau" },
            Cancellation);
        var page = await AdministratorClient.ParseAsync(answer, Cancellation);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        var refusal = page.QuerySelector("[role=alert]")!.TextContent;
        Assert.StartsWith("The email address or password is wrong", refusal, StringComparison.Ordinal);
    }

    private static (string? Language, string Title, string Line) Told(IDocument page) =>
        (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h1")!.TextContent, page.QuerySelector("h1 + p")!.TextContent);
}

using System.Net;
using DiplomacyPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Admin;

public sealed class LoginTests
{
    private const string Wrong = "khong-phai-mat-khau";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/imports")]
    [InlineData("/admin/imports/current")]
    [InlineData("/admin/imports/1")]
    [InlineData("/admin/articles")]
    [InlineData("/admin/articles/1")]
    [InlineData("/admin/logout")]
    public async Task A_stranger_is_sent_to_the_login_page(string page)
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var stranger = AdministratorClient.Of(portal);

        var answer = await stranger.Http.GetAsync(page, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/admin/login?ReturnUrl={Uri.EscapeDataString(page)}", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/admin/imports/-1")]
    [InlineData("/admin/imports/0")]
    [InlineData("/admin/imports/99999999999")]
    [InlineData("/admin/articles/-1")]
    public async Task What_can_be_no_page_is_none_for_a_stranger_either(string page)
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var stranger = AdministratorClient.Of(portal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Http.GetAsync(page, Cancellation)).StatusCode);
    }

    [Fact]
    public async Task An_administrator_logs_in_works_and_logs_out()
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var administrator = await AdministratorClient.LoggedInAsync(portal, Cancellation);
        Assert.Equal(HttpStatusCode.OK, (await administrator.Http.GetAsync("/admin", Cancellation)).StatusCode);

        await administrator.SubmitAsync("/admin", "form[action='/admin/logout']", [], Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, (await administrator.Http.GetAsync("/admin", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_address_and_a_locked_account_get_the_same_answer()
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var stranger = AdministratorClient.Of(portal);

        var wrong = await ComplaintAsync(await stranger.LogInAsync(AdministratorClient.Email, Wrong, Cancellation));
        var unknown = await ComplaintAsync(await stranger.LogInAsync("ai-do@example.vn", Wrong, Cancellation));

        Assert.Contains("Sai thư điện tử hoặc mật khẩu", wrong, StringComparison.Ordinal);
        Assert.Equal(wrong, unknown);
        for (var i = 0; i < 5; i++) await stranger.LogInAsync(AdministratorClient.Email, Wrong, Cancellation);
        Assert.Equal(wrong, await ComplaintAsync(await stranger.LogInAsync(AdministratorClient.Email, Wrong, Cancellation)));
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_is_refused()
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var stranger = AdministratorClient.Of(portal);
        for (var i = 0; i < 5; i++) await stranger.LogInAsync(AdministratorClient.Email, Wrong, Cancellation);

        var answer = await stranger.LogInAsync(AdministratorClient.Email, AdministratorClient.Password, Cancellation);

        Assert.Contains("tạm khóa", await ComplaintAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_refusal_costs_one_hash_of_the_password()
    {
        var counting = new CountingHasher();
        await using var portal = new PortalFactory(
            settings: AdministratorClient.Account, replace: services => services.AddSingleton<IPasswordHasher<IdentityUser>>(counting));
        using var stranger = AdministratorClient.Of(portal);
        for (var i = 0; i < 7; i++)
        {
            counting.Hashed = 0;
            await stranger.LogInAsync(AdministratorClient.Email, Wrong, Cancellation);
            Assert.Equal(1, counting.Hashed);
        }

        counting.Hashed = 0;
        await stranger.LogInAsync("ai-do@example.vn", Wrong, Cancellation);
        Assert.Equal(1, counting.Hashed);
    }

    [Theory]
    [InlineData("?ReturnUrl=%2Fadmin%2Farticles%3Fstate%3Dmissing", "/admin/articles?state=missing")]
    [InlineData("?ReturnUrl=https%3A%2F%2Fexample.com%2F", "/admin")]
    [InlineData("?ReturnUrl=%2F%2Fexample.com", "/admin")]
    public async Task A_login_leads_back_within_the_portal_only(string query, string destination)
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var administrator = AdministratorClient.Of(portal);

        var answer = await administrator.LogInAsync(AdministratorClient.Email, AdministratorClient.Password, Cancellation, query);

        Assert.Equal(destination, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/admin/login")]
    [InlineData("/admin")]
    [InlineData("/admin/logout")]
    [InlineData("/admin/articles/1?handler=Withdraw")]
    [InlineData("/admin/articles/1?handler=Restore")]
    public async Task A_form_without_its_token_is_refused(string address)
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var administrator = await AdministratorClient.LoggedInAsync(portal, Cancellation);
        using var content = new FormUrlEncodedContent(
            [new("email", AdministratorClient.Email), new("password", AdministratorClient.Password), new("sure", "true")]);

        var answer = await administrator.Http.PostAsync(address, content, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/admin/people/tran-van-an", true, "bài viết")]
    [InlineData("/admin/people/tran-van-an", false, null)]
    [InlineData("/admin", true, "làm lại")]
    [InlineData("/admin/logout", true, null)]
    public async Task A_form_sent_after_the_login_ended_is_said_to_be_lost(string page, bool isSent, string? said)
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var stranger = AdministratorClient.Of(portal);
        using var content = new FormUrlEncodedContent([new("markdown[vi]", "Sinh năm 1960.")]);

        var answer = isSent ? await stranger.Http.PostAsync(page, content, Cancellation) : await stranger.Http.GetAsync(page, Cancellation);

        var login = await stranger.ReadAsync(answer.Headers.Location!.OriginalString, Cancellation);
        Assert.Equal(said is not null, login.QuerySelector("#unsaved") is not null);
        Assert.Contains(said ?? "", login.QuerySelector("#unsaved")?.TextContent ?? "", StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Uri.EscapeDataString(page), answer.Headers.Location.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_account_the_login_page_and_the_log_say_how_to_make_one()
    {
        await using var portal = new PortalFactory();
        using var stranger = AdministratorClient.Of(portal);

        var page = await stranger.ReadAsync("/admin/login", Cancellation);

        Assert.Contains("Admin__Email", page.QuerySelector(".notice-error")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "admin create",
            await portal.ReadLogAsync(log => log.Contains("nobody can log in", StringComparison.Ordinal), Cancellation),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_administrator_whose_password_is_too_short_is_not_made_and_the_portal_serves_all_the_same()
    {
        await using var portal = new PortalFactory(
            settings: new Dictionary<string, string> { ["Admin:Email"] = AdministratorClient.Email, ["Admin:Password"] = "ngan" });
        using var stranger = AdministratorClient.Of(portal);

        Assert.NotNull((await stranger.ReadAsync("/admin/login", Cancellation)).QuerySelector(".notice-error"));
        await portal.ReadLogAsync(log => log.Contains("the password needs at least 8 characters", StringComparison.Ordinal), Cancellation);
    }

    [Fact]
    public async Task The_cookies_are_out_of_reach_of_scripts_and_other_sites_and_secure_over_https()
    {
        await using var portal = new PortalFactory(settings: AdministratorClient.Account);
        using var administrator = AdministratorClient.Of(portal, "https://portal.example.vn");
        var form = await administrator.Http.GetAsync("/admin/login", Cancellation);

        var answer = await administrator.LogInAsync(AdministratorClient.Email, AdministratorClient.Password, Cancellation);

        var cookies = form.Headers.GetValues("Set-Cookie").Concat(answer.Headers.GetValues("Set-Cookie")).ToList();
        Assert.Equal(3, cookies.Count);
        Assert.All(cookies, cookie => Assert.Matches("(?=.*; httponly)(?=.*; secure)(?=.*; samesite=(lax|strict))", cookie));
    }

    private sealed class CountingHasher : PasswordHasher<IdentityUser>
    {
        public int Hashed { get; set; }

        public override string HashPassword(IdentityUser user, string password)
        {
            Hashed++;
            return base.HashPassword(user, password);
        }

        public override PasswordVerificationResult VerifyHashedPassword(IdentityUser user, string hashedPassword, string providedPassword)
        {
            Hashed++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    private static async Task<string?> ComplaintAsync(HttpResponseMessage answer) =>
        (await AdministratorClient.ParseAsync(answer, Cancellation)).QuerySelector("[role=alert]")?.TextContent;
}

using DiplomacyPortal.Web.Tests.Fixture;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;

namespace DiplomacyPortal.Web.Tests.Commands;

public sealed class AdminCommandTests : IDisposable
{
    private const string Email = "bien-tap@example.vn";

    private const string Password = "mat-khau-rieng-tu";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_account_is_made_with_the_password_from_standard_input()
    {
        var made = await CreateAsync(["--email", Email], input: Password + "\n");

        Assert.Equal(0, made.ExitCode);
        Assert.Contains(Email, made.Output, StringComparison.Ordinal);
        (await CreateAsync(["--email", Email], input: Password + "\n")).ShouldBeRefused($"admin password --email {Email}");
    }

    [Fact]
    public async Task An_account_gets_a_new_password_if_it_exists_and_the_password_will_do()
    {
        (await SetPasswordAsync("mat-khau-moi")).ShouldBeRefused("Không có tài khoản");
        await CreateAsync(["--email", Email], input: Password);
        (await SetPasswordAsync("ngan")).ShouldBeRefused("ít nhất 8 ký tự");
        Assert.Equal(0, (await SetPasswordAsync("mat-khau-moi")).ExitCode);

        await using var archive = new SqliteConnection($"Data Source={_folder.Below("data/archive.db")};Pooling=False");
        await archive.OpenAsync(Cancellation);
        await using var query = archive.CreateCommand();
        query.CommandText = "SELECT PasswordHash FROM AspNetUsers";
        var hash = Assert.IsType<string>(await query.ExecuteScalarAsync(Cancellation));
        var hasher = new PasswordHasher<IdentityUser>();
        Assert.Equal(PasswordVerificationResult.Success, hasher.VerifyHashedPassword(new(), hash, "mat-khau-moi"));
    }

    [Fact]
    public async Task A_password_is_neither_echoed_nor_logged()
    {
        var ending = await CreateAsync(["--email", Email, "--password", Password]);

        Assert.Equal(0, ending.ExitCode);
        var logged = Directory.GetFiles(_folder.Below("data/logs")).Select(File.ReadAllText);
        Assert.DoesNotContain(Password, string.Concat([ending.Output, ending.Errors, .. logged]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_give_what_the_command_line_leaves_out()
    {
        var ending = await CreateAsync([], settings: new() { ["Admin__Email"] = Email, ["Admin__Password"] = Password });

        Assert.Equal(0, ending.ExitCode);
    }

    [Fact]
    public async Task The_password_set_for_one_address_is_not_given_to_another()
    {
        var ending = await CreateAsync(["--email", "khac@example.vn"], settings: new() { ["Admin__Email"] = Email, ["Admin__Password"] = Password });

        ending.ShouldBeRefused("Thiếu mật khẩu");
    }

    [Theory]
    [InlineData("Thiếu địa chỉ", "", "")]
    [InlineData("Thiếu mật khẩu", "--email bien-tap@example.vn", "")]
    [InlineData("không hợp lệ", "--email bien-tap", "mat-khau-rieng-tu")]
    [InlineData("ít nhất 8 ký tự", "--email bien-tap@example.vn", "ngan")]
    public async Task What_makes_no_account_is_told(string complaint, string arguments, string input)
    {
        var ending = await CreateAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), input);

        ending.ShouldBeRefused(complaint);
    }

    public void Dispose() => _folder.Dispose();

    private Task<PortalProcess.Ending> SetPasswordAsync(string input) =>
        PortalProcess.RunAsync(["admin", "password", "--email", Email], _folder, Cancellation, input: input);

    private Task<PortalProcess.Ending> CreateAsync(string[] arguments, string? input = null, Dictionary<string, string>? settings = null) =>
        PortalProcess.RunAsync(["admin", "create", .. arguments], _folder, Cancellation, settings, input);
}

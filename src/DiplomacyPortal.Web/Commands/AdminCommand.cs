using System.CommandLine;
using DiplomacyPortal.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using static DiplomacyPortal.Web.Resources.CommandTexts;

namespace DiplomacyPortal.Web.Commands;

/// <summary>Makes an administrator's account.</summary>
internal static class AdminCommand
{
    public static Command Create()
    {
        var email = new Option<string?>("--email") { Description = Text("Help.Admin.Email") };
        var password = new Option<string?>("--password") { Description = Text("Help.Admin.Password") };
        var create = new Command("create", Text("Help.Admin.Create")) { email, password };
        create.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(email), parsed.GetValue(password), cancellationToken));
        return new Command("admin", Text("Help.Admin")) { create };
    }

    private static async Task<int> RunAsync(string? email, string? password, CancellationToken cancellationToken)
    {
        using var host = PortalHost.ForCommand().Build();
        var configuration = host.Services.GetRequiredService<IConfiguration>();
        var configured = configuration["Admin:Email"];
        email = Given(email) ?? Given(configured);
        if (email is null) return Complain(Text("Admin.EmailMissing"));

        // The configured password belongs to the configured address, if there is one; it must not slip into another account.
        if (Given(configured) is null || string.Equals(configured, email, StringComparison.OrdinalIgnoreCase)) password ??= Given(configuration["Admin:Password"]);
        password ??= PasswordInput.Read(Text("Admin.PasswordPrompt"));
        if (string.IsNullOrEmpty(password)) return Complain(Text("Admin.PasswordMissing"));

        if (await CommandSetup.PrepareAsync(host.Services, cancellationToken) is { } complaint) return Complain(complaint);
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser>>();
        var made = await users.CreateAsync(new IdentityUser { UserName = email, Email = email }, password);
        if (!made.Succeeded) return Complain(Reason(made.Errors.First(), users.Options.Password.RequiredLength));
        Console.WriteLine(Text("Admin.Created", email));
        return 0;
    }

    private static string Reason(IdentityError error, int passwordLength) => error.Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateUserName) or nameof(IdentityErrorDescriber.DuplicateEmail) => Text("Admin.Exists"),
        nameof(IdentityErrorDescriber.InvalidUserName) or nameof(IdentityErrorDescriber.InvalidEmail) => Text("Admin.EmailInvalid"),
        nameof(IdentityErrorDescriber.PasswordTooShort) => Text("Admin.PasswordTooShort", passwordLength),
        _ => error.Description,
    };

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static int Complain(string line)
    {
        Console.Error.WriteLine(line);
        return 1;
    }
}

using System.CommandLine;
using DiplomacyPortal.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using static DiplomacyPortal.Web.Resources.CommandTexts;

namespace DiplomacyPortal.Web.Commands;

/// <summary>Makes an administrator's account, or gives one a new password.</summary>
internal static class AdminCommand
{
    private const string NoAccount = nameof(NoAccount);

    public static Command Create() => new("admin", Text("Help.Admin"))
    {
        Verb("create", Text("Help.Admin.Create"), MakeAsync),
        Verb("password", Text("Help.Admin.SetPassword"), SetPasswordAsync),
    };

    private static Command Verb(string name, string help, Func<UserManager<IdentityUser>, string, string, Task<Ending>> act)
    {
        var email = new Option<string?>("--email") { Description = Text("Help.Admin.Email") };
        var password = new Option<string?>("--password") { Description = Text("Help.Admin.Password") };
        var verb = new Command(name, help) { email, password };
        verb.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(email), parsed.GetValue(password), act, cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(
        string? email, string? password, Func<UserManager<IdentityUser>, string, string, Task<Ending>> act, CancellationToken cancellationToken)
    {
        using var host = PortalHost.ForCommand().Build();
        var configuration = host.Services.GetRequiredService<IConfiguration>();
        var configured = configuration["Admin:Email"];
        email = Given(email) ?? Given(configured);
        if (email is null) return Complain(Text("Admin.EmailMissing"));

        // The configured password belongs to the configured address, if there is one; it must not slip into another account.
        if (Given(configured) is null || string.Equals(configured, email, StringComparison.OrdinalIgnoreCase))
            password ??= Given(configuration["Admin:Password"]);
        password ??= PasswordInput.Read(Text("Admin.PasswordPrompt"));
        if (string.IsNullOrEmpty(password)) return Complain(Text("Admin.PasswordMissing"));

        if (await CommandSetup.PrepareAsync(host.Services, cancellationToken) is { } complaint) return Complain(complaint);
        await using var scope = host.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser>>();
        var ending = await act(users, email, password);
        if (ending.Result.Errors.FirstOrDefault() is { } error) return Complain(Reason(error, email, users.Options.Password.RequiredLength));
        Console.WriteLine(ending.Done);
        return 0;
    }

    private static async Task<Ending> MakeAsync(UserManager<IdentityUser> users, string email, string password) =>
        new(await users.CreateAsync(new IdentityUser { UserName = email, Email = email }, password), Text("Admin.Created", email));

    private static async Task<Ending> SetPasswordAsync(UserManager<IdentityUser> users, string email, string password)
    {
        var done = Text("Admin.PasswordSet", email);
        if (await users.FindByEmailAsync(email) is not { } user) return new(IdentityResult.Failed(new IdentityError { Code = NoAccount }), done);
        foreach (var validator in users.PasswordValidators)
        {
            if (await validator.ValidateAsync(users, user, password) is { Succeeded: false } refused) return new(refused, done);
        }

        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
        // Saves all of it, and ends the logins that the old password opened.
        return new(await users.UpdateSecurityStampAsync(user), done);
    }

    private static string Reason(IdentityError error, string email, int passwordLength) => error.Code switch
    {
        NoAccount => Text("Admin.NoAccount", email),
        nameof(IdentityErrorDescriber.DuplicateUserName) or nameof(IdentityErrorDescriber.DuplicateEmail) => Text("Admin.Exists", email),
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

    /// <param name="Done">What to say where it succeeded.</param>
    private sealed record Ending(IdentityResult Result, string Done);
}

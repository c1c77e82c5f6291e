using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Hosting;

/// <summary>Makes the administrator whom Admin:Email and Admin:Password name, unless that account exists.</summary>
internal sealed class FirstAdministrator(UserManager<IdentityUser> users, IConfiguration configuration, ILogger<FirstAdministrator> logger)
{
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        var (email, password) = (configuration["Admin:Email"], configuration["Admin:Password"]);
        if (!string.IsNullOrWhiteSpace(email) && !string.IsNullOrEmpty(password)) await MakeAsync(email, password);

        if (!await users.Users.AnyAsync(cancellationToken))
        {
            logger.LogWarning("No administrator exists, so nobody can log in: set Admin__Email and Admin__Password, or run `DiplomacyPortal admin create`");
        }
    }

    private async Task MakeAsync(string email, string password)
    {
        if (await users.FindByEmailAsync(email) is not null) return;
        var made = await users.CreateAsync(new IdentityUser { UserName = email, Email = email }, password);
        if (made.Succeeded) logger.LogInformation("Made the administrator whom Admin:Email names");
        else logger.LogError("Admin:Email and Admin:Password make no account: {Reasons}", string.Join(' ', made.Errors.Select(Explain)));
    }

    private string Explain(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => $"the password needs at least {users.Options.Password.RequiredLength} characters.",
        nameof(IdentityErrorDescriber.InvalidEmail) => "the address is no e-mail address.",
        _ => error.Description,
    };
}

using DiplomacyPortal.Archive;
using Microsoft.AspNetCore.Identity;

namespace DiplomacyPortal.Web.Hosting;

/// <summary>The accounts of administrators; readers have none.</summary>
internal static class Accounts
{
    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<IdentityUser>(Configure).AddEntityFrameworkStores<ArchiveContext>();
        services.AddScoped<FirstAdministrator>();
    }

    private static void Configure(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        // The name is the e-mail address, whose local part may hold what Identity's default list lacks.
        options.User.AllowedUserNameCharacters = "";
        // Length is what makes a password hard to guess; classes of characters make it hard to remember.
        options.Password.RequiredLength = 8;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
    }
}

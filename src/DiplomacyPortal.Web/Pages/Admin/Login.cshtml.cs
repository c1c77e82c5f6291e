using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Admin;

public sealed class LoginModel(SignInManager<IdentityUser> signIn, IPasswordHasher<IdentityUser> hasher) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Whether any account exists.</summary>
    public bool CanLogIn { get; private set; }

    /// <summary>The key of the text that says why the login was refused.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        User.Identity?.IsAuthenticated == true ? Onward() : await ShowAsync(null, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var result = await TryAsync(Email ?? "", Password ?? "");
        if (result.Succeeded) return Onward();
        return await ShowAsync(result.IsLockedOut ? "Login.LockedOut" : "Login.Refused", cancellationToken);
    }

    private async Task<Microsoft.AspNetCore.Identity.SignInResult> TryAsync(string email, string password)
    {
        if (await signIn.UserManager.FindByEmailAsync(email) is { } user)
        {
            return await signIn.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true);
        }

        // As slow as a wrong password, lest the time of the answer tell which addresses exist.
        _ = hasher.HashPassword(new IdentityUser(), password);
        return Microsoft.AspNetCore.Identity.SignInResult.Failed;
    }

    private LocalRedirectResult Onward() => Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : LocalRedirect("/admin");

    private async Task<IActionResult> ShowAsync(string? problem, CancellationToken cancellationToken)
    {
        Problem = problem;
        CanLogIn = await signIn.UserManager.Users.AnyAsync(cancellationToken);
        return Page();
    }
}

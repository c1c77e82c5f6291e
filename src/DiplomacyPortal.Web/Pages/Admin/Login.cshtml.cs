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

    /// <summary>Whether a form led here, because the login of whoever sent it has ended.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Ended { get; set; }

    /// <summary>Whether that was a form with a text.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Unsaved { get; set; }

    /// <summary>Whether any account exists.</summary>
    public bool CanLogIn { get; private set; }

    public bool Refused { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        User.Identity?.IsAuthenticated == true ? Onward() : await ShowAsync(refused: false, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        // One answer to every refusal, lest it tell which addresses exist.
        return await SucceedsAsync(Email ?? "", Password ?? "") ? Onward() : await ShowAsync(refused: true, cancellationToken);
    }

    private async Task<bool> SucceedsAsync(string email, string password)
    {
        var user = await signIn.UserManager.FindByEmailAsync(email);
        if (user is not null && !await signIn.UserManager.IsLockedOutAsync(user))
        {
            return (await signIn.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true)).Succeeded;
        }

        // As slow as a wrong password, lest the time of the answer tell what its words do not.
        _ = hasher.HashPassword(new IdentityUser(), password);
        return false;
    }

    private LocalRedirectResult Onward() => Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : LocalRedirect("~/admin");

    private async Task<IActionResult> ShowAsync(bool refused, CancellationToken cancellationToken)
    {
        Refused = refused;
        CanLogIn = await signIn.UserManager.Users.AnyAsync(cancellationToken);
        return Page();
    }
}

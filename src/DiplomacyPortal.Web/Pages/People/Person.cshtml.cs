using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Languages;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Pages.People.Biographies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

public sealed class PersonModel(ArchiveContext archive, KnownProfiles profiles, FilterReader filters, PageLanguage language) : PageModel
{
    private const int PageSize = 20;

    public PersonProfile Profile { get; private set; } = null!;

    /// <summary>Null where no article is dated, or all are of about one date.</summary>
    public LifeLine? Line { get; private set; }

    /// <summary>In the language of <see cref="Life"/>; null where no editor wrote one.</summary>
    public BiographyText? Biography { get; private set; }

    public StandingBiography? Life { get; private set; }

    public IReadOnlyList<NamingArticle> Articles { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await SoughtPerson.LoadAsync(archive, slug, onlyPublic: true, cancellation) is not { } sought)
        {
            return await archive.SuccessorAsync(slug, cancellation) is { } successor
                ? RedirectPermanent($"~/people/{successor.Slug}{Request.QueryString}")
                : NotFound();
        }

        Profile = await profiles.GetAsync(sought.Person, cancellation);
        Line = Profile.Found.First == Profile.Found.Last ? null : LifeLine.Of(Profile.Offices, Profile.Articles, Profile.Months);
        Life = StandingBiography.Best(sought.Biographies, language.Code);
        Biography = Life is null ? null : BiographyText.TryOf(Life.Markdown);

        var address = $"/people/{Profile.Slug}";
        var asked = (await filters.ReadAsync(Request, cancellation)).Page;
        Pager = Pager.For(Profile.ArticleCount, PageSize, asked, page => page > 1 ? $"{address}?page={page}" : address);
        Articles = await ArticlesAsync(cancellation);
        return Page();
    }

    private Task<List<NamingArticle>> ArticlesAsync(CancellationToken cancellation) => archive.ArticlesOf(Profile.Only).NewestFirst()
        .Skip((Pager.Page - 1) * PageSize).Take(PageSize)
        .Select(a => new NamingArticle(a.Slug, a.Title, new ShownDate(a.Date, a.DateOrigin, a.DateReason), a.Publisher))
        .ToListAsync(cancellation);

    /// <summary>An article as this page lists it: whom it names is told by the page.</summary>
    public sealed record NamingArticle(string Slug, string Title, ShownDate Date, string? Publisher);
}

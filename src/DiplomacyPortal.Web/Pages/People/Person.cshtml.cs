using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

public sealed class PersonModel(ArchiveContext archive, FilterReader filters) : PageModel
{
    private const int PageSize = 20;
    private const int NewestStatements = 5;
    private const int LatestEvents = 5;

    public PersonProfile Profile { get; private set; } = null!;

    /// <summary>Of the offices, those that have a page.</summary>
    public IReadOnlyList<Country> Countries { get; private set; } = [];

    /// <summary>The newest.</summary>
    public IReadOnlyList<StatementLine> Statements { get; private set; } = [];

    /// <summary>The latest.</summary>
    public IReadOnlyList<EventLine> Events { get; private set; } = [];

    public ArticleList List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await PersonProfile.LoadAsync(archive, slug, cancellation) is not { } profile)
        {
            return await archive.SuccessorAsync(slug, cancellation) is { } successor
                ? RedirectPermanent($"~/people/{successor.Slug}{Request.QueryString}")
                : NotFound();
        }

        Profile = profile;

        var only = profile.Only with { Page = (await filters.ReadAsync(Request, cancellation)).Page };
        List = await ArticleList.LoadAsync(archive, only, PageSize, cancellation);
        var address = $"/people/{profile.Slug}";
        List = List with { Found = List.Found with { Pager = List.Found.Pager with { Url = page => page > 1 ? $"{address}?page={page}" : address } } };
        Statements = await StatementLine.LoadAsync(archive, archive.StatementsOf(only).NewestFirst().Take(NewestStatements), cancellation);
        Events = await EventLines.LoadAsync(archive, archive.EventsOf(only).LatestFirst().Take(LatestEvents), cancellation);
        Countries = await CountriesAsync(cancellation);
        return Page();
    }

    private Task<List<Country>> CountriesAsync(CancellationToken cancellation)
    {
        var names = Profile.Offices.Select(o => o.Country).OfType<string>().Distinct().ToList();
        return archive.NamedEntities
            .Where(e => e.IsPlace && names.Contains(e.Name) && e.Appearances.Any(a => a.Article.WithdrawnAt == null))
            .OrderBy(e => e.Name).ThenBy(e => e.Id)
            .Select(e => new Country(e.Slug, e.Name))
            .ToListAsync(cancellation);
    }

    public sealed record Country(string Slug, string Name);
}

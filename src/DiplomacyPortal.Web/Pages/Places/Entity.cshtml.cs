using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Places;

public sealed class EntityModel(ArchiveContext archive, FilterReader filters, TimeProvider time) : PageModel
{
    private const int PageSize = 20;
    private const int LatestEvents = 5;

    public EntitySection Section { get; private set; } = null!;

    public EntityProfile Profile { get; private set; } = null!;

    public IReadOnlyList<ArticleLine> Articles { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    /// <summary>The latest that have been.</summary>
    public IReadOnlyList<EventGlimpse> Events { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string section, string slug, CancellationToken cancellation)
    {
        Section = EntitySection.At(section);
        var today = VietnamTime.Today(time);
        if (await EntityProfile.LoadAsync(archive, Section.IsPlace, slug, today, cancellation) is not { } profile)
        {
            var kind = Section.IsPlace ? AddressKind.Place : AddressKind.Organisation;
            return await archive.EntitySuccessorAsync(kind, slug, cancellation) is { } successor
                ? RedirectPermanent($"~{EntitySection.AddressOf(Section.IsPlace, successor.Slug)}{Request.QueryString}")
                : NotFound();
        }

        Profile = profile;

        var asked = (await filters.ReadAsync(Request, cancellation)).Page;
        Pager = Pager.For(profile.ArticleCount, PageSize, asked, page => page > 1 ? $"{profile.Address}?page={page}" : profile.Address);
        Articles = await archive.ArticlesOf(profile.Only).NewestFirst()
            .Skip((Pager.Page - 1) * PageSize).Take(PageSize)
            .ToLines().ToListAsync(cancellation);
        Events = await EventGlimpse.LoadAsync(archive, archive.EventsOf(profile.Only).UpTo(today).LatestFirst().Take(LatestEvents), cancellation);
        return Page();
    }
}

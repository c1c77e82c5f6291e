using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Places;

public sealed class EntityModel(ArchiveContext archive, FilterReader filters) : PageModel
{
    private const int PageSize = 20;
    private const int MostAlongside = 20;
    private const int LatestEvents = 5;

    /// <summary>
    /// Its newest articles, from which other names and company are read: Việt Nam stands in nearly every article, and all that
    /// their mentions hold could not be read for one page.
    /// </summary>
    public const int MostRead = 500;

    public EntitySection Section { get; private set; } = null!;

    public EntityKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string Slug { get; private set; } = "";

    public IReadOnlyList<OtherName> OtherNames { get; private set; } = [];

    public int Total { get; private set; }

    public IReadOnlyList<ArticleLine> Articles { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    /// <summary>The latest.</summary>
    public IReadOnlyList<EventLine> Events { get; private set; } = [];

    public int EventCount { get; private set; }

    /// <summary>Of a country; none for others.</summary>
    public IReadOnlyList<Officeholder> Officeholders { get; private set; } = [];

    /// <summary>Those whom its newest articles name most often.</summary>
    public IReadOnlyList<CountedPerson> Alongside { get; private set; } = [];

    public string Address => EntitySection.AddressOf(Section.IsPlace, Slug);

    /// <summary>The parameter by which lists are filtered for it.</summary>
    public string Parameter => $"{(Kind == EntityKind.Country ? "country" : Section.IsPlace ? "place" : "organisation")}={Slug}";

    public async Task<IActionResult> OnGetAsync(string section, string slug, CancellationToken cancellation)
    {
        Section = EntitySection.At(section);
        var (isPlace, withdrawn) = (Section.IsPlace, archive.Withdrawn());
        var entity = await archive.NamedEntities
            .Where(e => e.Slug == slug && e.IsPlace == isPlace)
            .Select(e => new { e.Id, e.Slug, e.Kind, e.Name, Total = e.Appearances.Count(a => !withdrawn.Contains(a.ArticleId)) })
            .FirstOrDefaultAsync(cancellation);
        if (entity is null or { Total: 0 }) return NotFound();
        (Slug, Kind, Name, Total) = (entity.Slug, entity.Kind, DisplayText.Line(entity.Name), entity.Total);

        var articles = archive.Articles.Public().Naming(entity.Id).NewestFirst();
        Pager = Pager.For(Total, PageSize, (await filters.ReadAsync(Request, cancellation)).Page, page => page > 1 ? $"{Address}?page={page}" : Address);
        Articles = await articles.Skip((Pager.Page - 1) * PageSize).Take(PageSize).ToLines().ToListAsync(cancellation);

        EventCount = await archive.EventsNaming(entity.Id).CountAsync(cancellation);
        Events = await EventLines.LoadAsync(archive, archive.EventsNaming(entity.Id).LatestFirst().Take(LatestEvents), cancellation);

        var recent = await articles.Take(MostRead).Select(a => a.Id).ToListAsync(cancellation);
        OtherNames = await OtherName.LoadAsync(archive, entity.Id, entity.Name, recent, cancellation);
        if (Kind == EntityKind.Country) Officeholders = await Officeholder.LoadAsync(archive, entity.Name, recent, cancellation);
        Alongside = await archive.Appearances
            .Where(a => recent.Contains(a.ArticleId))
            .GroupBy(a => new { a.Person.Slug, a.Person.Name })
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Slug)
            .Take(MostAlongside)
            .Select(g => new CountedPerson { Slug = g.Key.Slug, Name = g.Key.Name, Count = g.Count() })
            .ToListAsync(cancellation);
        return Page();
    }
}

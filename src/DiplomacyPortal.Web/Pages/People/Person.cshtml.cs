using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

public sealed class PersonModel(ArchiveContext archive, FilterReader filters) : PageModel
{
    private const int PageSize = 20;
    private const int MostSpellings = 30;
    private const int MostAlongside = 20;
    private const int NewestStatements = 5;
    private const int LatestEvents = 5;

    public string Name { get; private set; } = "";

    public string Slug { get; private set; } = "";

    public IReadOnlyList<string> Spellings { get; private set; } = [];

    public IReadOnlyList<OfficeBorne> Offices { get; private set; } = [];

    /// <summary>The newest.</summary>
    public IReadOnlyList<StatementLine> Statements { get; private set; } = [];

    public int StatementCount { get; private set; }

    /// <summary>The latest.</summary>
    public IReadOnlyList<EventLine> Events { get; private set; } = [];

    public int EventCount { get; private set; }

    public IReadOnlyList<CountedPerson> Alongside { get; private set; } = [];

    public ArticleList List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var person = await archive.People
            .Where(p => p.Slug == slug && p.Appearances.Any(a => a.Article.WithdrawnAt == null))
            .Select(p => new { p.Id, p.Slug, p.Name })
            .FirstOrDefaultAsync(cancellation);
        if (person is null) return NotFound();
        (Slug, Name) = (person.Slug, DisplayText.Line(person.Name));

        var asked = await filters.ReadAsync(Request, cancellation);
        var only = new ArchiveFilter { Path = "/articles", People = [new(Slug, Name, person.Id)], Page = asked.Page };
        List = await ArticleList.LoadAsync(archive, only, PageSize, cancellation);
        var pager = List.Found.Pager with { Url = page => page > 1 ? $"/people/{Slug}?page={page}" : $"/people/{Slug}" };
        List = List with { Found = List.Found with { Pager = pager } };

        StatementCount = await archive.StatementsOf(only).CountAsync(cancellation);
        Statements = await StatementLine.LoadAsync(archive, archive.StatementsOf(only).NewestFirst().Take(NewestStatements), cancellation);
        EventCount = await archive.EventsOf(only).CountAsync(cancellation);
        Events = await EventLines.LoadAsync(archive, archive.EventsOf(only).LatestFirst().Take(LatestEvents), cancellation);

        var written = await archive.Mentions
            .Where(m => m.PersonId == person.Id && m.Appearance.Article.WithdrawnAt == null
                && m.Kind != MentionKind.Title && m.Text != person.Name)
            .Select(m => m.Text).Distinct().OrderBy(t => t).Take(MostSpellings)
            .ToListAsync(cancellation);
        Spellings = [.. written.Select(DisplayText.Line).Distinct().Where(t => t != Name)];
        Offices = await OfficeBorne.LoadAsync(archive, person.Id, cancellation);
        Alongside = await archive.Appearances
            .Where(a => a.PersonId != person.Id && a.Article.WithdrawnAt == null && a.Article.Appearances.Any(o => o.PersonId == person.Id))
            .GroupBy(a => new { a.Person.Slug, a.Person.Name })
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Slug)
            .Take(MostAlongside)
            .Select(g => new CountedPerson { Slug = g.Key.Slug, Name = g.Key.Name, Count = g.Count() })
            .ToListAsync(cancellation);
        return Page();
    }
}

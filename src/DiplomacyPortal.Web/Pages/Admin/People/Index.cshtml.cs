using System.Globalization;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Admin.People;

/// <summary>Those of whom an editor may write a biography.</summary>
public sealed class IndexModel(ArchiveContext archive) : PageModel
{
    private const int PageSize = 50;

    public string Query { get; private set; } = "";

    /// <summary>Whether only those are listed of whom something is written.</summary>
    public bool Written { get; private set; }

    public int Total { get; private set; }

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] string? q, [FromQuery] bool written, [FromQuery] int page, CancellationToken cancellationToken)
    {
        (Query, Written) = (q?.Trim() ?? "", written);
        var found = Named(archive.People);
        found = written ? found.Where(p => p.Biographies.Any(b => b.Markdown != "")) : found.Where(p => p.Appearances.Any() || p.Biographies.Any());
        var names = await found.OrderBy(p => p.Id).Take(PeopleRoll.MostPeople).Select(p => new { p.Id, p.Name }).ToListAsync(cancellationToken);
        Total = names.Count;
        Pager = Pager.For(Total, PageSize, page, Address);
        var inOrder = names.OrderBy(p => p.Name, Alphabet.Vietnamese).ThenBy(p => p.Id).Select(p => p.Id);
        var shown = inOrder.Skip((Pager.Page - 1) * PageSize).Take(PageSize).ToList();
        var lines = await archive.People
            .Where(p => shown.Contains(p.Id))
            .Select(p => new Line(
                p.Id,
                p.Slug,
                p.Name,
                p.Appearances.Count,
                p.Biographies.Where(b => b.Markdown != "").OrderByDescending(b => b.Language).Select(b => b.Language).ToList()))
            .ToListAsync(cancellationToken);
        Lines = [.. lines.OrderBy(line => shown.IndexOf(line.Id))];
    }

    /// <summary>By the name as written, or by the address, which is the name without marks and capitals.</summary>
    private IQueryable<Person> Named(IQueryable<Person> people)
    {
        if (Query.Length == 0) return people;
        var (name, slug) = (Query, Slug.From(Query));
        return slug.Length == 0
            ? people.Where(p => p.Name.Contains(name))
            : people.Where(p => p.Name.Contains(name) || p.Slug.Contains(slug));
    }

    private string Address(int number)
    {
        var query = new QueryBuilder { { "q", Query } };
        if (Written) query.Add("written", "true");
        query.Add("page", number.ToString(CultureInfo.InvariantCulture));
        return "/admin/people" + query;
    }

    /// <param name="Articles">All that name the person, withdrawn ones too.</param>
    /// <param name="Languages">Of the biographies that there are.</param>
    public sealed record Line(int Id, string Slug, string Name, int Articles, IReadOnlyList<string> Languages);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Admin.Articles;

public sealed class IndexModel(ArchiveContext archive) : PageModel
{
    private const int PageSize = 50;
    private const int LongestShown = 60;

    public string Query { get; private set; } = "";

    public ArticleState State { get; private set; }

    /// <summary>A state asked for that there is not; all articles are listed then.</summary>
    public string? UnknownState { get; private set; }

    public int Total { get; private set; }

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public static string Value(ArticleState state) => state.ToString().ToLowerInvariant();

    public async Task OnGetAsync([FromQuery] string? q, [FromQuery] string? state, [FromQuery] int page, CancellationToken cancellationToken)
    {
        Query = q?.Trim() ?? "";
        var known = Enum.GetValues<ArticleState>().Where(s => Value(s) == state?.Trim().ToLowerInvariant()).ToList();
        State = known.FirstOrDefault();
        if (known.Count == 0 && !string.IsNullOrWhiteSpace(state)) UnknownState = DisplayText.Shorten(state, LongestShown);
        var found = Named(Query, InState(State, archive.Articles));
        Total = await found.CountAsync(cancellationToken);
        Pager = Pager.For(Total, PageSize, page, Address);
        Lines = await found
            .OrderByDescending(a => a.DateHigh).ThenByDescending(a => a.Id)
            .Skip((Pager.Page - 1) * PageSize)
            .Take(PageSize)
            .Select(a => new Line(a.Id, a.Title, a.Date, a.WithdrawnAt, a.Documents.All(d => d.MissingSince != null)))
            .ToListAsync(cancellationToken);
    }

    /// <summary>By the title as written, or by the address, which is the title without marks and capitals.</summary>
    private static IQueryable<Article> Named(string query, IQueryable<Article> articles)
    {
        if (query.Length == 0) return articles;
        var slug = Slug.From(query);
        return slug.Length == 0
            ? articles.Where(a => a.Title.Contains(query))
            : articles.Where(a => a.Title.Contains(query) || a.Slug.Contains(slug));
    }

    private static IQueryable<Article> InState(ArticleState state, IQueryable<Article> articles) => state switch
    {
        ArticleState.Withdrawn => articles.Where(a => a.WithdrawnAt != null),
        ArticleState.Missing => articles.Where(a => a.Documents.All(d => d.MissingSince != null)),
        _ => articles,
    };

    private string Address(int number) => "/admin/articles" + new QueryBuilder
    {
        { "q", Query },
        { "state", Value(State) },
        { "page", number.ToString(System.Globalization.CultureInfo.InvariantCulture) },
    };

    public sealed record Line(int Id, string Title, string? Date, DateTime? WithdrawnAt, bool Missing);
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Api;

/// <summary>The API's document for people to read, with examples out of this very archive.</summary>
public sealed class IndexModel(ArchiveContext archive, ApiDocument document) : PageModel
{
    public string Line { get; private set; } = "";

    public IReadOnlyList<OperationGroup> Groups { get; private set; } = [];

    public IReadOnlyList<ShapeTable> Shapes { get; private set; } = [];

    public static IReadOnlyList<(int Status, string Title, string Line)> Problems => [.. ApiProblem.Explained
        .Select(status => ApiProblem.Of(status))
        .Select(problem => (problem.Status, problem.Title, problem.Detail))];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var described = await document.ReadAsync(cancellation);
        Line = described.Info.Description!;
        Groups = OperationGroup.Of(described, await ExamplesAsync(cancellation));
        Shapes = ShapeTable.Of(described);
    }

    /// <summary>By the first step of the path for a slug, else by the parameter; null for what this archive has none of.</summary>
    private async Task<IReadOnlyDictionary<string, string?>> ExamplesAsync(CancellationToken cancellation)
    {
        var articles = archive.Articles.Public();
        var newest = await articles.NewestFirst().Select(a => new { a.Slug, a.DateHigh }).FirstOrDefaultAsync(cancellation);
        var person = await archive.MostPresent(1).Select(p => p.Slug).FirstOrDefaultAsync(cancellation);
        var (places, organisations) = (archive.MostNamed(isPlace: true), archive.MostNamed(isPlace: false));
        var place = await places.Select(e => e.Slug).FirstOrDefaultAsync(cancellation);
        var organisation = await organisations.Select(e => e.Slug).FirstOrDefaultAsync(cancellation);
        var source = await articles.NewestFirst().Where(a => a.Publisher != null).Select(a => a.Publisher).FirstOrDefaultAsync(cancellation);
        return new Dictionary<string, string?>
        {
            ["articles"] = newest?.Slug,
            ["people"] = person,
            ["places"] = place,
            ["organisations"] = organisation,
            ["person"] = person,
            ["country"] = await places.Where(e => e.Kind == EntityKind.Country).Select(e => e.Slug).FirstOrDefaultAsync(cancellation),
            ["place"] = place,
            ["organisation"] = organisation,
            ["source"] = source,
        };
    }
}

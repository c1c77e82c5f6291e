using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Coverage;

public sealed class GroupModel(ArchiveContext archive) : PageModel
{
    private const int MostPeople = 12;

    public string Slug { get; private set; } = "";

    public Papers Papers { get; private set; } = null!;

    /// <summary>What an article that gives the days of the group says of the occasion; null where none of those compared reports an event.</summary>
    public Paper.Told? Occasion { get; private set; }

    /// <summary>EDTF; null where it is not known.</summary>
    public string? Date { get; private set; }

    public string? VietnamDate { get; private set; }

    public IReadOnlyList<string> Places { get; private set; } = [];

    public IReadOnlyList<Person> People { get; private set; } = [];

    public IReadOnlyList<Disagreement> Disagreements { get; private set; } = [];

    public IReadOnlyList<OnlyHere> Alone { get; private set; } = [];

    public IReadOnlyList<Reprint> Reprints { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var group = await archive.CoverageGroups.AsNoTracking().FirstOrDefaultAsync(g => g.Slug == slug, cancellation);
        if (group is null)
        {
            // For now alone: a group takes its former address again when the article comes back whose headline that is, and a browser that
            // had been told for good would be led to and fro.
            return await archive.CoverageSuccessorAsync(slug, cancellation) is { } successor ? Redirect($"~/coverage/{successor}") : NotFound();
        }

        Papers = await Papers.LoadAsync(archive, group.Id, cancellation);
        if (Papers.All.Count < 2) return NotFound();
        Slug = group.Slug;
        Date = CoverageLine.Edtf(group.First, group.Last) ?? (await DayOfSomeYear.LoadAsync(archive, [group.Id], cancellation)).GetValueOrDefault(group.Id);
        await DescribeAsync(cancellation);

        var compared = Papers.Compared;
        var alike = new AlikeSentences([.. compared.Select(p => p.Text!)]);
        var names = new AlikeNames(compared.SelectMany(p => p.People).Select(n => n.Slug));
        Disagreements = Coverage.Disagreements.Of(compared, alike, names);
        Alone = [.. OnlyHere.Of(compared, alike, names).Where(alone => !alone.IsNothing)];
        Reprints = Reprint.Of(compared);
        return Page();
    }

    private async Task DescribeAsync(CancellationToken cancellation)
    {
        var told = Papers.All.Select(p => p.Main).OfType<Paper.Told>().ToList();
        Occasion = told.OrderByDescending(t => t.Value == Date).ThenByDescending(t => t.VietnamValue is not null).FirstOrDefault();
        VietnamDate = Occasion?.Value == Date ? Occasion?.VietnamValue : null;
        Places = [.. told.Select(t => t.Place).OfType<string>().DistinctBy(Display.Spellings.Key).Take(3)];
        var slugs = Papers.All.SelectMany(p => p.Occasion.People).CountBy(s => s).OrderByDescending(s => s.Value).Select(s => s.Key).Take(MostPeople).ToList();
        List<Person> shown = [];
        var people = await archive.People.AsNoTracking().Where(p => slugs.Contains(p.Slug)).ToListAsync(cancellation);

        // Of one whose name is spelt in two ways, the way that most have.
        foreach (var person in people.OrderBy(p => slugs.IndexOf(p.Slug)))
        {
            if (!shown.Any(s => NameLikeness.AreOne(s.Slug, person.Slug))) shown.Add(person);
        }

        People = shown;
    }
}

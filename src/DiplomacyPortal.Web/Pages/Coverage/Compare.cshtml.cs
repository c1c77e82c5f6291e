using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>Two articles of a group, word by word.</summary>
public sealed class CompareModel(ArchiveContext archive) : PageModel
{
    public string Slug { get; private set; } = "";

    public Side Earlier { get; private set; } = null!;

    public Side Later { get; private set; } = null!;

    public IReadOnlyList<WordDiff.Paragraph> Paragraphs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, string earlier, string later, CancellationToken cancellation)
    {
        var group = await archive.CoverageSuccessorAsync(slug, cancellation) ?? slug;
        var sides = await archive.Articles.Public()
            .Where(a => (a.Slug == earlier || a.Slug == later) && a.Account!.CoverageGroup!.Slug == group)
            .OldestFirst()
            .Take(2)
            .Select(a => new
            {
                a.Slug,
                a.Title,
                a.Publisher,
                a.Date,
                a.Text.Layout,
                a.Text.MarkdownStart,
                Raw = a.Text.Source.Text.Substring(0, PaperText.MostUnits),
                a.Text.Source.Text.Length,
            })
            .ToListAsync(cancellation);
        if (sides.Count < 2) return NotFound();

        // What was left out and put in is told in one order alone: that of the dates. They may be mended, a group may take its former address
        // again, and a browser that had been told for good would be led to and fro.
        if (group != slug || sides[0].Slug != earlier) return Redirect($"~/coverage/{group}/{sides[0].Slug}/{sides[1].Slug}");
        var both = sides
            .Select(s => new Side(s.Slug, s.Title, s.Publisher, s.Date, new PaperText(s.Raw, s.Layout, s.MarkdownStart, s.Length <= PaperText.MostUnits, [])))
            .ToList();
        (Slug, Earlier, Later) = (slug, both[0], both[1]);
        Paragraphs = WordDiff.Of(Earlier.Text, Later.Text);
        return Page();
    }

    public sealed record Side(string Slug, string Title, string? Publisher, string? Date, PaperText Text);
}

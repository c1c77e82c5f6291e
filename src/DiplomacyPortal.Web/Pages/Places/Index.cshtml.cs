using System.Globalization;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Places;

public sealed class IndexModel(ArchiveContext archive) : PageModel
{
    /// <summary>Twice what the lexicon has.</summary>
    private const int MostEntities = 2_000;

    private static readonly StringComparer Alphabet = StringComparer.Create(new CultureInfo("vi-VN"), CompareOptions.None);

    public EntitySection Section { get; private set; } = null!;

    public int Total { get; private set; }

    /// <summary>By kind, those with the most articles first.</summary>
    public IReadOnlyList<IGrouping<EntityKind, CountedEntity>> Groups { get; private set; } = [];

    public async Task OnGetAsync(string section, CancellationToken cancellation)
    {
        Section = EntitySection.At(section);
        var named = await archive.MostNamed(Section.IsPlace).Take(MostEntities).ToListAsync(cancellation);
        Total = named.Count;
        Groups = [.. named.OrderByDescending(e => e.Count).ThenBy(e => e.Name, Alphabet).ThenBy(e => e.Slug, StringComparer.Ordinal).GroupBy(e => e.Kind).OrderBy(g => g.Key)];
    }
}

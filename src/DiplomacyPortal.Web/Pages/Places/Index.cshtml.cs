using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DiplomacyPortal.Web.Pages.Places;

public sealed class IndexModel(ArchiveContext archive) : PageModel
{
    public EntitySection Section { get; private set; } = null!;

    public int Total { get; private set; }

    /// <summary>By kind, those with the most articles first.</summary>
    public IReadOnlyList<IGrouping<EntityKind, CountedEntity>> Groups { get; private set; } = [];

    public async Task OnGetAsync(string section, CancellationToken cancellation)
    {
        Section = EntitySection.At(section);
        var named = await EntityRoll.RankAsync(archive, Section.IsPlace, cancellation);
        Total = named.Count;
        Groups = [.. named.GroupBy(e => e.Kind).OrderBy(g => g.Key)];
    }
}

using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Pages.Places;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Suggestions;

/// <summary>
/// The leaders, places, organisations and publishers of public articles, kept for as long as they may be: with every letter that a
/// reader types they are all asked for again.
/// </summary>
public sealed class KnownNames(ArchiveReadings readings)
{
    private const int MostLeaders = 20_000;
    private const int MostPublishers = 2_000;

    private readonly KeptAnswers<Kept> _kept = new(readings, 1);

    public Task<Kept> ListAsync(CancellationToken cancellation) => _kept.GetAsync("", ReadAsync, cancellation);

    private static async Task<Kept> ReadAsync(ArchiveContext archive, CancellationToken cancellation)
    {
        var leaders = await archive.MostPresent(MostLeaders).ToListAsync(cancellation);
        var publishers = await archive.Articles.Public()
            .Where(a => a.Publisher != null)
            .GroupBy(a => a.Publisher!)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Take(MostPublishers)
            .Select(g => new { Name = g.Key, Count = g.Count() })
            .ToListAsync(cancellation);
        List<CountedEntity> entities = [];
        foreach (var section in EntitySection.All) entities.AddRange(await EntityRoll.RankAsync(archive, section.IsPlace, cancellation));
        return new Kept(
            [.. leaders.Select(l => new KnownName(DisplayText.Line(l.Name), $"/people/{l.Slug}", l.Count))],
            [.. entities.Select(Named)],
            [.. publishers.Select(p => new KnownName(DisplayText.Line(p.Name), AddressOf(p.Name), p.Count) { IsPublisher = true })]);
    }

    private static string AddressOf(string publisher) => new ArchiveFilter { Path = "/articles", Sources = [publisher] }.Url();

    private static KnownName Named(CountedEntity entity)
    {
        var address = EntitySection.AddressOf(entity.Kind != EntityKind.Organisation, entity.Slug);
        return new(DisplayText.Line(entity.Name), address, entity.Count) { Entity = entity.Kind };
    }

    /// <param name="Entities">Places and organisations.</param>
    public sealed record Kept(IReadOnlyList<KnownName> Leaders, IReadOnlyList<KnownName> Entities, IReadOnlyList<KnownName> Publishers)
    {
        public NamedPages Pages { get; } = new(Leaders.Concat(Entities).Concat(Publishers));
    }
}

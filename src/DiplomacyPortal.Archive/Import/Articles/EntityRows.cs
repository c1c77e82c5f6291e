using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Writes which places and organisations an article names, and where.</summary>
internal static class EntityRows
{
    /// <summary>See <see cref="AppearanceRows.MostMentions"/>.</summary>
    public const int MostMentions = 5_000;

    private const int LongestName = 300;

    public static async Task ApplyAsync(ArchiveContext context, Article article, string text, ExtractedArticle facts, CancellationToken cancellation)
    {
        var found = Found(facts);
        var slugs = found.Select(f => f.Slug).ToList();
        var known = await context.NamedEntities.Where(e => slugs.Contains(e.Slug)).ToDictionaryAsync(e => (e.IsPlace, e.Slug), cancellation);

        var named = found.Select(f => (f.IsPlace, f.Slug)).ToHashSet();
        foreach (var gone in article.Entities.Where(a => !named.Contains((a.Entity.IsPlace, a.Entity.Slug))).ToList()) article.Entities.Remove(gone);

        var standing = article.Entities.ToDictionary(a => (a.Entity.IsPlace, a.Entity.Slug));
        var starts = found.SelectMany(f => f.Mentions).Select(m => m.Start).Order().ToList();
        var bound = starts.Count > MostMentions ? starts[MostMentions] : int.MaxValue;
        foreach (var (ordinal, one) in found.Index())
        {
            if (known.TryGetValue((one.IsPlace, one.Slug), out var entity)) (entity.Kind, entity.Name) = (one.Kind, one.Name);
            else context.NamedEntities.Add(entity = new NamedEntity { Slug = one.Slug, IsPlace = one.IsPlace, Kind = one.Kind, Name = one.Name });

            if (!standing.TryGetValue((one.IsPlace, one.Slug), out var appearance)) article.Entities.Add(appearance = new EntityAppearance { Entity = entity });
            appearance.Ordinal = ordinal;
            ApplyMentions(appearance, text, one.Mentions, bound);
        }
    }

    private static List<FoundEntity> Found(ExtractedArticle facts) =>
    [
        .. facts.Places.Select(p => new FoundEntity(p.Name, p.Slug, KindOf(p.Kind), p.Mentions))
            .Concat(facts.Organisations.Select(o => new FoundEntity(o.Name, o.Slug, EntityKind.Organisation, o.Mentions)))
            .OrderBy(e => e.Mentions[0].Start),
    ];

    private static EntityKind KindOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => EntityKind.Country,
        PlaceKind.Region => EntityKind.Region,
        PlaceKind.Province => EntityKind.Province,
        PlaceKind.City => EntityKind.City,
        PlaceKind.Site => EntityKind.Site,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The archive has no such kind of place."),
    };

    /// <param name="bound">Where mentions are no longer kept, but for an entity's first.</param>
    private static void ApplyMentions(EntityAppearance appearance, string text, IReadOnlyList<TextSpan> mentions, int bound)
    {
        var found = mentions.Where((m, i) => i == 0 || m.Start < bound).Select(m => (m.Start, m.Length, Text: OneLine.OfRaw(LongestName, text, m))).ToList();
        if (appearance.Mentions.OrderBy(m => m.Id).Select(m => (m.Start, m.Length, m.Text)).SequenceEqual(found)) return;
        appearance.Mentions.Clear();
        foreach (var (start, length, words) in found) appearance.Mentions.Add(new EntityMention { Start = start, Length = length, Text = words });
    }

    private sealed record FoundEntity(string Name, string Slug, EntityKind Kind, IReadOnlyList<TextSpan> Mentions)
    {
        public bool IsPlace => Kind != EntityKind.Organisation;
    }
}

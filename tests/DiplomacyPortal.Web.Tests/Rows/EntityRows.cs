using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>The places and organisations of a sample, as an import would write them.</summary>
internal static class EntityRows
{
    /// <param name="article">With its events.</param>
    /// <param name="entities">By name and kind; the new ones are added.</param>
    public static void Add(Article article, ArticleSample sample, Dictionary<(string Name, EntityKind Kind), NamedEntity> entities)
    {
        foreach (var (ordinal, named) in sample.Entities.GroupBy(e => (e.Name, e.Kind)).Index())
        {
            if (!entities.TryGetValue(named.Key, out var entity))
            {
                var isPlace = named.Key.Kind != EntityKind.Organisation;
                entity = new NamedEntity { Slug = Slug.From(named.Key.Name), IsPlace = isPlace, Kind = named.Key.Kind, Name = named.Key.Name };
                entities[named.Key] = entity;
            }

            var appearance = new EntityAppearance { Entity = entity, Ordinal = ordinal };
            foreach (var words in named.Select(n => n.As ?? n.Name))
            {
                for (var at = Next(0); at >= 0; at = Next(at + words.Length))
                    appearance.Mentions.Add(new EntityMention { Start = at, Length = words.Length, Text = words });

                int Next(int from) => sample.Raw.IndexOf(words, from, StringComparison.Ordinal);
            }

            article.Entities.Add(appearance);
            foreach (var (told, report) in sample.Events.Zip(article.Events.OrderBy(r => r.Ordinal)))
            {
                if (told.Entities.Contains(entity.Name)) report.Entities.Add(new EventEntity { Entity = entity });
            }
        }
    }
}

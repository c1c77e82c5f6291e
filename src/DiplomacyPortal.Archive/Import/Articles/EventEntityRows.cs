using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Places;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Writes which places and organisations the events of an article are in connexion with. To be called when both are what they are to be.</summary>
internal static class EventEntityRows
{
    /// <summary>Of one event: more than a sentence ever names but in a list of all the world.</summary>
    public const int MostEntities = 50;

    public static void Apply(Article article)
    {
        var entities = article.Entities.OrderBy(a => a.Ordinal).Select(a => a.Entity).ToList();
        var mentions = article.Entities.SelectMany(a => a.Mentions.Select(m => (m.Start, End: m.Start + m.Length, a.Entity))).OrderBy(m => m.Start).ToList();
        var starts = mentions.ConvertAll(m => m.Start);
        foreach (var report in article.Events)
        {
            var told = new HashSet<NamedEntity>();
            foreach (var citation in report.Citations)
            {
                var first = starts.BinarySearch(citation.Start) is >= 0 and var at ? at : ~starts.BinarySearch(citation.Start);
                for (var i = first; i < mentions.Count && mentions[i].End <= citation.Start + citation.Length; i++) told.Add(mentions[i].Entity);
            }

            var owners = told.Where(e => !e.IsPlace).SelectMany(e => StateBodies.OwnersOf(e.Name)).ToHashSet(StringComparer.Ordinal);
            ApplyTo(report, [.. entities.Where(e => told.Contains(e) || IsStated(report, e) || IsOwner(owners, e)).Take(MostEntities)]);
        }
    }

    private static bool IsStated(EventReport report, NamedEntity entity) =>
        (entity.IsPlace && report.Place == entity.Name) || report.Parties.Contains(entity.Name);

    /// <summary>What happens at the "Đại hội đồng Liên hợp quốc" happens at the Liên hợp quốc, and in the "Quốc hội Hoa Kỳ" in connexion with Hoa Kỳ.</summary>
    private static bool IsOwner(HashSet<string> owners, NamedEntity entity) =>
        entity.Kind is EntityKind.Country or EntityKind.Organisation && owners.Contains(entity.Name);

    private static void ApplyTo(EventReport report, HashSet<NamedEntity> entities)
    {
        foreach (var gone in report.Entities.Where(e => !entities.Contains(e.Entity)).ToList()) report.Entities.Remove(gone);
        entities.ExceptWith(report.Entities.Select(e => e.Entity).ToList());
        foreach (var entity in entities) report.Entities.Add(new EventEntity { Entity = entity });
    }
}

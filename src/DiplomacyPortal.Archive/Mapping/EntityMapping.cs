using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Mapping;

/// <summary>Places and organisations, where articles name them, and what of events is in connexion with them.</summary>
internal static class EntityMapping
{
    public static void MapEntities(this ModelBuilder builder)
    {
        builder.Entity<NamedEntity>(entity =>
        {
            entity.HasIndex(e => new { e.Slug, e.IsPlace }).IsUnique();
            entity.HasMany(e => e.Appearances).WithOne(a => a.Entity);
        });

        builder.Entity<EntityAppearance>(appearance =>
        {
            appearance.HasKey(a => new { a.ArticleId, a.EntityId });
            appearance.HasOne(a => a.Article).WithMany(a => a.Entities);
            appearance.HasIndex(a => new { a.EntityId, a.ArticleId });
        });

        builder.Entity<EntityMention>(mention =>
        {
            mention.HasOne(m => m.Appearance).WithMany(a => a.Mentions).HasForeignKey(m => new { m.ArticleId, m.EntityId });
            mention.HasIndex(m => new { m.EntityId, m.ArticleId });
        });

        builder.Entity<EventEntity>(told =>
        {
            told.HasKey(e => new { e.EventReportId, e.EntityId });
            told.HasOne(e => e.EventReport).WithMany(r => r.Entities);
            told.HasIndex(e => new { e.EntityId, e.EventReportId });
        });

        // Whose offices are of a country.
        builder.Entity<BorneOffice>().HasIndex(o => new { o.Country, o.MentionId });
    }
}

using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Mapping;

/// <summary>Articles, their texts and the dates that they cite.</summary>
internal static class ArticleMapping
{
    public static void MapArticles(this ModelBuilder builder)
    {
        builder.Entity<Article>(article =>
        {
            article.HasIndex(a => a.Slug).IsUnique();
            article.HasIndex(a => new { a.DateHigh, a.Id });

            // All that counting articles by their dates and by their publishers asks.
            article.HasIndex(a => new { a.DateHigh, a.DateLow, a.WithdrawnAt });
            article.HasIndex(a => new { a.Publisher, a.WithdrawnAt });

            // Of the withdrawn alone: without a filter SQLite takes "WithdrawnAt IS NULL" for rare and sorts by hand what it finds so.
            article.HasIndex(a => a.WithdrawnAt).HasFilter("\"WithdrawnAt\" IS NOT NULL");
            // What feeds list first. SQLite adds no column to a table that has rows without a default, which is never used.
            article.HasIndex(a => new { a.ChangedAt, a.DateHigh, a.Id });
            article.Property(a => a.AddedAt).HasDefaultValue(DateTime.MinValue).ValueGeneratedNever();
            article.Property(a => a.ChangedAt).HasDefaultValue(DateTime.MinValue).ValueGeneratedNever();
            article.HasOne(a => a.Text).WithOne().HasForeignKey<ArticleText>(t => t.ArticleId);
        });

        builder.Entity<ArticleText>(text =>
        {
            text.HasKey(t => t.ArticleId);
            text.HasIndex(t => t.Sha256).IsUnique();
            text.HasOne(t => t.Source).WithMany().HasForeignKey(t => t.Sha256).OnDelete(DeleteBehavior.Restrict);
            text.Property(t => t.Layout).HasConversion<ArticleLayoutJson>();
        });

        builder.Entity<CitedDate>().HasIndex(d => d.ArticleId);
    }
}

using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Mapping;

/// <summary>Which articles report the same occasion.</summary>
internal static class CoverageMapping
{
    public static void MapCoverage(this ModelBuilder builder)
    {
        builder.Entity<ArticleAccount>(account =>
        {
            account.HasKey(a => a.ArticleId);
            account.Property(a => a.Occasion).HasConversion<OccasionJson>();
            account.HasOne(a => a.Article).WithOne(a => a.Account).HasForeignKey<ArticleAccount>(a => a.ArticleId);
            account.HasOne(a => a.CoverageGroup).WithMany(g => g.Accounts).OnDelete(DeleteBehavior.Restrict);

            // All that listing and counting groups asks of an account; the rows themselves are wide.
            account.HasIndex(a => new { a.CoverageGroupId, a.ArticleId });
        });

        builder.Entity<AccountKey>(key =>
        {
            key.HasKey(k => new { k.Value, k.ArticleId });
            key.HasOne(k => k.Account).WithMany(a => a.Keys).HasForeignKey(k => k.ArticleId);
        });

        builder.Entity<CoverageGroup>(group =>
        {
            group.HasIndex(g => g.Slug).IsUnique();
            group.HasIndex(g => new { g.Last, g.Id });
        });
    }
}

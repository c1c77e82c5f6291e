using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Mapping;

/// <summary>The raw texts, and the files that they were read from.</summary>
internal static class SourceMapping
{
    public static void MapSources(this ModelBuilder builder)
    {
        builder.Entity<SourceText>().HasKey(t => t.Sha256);

        builder.Entity<SourceDocument>(document =>
        {
            document.HasIndex(d => d.Path).IsUnique();
            document.HasIndex(d => d.Sha256);
            document.HasOne<SourceText>().WithMany().HasForeignKey(d => d.Sha256).OnDelete(DeleteBehavior.Restrict);
        });
    }
}

using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Mapping;

/// <summary>People, their lives, where articles name them, and where their former addresses lead.</summary>
internal static class PeopleMapping
{
    public static void MapPeople(this ModelBuilder builder)
    {
        builder.Entity<Person>().HasIndex(p => p.Slug).IsUnique();

        builder.Entity<Biography>(biography =>
        {
            biography.HasKey(b => new { b.PersonId, b.Language });

            // What an editor wrote goes with nobody.
            biography.HasOne(b => b.Person).WithMany(p => p.Biographies).OnDelete(DeleteBehavior.Restrict);
        });

        builder.Entity<Appearance>(appearance =>
        {
            appearance.HasKey(a => new { a.ArticleId, a.PersonId });
            appearance.HasIndex(a => new { a.PersonId, a.ArticleId });
        });

        builder.Entity<Mention>(mention =>
        {
            mention.HasOne(m => m.Appearance).WithMany(a => a.Mentions).HasForeignKey(m => new { m.ArticleId, m.PersonId });
            mention.HasIndex(m => new { m.PersonId, m.ArticleId });
        });

        builder.Entity<FormerAddress>(address =>
        {
            address.HasKey(f => new { f.Kind, f.Slug });
            address.HasIndex(f => new { f.Kind, f.Successor });
        });
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Finds the address of a new group: the headline of its first article in ASCII, with a number where others bear the same or bore it.</summary>
internal static class CoverageSlug
{
    /// <param name="given">Those of groups that are not stored yet.</param>
    public static Task<string> ChooseAsync(ArchiveContext context, string title, IReadOnlySet<string> given, CancellationToken cancellation) =>
        FreeSlug.ChooseAsync(
            Slug.From(title) is { Length: > 0 } slug ? slug : "su-kien",
            async candidate => given.Contains(candidate)
                || await context.CoverageGroups.AnyAsync(g => g.Slug == candidate, cancellation)
                || await context.FormerAddresses.AnyAsync(f => f.Kind == AddressKind.Coverage && f.Slug == candidate, cancellation));
}

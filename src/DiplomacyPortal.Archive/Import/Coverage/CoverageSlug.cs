using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Finds the address of a group: the headline of its first public article in ASCII, with a number where others bear the same or bore it.</summary>
internal static class CoverageSlug
{
    /// <summary>Of a group whose headline has no letter, or that has no public article.</summary>
    public const string OfNone = "su-kien";

    /// <param name="title">Null where no article is public.</param>
    /// <param name="given">Those of groups that are not stored yet.</param>
    /// <param name="own">What the group has so far, so that it may take again what leads there; null for a new one.</param>
    public static Task<string> ChooseAsync(
        ArchiveContext context, string? title, IReadOnlySet<string> given, string? own, CancellationToken cancellation) =>
        FreeSlug.ChooseAsync(
            Slug.From(title ?? "") is { Length: > 0 } slug ? slug : OfNone,
            async candidate => given.Contains(candidate)
                || await context.CoverageGroups.AnyAsync(g => g.Slug == candidate, cancellation)
                || await context.FormerAddresses.AnyAsync(
                    f => f.Kind == AddressKind.Coverage && f.Slug == candidate && f.Successor != own, cancellation));
}

using DiplomacyPortal.Extraction.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Finds the address of a new article: its title in ASCII, with a number where others bear the same.</summary>
internal static class ArticleSlug
{
    public static Task<string> ChooseAsync(ArchiveContext context, string title, CancellationToken cancellation) => FreeSlug.ChooseAsync(
        Slug.From(title) is { Length: > 0 } slug ? slug : "bai-viet",
        candidate => context.Articles.AnyAsync(a => a.Slug == candidate, cancellation));
}

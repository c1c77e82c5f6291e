using DiplomacyPortal.Extraction.Vietnamese;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Finds the address of a new article: its title in ASCII, with a number where others bear the same.</summary>
internal static class ArticleSlug
{
    public static async Task<string> ChooseAsync(ArchiveContext context, string title, CancellationToken cancellation)
    {
        var plain = Slug.From(title) is { Length: > 0 } slug ? slug : "bai-viet";
        if (!await IsTakenAsync(plain)) return plain;

        // Numbers are given in turn and never fall free, so the first free one is found by doubling and halving:
        // a folder of ten thousand equal headlines asks a few questions each, not ten thousand.
        var taken = 1;
        var free = 2;
        while (await IsTakenAsync($"{plain}-{free}")) (taken, free) = (free, free * 2);
        while (free - taken > 1)
        {
            var middle = (taken + free) / 2;
            if (await IsTakenAsync($"{plain}-{middle}")) taken = middle;
            else free = middle;
        }

        return $"{plain}-{free}";

        Task<bool> IsTakenAsync(string candidate) => context.Articles.AnyAsync(a => a.Slug == candidate, cancellation);
    }
}

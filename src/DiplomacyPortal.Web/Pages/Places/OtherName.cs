using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Places;

/// <summary>A name that articles use instead of the canonical one, with words that show it.</summary>
public sealed record OtherName(string Name, string Passage)
{
    private const int MostNames = 30;

    /// <param name="articles">Those to read.</param>
    public static async Task<IReadOnlyList<OtherName>> LoadAsync(
        ArchiveContext archive, int entityId, string name, IReadOnlyList<int> articles, CancellationToken cancellation)
    {
        var written = await archive.EntityMentions
            .Where(m => m.EntityId == entityId && articles.Contains(m.ArticleId) && m.Text != name)
            .GroupBy(m => m.Text)
            .Select(g => new { Text = g.Key, Count = g.Count(), Id = g.Max(m => m.Id) })
            .OrderByDescending(n => n.Count).ThenBy(n => n.Text)
            .Take(MostNames)
            .ToListAsync(cancellation);
        var ids = written.ConvertAll(n => n.Id);
        var places = await archive.EntityMentions.Where(m => ids.Contains(m.Id))
            .Select(m => new { m.Id, m.Start, m.Appearance.Article.Slug })
            .ToDictionaryAsync(m => m.Id, m => $"/articles/{m.Slug}#{Mark.EntityId(m.Start)}", cancellation);

        // Letter case and line ends do not make another name.
        return
        [
            .. written.Where(n => places.ContainsKey(n.Id)).Select(n => new OtherName(DisplayText.Line(n.Text), places[n.Id]))
                .Where(n => Spellings.Key(n.Name) != Spellings.Key(name)).DistinctBy(n => Spellings.Key(n.Name)),
        ];
    }
}

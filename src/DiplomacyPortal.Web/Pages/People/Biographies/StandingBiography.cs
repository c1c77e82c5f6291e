using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Web.Pages.People.Biographies;

/// <summary>What stands of a person in one language.</summary>
/// <param name="IsInherited">Whether it was written of somebody whose address leads here now; whoever changes it writes this person's first.</param>
public sealed record StandingBiography(string Language, string Markdown, bool IsInherited, DateTime ChangedAt, string ChangedBy)
{
    /// <returns>The one in the language of a page, else another; null where there is none.</returns>
    public static StandingBiography? Best(IReadOnlyList<StandingBiography> standing, string language) => standing
        .Where(b => b.Markdown.Length > 0)
        .OrderByDescending(b => b.Language == language).ThenBy(b => Biography.Languages.Index().First(l => l.Item == b.Language).Index)
        .FirstOrDefault();
}

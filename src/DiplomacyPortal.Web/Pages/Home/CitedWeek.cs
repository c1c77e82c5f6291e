using System.Globalization;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Home;

/// <summary>
/// What was said most in the archive's last week: the seven days up to its newest article. The same words of the same speaker are one
/// statement. Those of most papers come first; where no paper repeats another, direct speech of the leaders most present does, and what
/// does not tell who speaks last.
/// </summary>
public sealed record CitedWeek(DateOnly First, DateOnly Last, IReadOnlyList<CitedStatement> Statements)
{
    private const int Days = 7;

    /// <summary>The newest of a week that has more, as after an import that gave everything one day.</summary>
    private const int MostArticles = 2_000;

    public string Edtf => string.Create(CultureInfo.InvariantCulture, $"{First:yyyy-MM-dd}/{Last:yyyy-MM-dd}");

    /// <param name="leaders">The slugs of those most present, in order.</param>
    /// <returns>Null where there is no such week, or nothing was said in it.</returns>
    public static async Task<CitedWeek?> LoadAsync(ArchiveContext archive, DateOnly today, IReadOnlyList<string> leaders, CancellationToken cancellation)
    {
        // A day to come is a slip of the article, or of who dated it.
        var last = await archive.Articles.Public().Where(a => a.DateLow == a.DateHigh && a.DateHigh <= today).NewestFirst()
            .Select(a => a.DateHigh).FirstOrDefaultAsync(cancellation);
        if (last is null || last.Value.DayNumber < Days) return null;
        var first = last.Value.AddDays(1 - Days);
        var articles = archive.Articles.Public().Where(a => a.DateHigh >= first && a.DateHigh <= last && a.DateLow >= first).NewestFirst().Take(MostArticles);

        var said = new SaidInWeek(archive, articles);
        var chosen = await said.ChooseAsync(leaders, cancellation);
        var prints = await said.PrintsAsync([.. chosen.Select(c => c.Key)], cancellation);

        // An article can be withdrawn or read anew between two questions.
        var statements = chosen
            .Select(c => new CitedStatement(c.Articles, [.. prints.Where(p => p.Key == c.Key && p.Print.SpeakerSlug == c.Speaker).Select(p => p.Print)]))
            .Where(s => s.Prints.Count > 0)
            .OrderBy(s => s.Articles == 1 && !s.StandsAlone)
            .ToList();
        return statements.Count == 0 ? null : new CitedWeek(first, last.Value, statements);
    }
}

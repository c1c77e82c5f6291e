using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Listing;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>Reads the public articles of a group: all heads up to a bound, and of the first the texts and facts, to be compared.</summary>
/// <param name="Total">How many public ones there are.</param>
/// <param name="All">The earliest first; no more than are listed.</param>
public sealed record Papers(int Total, IReadOnlyList<Paper> All)
{
    public const int MostListed = 50;

    /// <summary>Each is compared with each: fifty would be a thousand comparisons, which nobody reads.</summary>
    public const int MostCompared = 8;

    /// <summary>Of each article: one of megabytes takes nothing from the others.</summary>
    private const int MostNamed = 400;
    private const int MostSaid = 200;
    private const int MostDates = 400;
    private const int MostTelling = 20;

    public IReadOnlyList<Paper> Compared => [.. All.Where(p => p.Text is not null)];

    public static async Task<Papers> LoadAsync(ArchiveContext archive, int groupId, CancellationToken cancellation)
    {
        var members = archive.Articles.Public().Where(a => a.Account!.CoverageGroupId == groupId);
        var heads = await members
            .OrderBy(a => a.DateHigh == null).ThenBy(a => a.DateHigh).ThenBy(a => a.Id)
            .Take(MostListed)
            .Select(a => new Paper(
                a.Id,
                a.Slug,
                a.Title,
                a.Publisher,
                new ShownDate(a.Date, a.DateOrigin, a.DateReason),
                a.DateLow == a.DateHigh ? a.DateHigh : null,
                a.Lead,
                a.Account!.Occasion))
            .ToListAsync(cancellation);
        var total = heads.Count < MostListed ? heads.Count : await members.CountAsync(cancellation);
        return new(total, await WithTextsAsync(archive, Numbered(heads), cancellation));
    }

    /// <summary>Numbers them all where one is of no known publisher, or of one that has several.</summary>
    private static List<Paper> Numbered(List<Paper> heads) =>
        heads.All(p => p.Publisher is not null) && heads.DistinctBy(p => p.Publisher).Count() == heads.Count
            ? heads
            : [.. heads.Select((p, i) => p with { Number = i + 1 })];

    private static async Task<IReadOnlyList<Paper>> WithTextsAsync(ArchiveContext archive, List<Paper> heads, CancellationToken cancellation)
    {
        var ids = heads.Take(MostCompared).Select(p => p.Id).ToList();
        var texts = await archive.ArticleTexts
            .Where(t => ids.Contains(t.ArticleId))
            .Select(t => new { t.ArticleId, t.Layout, t.MarkdownStart, Raw = t.Source.Text.Substring(0, PaperText.MostUnits), t.Source.Text.Length })
            .ToDictionaryAsync(t => t.ArticleId, cancellation);
        var dates = await DatesAsync(archive, ids, cancellation);
        var people = await PeopleAsync(archive, ids, cancellation);
        var statements = await StatementsAsync(archive, ids, cancellation);
        var told = await ToldAsync(archive, ids, [.. heads.Take(MostCompared).Select(p => p.Occasion.Report).OfType<int>().Distinct()], cancellation);
        return
        [
            .. heads.Select(p => !texts.TryGetValue(p.Id, out var text) ? p : p with
            {
                Text = new PaperText(text.Raw, text.Layout, text.MarkdownStart, text.Length <= PaperText.MostUnits, [.. dates[p.Id]]),
                People = [.. people[p.Id]],
                IsAllNamed = people[p.Id].Count() < MostNamed,
                Statements = [.. statements[p.Id]],
                Main = p.Occasion.Report is { } main && told.GetValueOrDefault((p.Id, main)) is { } of && IsOf(p.Occasion, of) ? of : null,
            }),
        ];
    }

    /// <summary>Where an article opens with what was long ago, its occasion has another day.</summary>
    private static bool IsOf(Occasion occasion, Paper.Told told) =>
        PartialDate.Parse(told.Value) is { } date && date.Low == occasion.First && date.High == occasion.Last;

    private static async Task<ILookup<int, TextSpan>> DatesAsync(ArchiveContext archive, List<int> ids, CancellationToken cancellation)
    {
        var dates = await archive.Articles
            .Where(a => ids.Contains(a.Id))
            .SelectMany(a => archive.CitedDates.Where(d => ids.Contains(d.ArticleId) && d.ArticleId == a.Id)
                .OrderBy(d => d.Start).ThenBy(d => d.Id).Take(MostDates))
            .Select(d => new { d.ArticleId, d.Start, d.Length })
            .ToListAsync(cancellation);
        return dates.ToLookup(d => d.ArticleId, d => new TextSpan(d.Start, d.Length));
    }

    private static async Task<ILookup<int, Paper.Named>> PeopleAsync(ArchiveContext archive, List<int> ids, CancellationToken cancellation)
    {
        var named = await archive.Articles
            .Where(a => ids.Contains(a.Id))
            .SelectMany(a => archive.Mentions.Where(m => ids.Contains(m.ArticleId) && m.ArticleId == a.Id)
                .OrderBy(m => m.Start).ThenBy(m => m.Id).Take(MostNamed))
            .Select(m => new
            {
                m.ArticleId,
                m.Appearance.Person.Slug,
                m.Appearance.Person.Name,
                m.Start,
                m.Kind,
                m.Text,
                m.Title,
                Offices = m.Offices.OrderBy(o => o.Start).ThenBy(o => o.Id).Select(o => o.Name).ToList(),
            })
            .ToListAsync(cancellation);
        return named.OrderBy(m => m.Start).ToLookup(
            m => m.ArticleId, m => new Paper.Named(m.Slug, m.Name, m.Start, m.Kind, m.Text, m.Offices.Count > 0 ? m.Title : null, m.Offices));
    }

    private static async Task<ILookup<int, Paper.Said>> StatementsAsync(ArchiveContext archive, List<int> ids, CancellationToken cancellation)
    {
        var said = await archive.Articles
            .Where(a => ids.Contains(a.Id))
            .SelectMany(a => archive.Statements.Where(s => ids.Contains(s.ArticleId) && s.ArticleId == a.Id)
                .OrderBy(s => s.Start).ThenBy(s => s.Id).Take(MostSaid))
            .Select(s => new
            {
                s.ArticleId,
                s.Start,
                s.Length,
                Speakers = s.Speakers.OrderBy(p => p.Ordinal).ThenBy(p => p.PersonId).Select(p => p.Person.Name).ToList(),
            })
            .ToListAsync(cancellation);
        return said.OrderBy(s => s.Start).ToLookup(s => s.ArticleId, s => new Paper.Said(new TextSpan(s.Start, s.Length), s.Speakers));
    }

    /// <returns>By article and ordinal, also some that are not asked for: ordinals of one article that are main ones of another.</returns>
    private static async Task<Dictionary<(int Article, int Ordinal), Paper.Told>> ToldAsync(
        ArchiveContext archive, List<int> ids, List<int> ordinals, CancellationToken cancellation)
    {
        var told = await archive.EventReports
            .Where(r => ids.Contains(r.ArticleId) && ordinals.Contains(r.Ordinal))
            .Select(r => new
            {
                r.ArticleId,
                r.Ordinal,
                r.Kind,
                r.Years,
                r.Value,
                r.VietnamValue,
                r.Place,
                Sentences = r.Citations.OrderBy(c => c.Id).Take(MostTelling).Select(c => new { c.Start, c.Length }).ToList(),
            })
            .ToListAsync(cancellation);
        return told.ToDictionary(
            r => (r.ArticleId, r.Ordinal),
            r => new Paper.Told(r.Kind, r.Years, r.Value, r.VietnamValue, r.Place, [.. r.Sentences.Select(s => new TextSpan(s.Start, s.Length))]));
    }
}

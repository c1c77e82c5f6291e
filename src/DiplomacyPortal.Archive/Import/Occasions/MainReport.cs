using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Which of an article's events is the one that it was written for.</summary>
internal static class MainReport
{
    /// <summary>Where a text comes as one long line, its lead is all of it: what is told later is not what it opens with.</summary>
    public const int LongestOpening = 700;

    /// <summary>Days: what lies further back than the last that is told is what an article follows up.</summary>
    private const int StillNews = 3;

    /// <summary>What articles recall to say why two sides meet.</summary>
    internal static readonly HashSet<string> Backgrounds = ["establishment", "upgrade"];

    /// <returns>The event that headline or opening tell; null where they tell none.</returns>
    /// <param name="inTitle">The slugs of those whom the headline names.</param>
    /// <param name="published">Null where the article does not say.</param>
    public static EventReport? Of(Article article, IReadOnlySet<string> inTitle, DateOnly? published)
    {
        var opening = Opening(article);
        var told = article.Events
            .Where(e => !IsAside(e, published) && e.Citations.Any(c => opening.Overlaps(new TextSpan(c.Start, c.Length))))
            .ToList();
        var news = told.Where(e => e.Reported).Select(LastDay).Max();
        return told
            .OrderBy(e => Backgrounds.Contains(e.Kind))
            .ThenByDescending(e => e.Reported)
            .ThenByDescending(e => LastDay(e) >= news - StillNews)
            .ThenByDescending(e => e.Participants.Count(p => inTitle.Contains(p.Person.Slug)))
            .ThenBy(e => e.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>"Hai nước thiết lập quan hệ năm 1993", "sẽ gặp nhau trong năm tới", below a report that tells no day of its own.</summary>
    private static bool IsAside(EventReport report, DateOnly? published) =>
        !report.Reported && (Backgrounds.Contains(report.Kind) || published?.DayNumber - LastDay(report) > OccasionTime.LatestComment || IsVague(report));

    private static bool IsVague(EventReport report) =>
        PartialDate.Parse(report.Value) is { Low: { } low, High: { } high } && high.DayNumber - low.DayNumber > OccasionTime.LongestOccasion;

    private static int? LastDay(EventReport report) => PartialDate.Parse(report.Value)?.High?.DayNumber;

    /// <summary>The lead and what follows it at once.</summary>
    public static TextSpan Opening(Article article)
    {
        var layout = article.Text.Layout;
        var start = layout.Lead?.Start ?? layout.Blocks.Select(b => b.Span.Start).FirstOrDefault();
        return new TextSpan(start, LongestOpening);
    }

    /// <summary>The sentence that tells it first.</summary>
    public static TextSpan SentenceOf(EventReport report) =>
        report.Citations.OrderBy(c => c.Id).ThenBy(c => c.Start).Select(c => new TextSpan(c.Start, c.Length)).First();
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Events;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Tells which occasion an article mainly reports, from the rows that were read of it.</summary>
internal static class OccasionReading
{
    /// <summary>A "day" that may be any of more than these is none: "tháng 9/2024".</summary>
    private const int LongestOccasion = 15;

    /// <summary>Papers report within the day after; whoever writes later writes about it.</summary>
    private const int LatestReport = 3;

    private const int MostPeople = 12;
    private const int MostKnown = 60;
    private const int MostNamed = 12;
    private const string Home = "viet-nam";

    /// <param name="article">With all its rows.</param>
    /// <param name="raw">Its raw text.</param>
    public static Occasion Of(Article article, string raw)
    {
        var layout = article.Text.Layout;
        var titleSpan = layout.Title ?? default;
        var inTitle = article.Appearances.Where(a => a.Mentions.Any(m => titleSpan.Contains(new(m.Start, m.Length)))).Select(a => a.Person.Slug).ToHashSet();
        var report = MainReport.Of(article, inTitle);
        var sentence = report is null ? Lead(article) : MainReport.SentenceOf(report);
        var published = layout.Date is { } dated && !layout.Blocks.Any(b => b.Span.Overlaps(dated)) && article.DateLow == article.DateHigh ? article.DateLow : null;

        var (first, last) = Days(report);
        var isLate = published is { } day && last is { } over && day.DayNumber - over.DayNumber > LatestReport;
        var ofArticle = first is null;
        if (first is null) (first, last) = Precise(article.DateLow, article.DateHigh);

        var text = new OccasionText(article, raw);
        return new Occasion(first, last, PartialDate.Parse(report?.VietnamValue)?.Low, ofArticle, KindOf(article, report, isLate, raw, sentence))
        {
            Published = published,
            Years = report?.Years,
            People = [.. People(article, report, inTitle, sentence).Take(MostPeople)],
            InTitle = [.. inTitle.Order(StringComparer.Ordinal).Take(MostPeople)],
            Known = [.. article.Appearances.OrderBy(a => a.Ordinal).Select(a => a.Person.Slug).Take(MostKnown).Order(StringComparer.Ordinal)],
            Named =
            [
                .. article.Entities.Where(e => e.Entity.Slug != Home && e.Mentions.Any(m => IsIn(m.Start, titleSpan) || IsIn(m.Start, sentence)))
                    .OrderBy(e => e.Ordinal).Take(MostNamed).Select(e => e.Entity.Slug).Distinct().Order(StringComparer.Ordinal),
            ],
            Countries =
            [
                .. article.Entities.Where(e => e.Entity.Kind == EntityKind.Country && e.Entity.Slug != Home)
                    .Where(e => e.Mentions.Any(m => IsIn(m.Start, titleSpan) || IsIn(m.Start, sentence)))
                    .Select(e => e.Entity.Slug).Order(StringComparer.Ordinal).Take(MostNamed),
            ],
            Figures = text.Figures(),
            Words = text.TellingPairs(),
            Sketch = text.Sketch(),
            Length = text.Length,
        };
    }

    private static TextSpan Lead(Article article) =>
        MainReport.Opening(article) with { Length = Math.Min(article.Text.Layout.Lead?.Length ?? 0, MainReport.LongestOpening) };

    private static bool IsIn(int start, TextSpan span) => start >= span.Start && start < span.End;

    private static (DateOnly? First, DateOnly? Last) Days(EventReport? report)
    {
        var date = PartialDate.Parse(report?.Value);
        return Precise(date?.Low, date?.High);
    }

    private static (DateOnly? First, DateOnly? Last) Precise(DateOnly? first, DateOnly? last) =>
        first is { } from && last is { } to && to.DayNumber - from.DayNumber <= LongestOccasion ? (from, to) : (null, null);

    private static string? KindOf(Article article, EventReport? report, bool isLate, string raw, TextSpan sentence)
    {
        if (article.Text.Layout.Blocks.Any(b => b.Kind == BlockKind.Question)) return OccasionKind.Interview;
        if (isLate) return OccasionKind.Commentary;
        return Occasions.Of(report?.Kind, SearchWords.Of(article.Title))
            ?? Occasions.Of(report?.Kind, SearchWords.Of(raw, sentence))
            ?? OccasionKind.Of(report);
    }

    /// <summary>The headline's, and those of the sentence who take part; where nobody is said to take part, whom it or the lead names.</summary>
    private static IEnumerable<string> People(Article article, EventReport? report, HashSet<string> inTitle, TextSpan sentence)
    {
        var taking = report?.Participants.Select(p => p.Person.Slug).ToHashSet() ?? [];
        var named = article.Appearances
            .Where(a => inTitle.Contains(a.Person.Slug)
                || ((taking.Count == 0 || taking.Contains(a.Person.Slug)) && a.Mentions.Any(m => IsIn(m.Start, sentence))))
            .ToList();
        if (named.Count == 0) named = [.. article.Appearances.Where(a => a.Mentions.Any(m => IsIn(m.Start, Lead(article))))];
        return named.Select(a => a.Person.Slug).Order(StringComparer.Ordinal);
    }
}

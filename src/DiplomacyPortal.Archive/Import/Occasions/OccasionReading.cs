using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Events;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Tells which occasion an article mainly reports, from the rows that were read of it.</summary>
internal static class OccasionReading
{
    /// <summary>Units of a lead that comes with the whole text in one line.</summary>
    private const int LongestLead = 400;

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
        var isPublished = layout.Date is { } dated && !layout.Blocks.Any(b => b.Span.Overlaps(dated)) && article.DateLow == article.DateHigh;
        var published = isPublished ? article.DateLow : null;
        var (lead, report) = (Lead(article), MainReport.Of(article, inTitle, published));
        // "Trước đó, hai bên đã hội đàm", below a lead on the banquet, is not what the article was written for.
        if (report is not null && !lead.Overlaps(MainReport.SentenceOf(report)) && OccasionTime.IsInLead(article, published)) report = null;
        var sentence = report is null ? lead : MainReport.SentenceOf(report);

        var telling = Telling(article, sentence);
        var days = OccasionTime.Of(article, report, published);
        var text = new OccasionText(article, raw);
        var kind = OccasionKind.Of(article, report, days, raw, sentence);
        var words = SearchWords.Of(raw, sentence);
        var ministers = Ministers(raw, titleSpan).Concat(Ministers(raw, telling)).Take(MostNamed).ToList();
        return new Occasion(days.First, days.Last, PartialDate.Parse(report?.VietnamValue)?.Low, days.IsOfArticle, kind)
        {
            Report = report?.Ordinal,
            Published = published,
            IsDayStated = days.IsStated(article, sentence, raw),
            PartOfDay = Occasions.PartOfDay(words),
            IsVietnamClock = report?.VietnamValue is null && Occasions.HasVietnamClock(words),
            DayOfSomeYear = days.OfSomeYear,
            Years = report?.Years ?? text.Anniversary(),
            People = [.. People(article, report, inTitle, telling).Take(MostPeople)],
            InTitle = [.. inTitle.Order(StringComparer.Ordinal).Take(MostPeople)],
            Known = [.. article.Appearances.OrderBy(a => a.Ordinal).Select(a => a.Person.Slug).Take(MostKnown).Order(StringComparer.Ordinal)],
            Ministers = Ascending(ministers.Select(m => m.Field)),
            NamelessMinisters = Ascending(ministers.Where(m => m.IsNameless).Select(m => m.Field)),
            Named =
            [
                .. article.Entities.Where(e => e.Entity.Slug != Home && e.Mentions.Any(m => IsIn(m.Start, titleSpan) || IsIn(m.Start, telling)))
                    .OrderBy(e => e.Ordinal).Take(MostNamed).Select(e => e.Entity.Slug).Distinct().Order(StringComparer.Ordinal),
            ],
            Countries =
            [
                .. article.Entities.Where(e => e.Entity.Kind == EntityKind.Country && e.Entity.Slug != Home)
                    .Where(e => e.Mentions.Any(m => IsIn(m.Start, titleSpan) || IsIn(m.Start, telling)))
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

    private static IEnumerable<(string Field, bool IsNameless)> Ministers(string raw, TextSpan span) =>
        StatedMinisters.In((span with { Length = Math.Min(span.Length, MainReport.LongestOpening) }).In(raw));

    private static IReadOnlyList<string> Ascending(IEnumerable<string> names) => [.. names.Distinct().Order(StringComparer.Ordinal)];

    private static bool IsIn(int start, TextSpan span) => start >= span.Start && start < span.End;

    /// <summary>The sentence that tells the event, with the lead that it stands in: "Buổi tiếp diễn ra sáng 3/10. Khách của … là Đại sứ …"</summary>
    private static TextSpan Telling(Article article, TextSpan sentence)
    {
        var lead = Lead(article);
        var end = Math.Min(lead.End, lead.Start + LongestLead);
        return lead.Overlaps(sentence) ? TextSpan.Between(lead.Start, Math.Max(sentence.End, end)) : sentence;
    }

    /// <summary>The headline's, and of those whom the lead names all who take part, if two at least are said to; else all.</summary>
    private static IEnumerable<string> People(Article article, EventReport? report, HashSet<string> inTitle, TextSpan telling)
    {
        var taking = report?.Participants.Select(p => p.Person.Slug).ToHashSet() ?? [];
        return article.Appearances
            .Where(a => inTitle.Contains(a.Person.Slug)
                || ((taking.Count < 2 || taking.Contains(a.Person.Slug)) && a.Mentions.Any(m => IsIn(m.Start, telling))))
            .Select(a => a.Person.Slug)
            .Order(StringComparer.Ordinal);
    }
}

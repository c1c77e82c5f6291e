using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Api;

/// <summary>
/// An event as one article has it, with all articles that tell of it. What they say differently is said as by the first report, whose
/// article <paramref name="Start"/>, <paramref name="Length"/> and <paramref name="Citations"/> are places of.
/// </summary>
/// <param name="People">
/// Their slugs; <paramref name="Participants"/> are the same with their names, <paramref name="PeopleCount"/> how many there are of all.
/// </param>
/// <param name="Place">The first of <paramref name="Places"/>.</param>
/// <param name="ReportCount">Of all articles that tell of it; <paramref name="Reports"/> may be fewer.</param>
internal sealed record EventItem(
    string Date,
    string? VietnamDate,
    string Kind,
    string? Place,
    bool Reported,
    string Summary,
    int Start,
    int Length,
    IReadOnlyList<string> People,
    DateOrigin DateOrigin,
    string? DateReason,
    IReadOnlyList<ArticleFacts.Place> Citations,
    IReadOnlyList<string> Parties,
    int? Years,
    MeetingLevel? Level,
    IReadOnlyList<string> Places,
    IReadOnlyList<PersonName> Participants,
    int PeopleCount,
    IReadOnlyList<EventItem.Report> Reports,
    int ReportCount)
    : ArticleFacts.EventFacts(
        Date, VietnamDate, Kind, Place, Reported, Summary, Start, Length, People, DateOrigin, DateReason, Citations, Parties, Years, Level)
{
    public static EventItem From(EventLine line, HttpRequest request)
    {
        var reports = line.Reports.Select(r => Report.From(r, request)).ToList();
        var first = reports[0].Citations is [var sentence, ..] ? sentence : new(0, 0);
        return new(
            line.Date.Value!,
            line.VietnamValue,
            line.Kind,
            line.Places.Count > 0 ? line.Places[0] : null,
            line.Reported,
            line.Summary,
            first.Start,
            first.Length,
            [.. line.People.Select(p => p.Slug)],
            line.Date.Origin,
            line.Date.Reason,
            reports[0].Citations,
            line.Parties,
            line.Years,
            line.Level,
            line.Places,
            [.. line.People.Select(p => new PersonName(p.Name, p.Slug))],
            line.PeopleCount,
            reports,
            line.ReportCount);
    }

    /// <param name="Address">Of the first sentence on the article's page.</param>
    internal sealed record Report(ArticleSource Article, bool Reported, string Address, IReadOnlyList<ArticleFacts.Place> Citations)
    {
        public static Report From(EventLine.Report report, HttpRequest request)
        {
            var words = report.Sentences.Count > 0 ? "#" + Mark.EventId(report.Sentences[0].Start) : "";
            return new(
                ArticleSource.From(report.Slug, report.Title, report.Date, report.Publisher, request),
                report.Reported,
                request.AddressOfArticle(report.Slug) + words,
                [.. report.Sentences.Select(s => new ArticleFacts.Place(s.Start, s.Length))]);
        }
    }
}

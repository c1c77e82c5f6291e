using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Api;

/// <summary>An event with the articles that tell of it.</summary>
/// <param name="Date">EDTF: the local day, or what is known of it.</param>
/// <param name="VietnamDate">EDTF: the day in Việt Nam, where it is another.</param>
/// <param name="Reported">False where it is only mentioned: a former visit, an anniversary to come.</param>
/// <param name="PeopleCount">Of all who take part; <paramref name="People"/> may be fewer.</param>
/// <param name="ReportCount">Of all articles that tell of it; <paramref name="Reports"/> may be fewer.</param>
internal sealed record EventItem(
    string? Date,
    string? VietnamDate,
    DateOrigin DateOrigin,
    string? DateReason,
    string Kind,
    bool Reported,
    string Summary,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Parties,
    int? Years,
    IReadOnlyList<PersonName> People,
    int PeopleCount,
    IReadOnlyList<EventItem.Report> Reports,
    int ReportCount)
{
    public static EventItem From(EventLine line, HttpRequest request) => new(
        line.Date.Value,
        line.VietnamValue,
        line.Date.Origin,
        line.Date.Reason,
        line.Kind,
        line.Reported,
        line.Summary,
        line.Places,
        line.Parties,
        line.Years,
        [.. line.People.Select(p => new PersonName(p.Name, p.Slug))],
        line.PeopleCount,
        [.. line.Reports.Select(r => Report.From(r, request))],
        line.ReportCount);

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

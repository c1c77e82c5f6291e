using System.Globalization;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Meetings;

namespace DiplomacyPortal.Archive.Import;

/// <summary>What one article says of an event, as far as it tells which event it is. Equal by reference: two reports can read the same.</summary>
/// <param name="articleId">0 for an article that is not stored yet.</param>
internal sealed class DatedReport(int articleId, string kind, string value, string? vietnamValue, string? place, IEnumerable<string> people)
{
    public int ArticleId => articleId;

    public string Kind => kind;

    /// <summary>EDTF.</summary>
    public string Value => value;

    /// <summary>The day, where the date is one and no doubt is expressed; null for coarser dates, and for a day without a year.</summary>
    public DateOnly? Day { get; } = DayOf(value);

    public DateOnly? VietnamDay { get; } = DayOf(vietnamValue);

    public string? VietnamValue => vietnamValue;

    public string? Place => place;

    /// <summary>The slugs of those who take part, each once, in ordinal order: what does not depend on which article came first.</summary>
    public IReadOnlyList<string> People { get; } = [.. people.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The countries and organisations whose relations it is of.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Of an anniversary, where its number is given.</summary>
    public int? Years { get; init; }

    /// <summary>Whether it tells of no person, but between whom relations are: that they rose in a year happens once. They meet often.</summary>
    public bool IsOfParties => People.Count == 0 && Parties.Count >= 2 && !MeetingForms.All.Contains(Kind);

    /// <summary>Whether its article only mentions it: what it reports itself is something else.</summary>
    public bool LooksBack { get; init; }

    /// <summary>The row, where it is at hand: one of the article that is being imported.</summary>
    public EventReport? Row { get; init; }

    /// <summary>0 for a row that is not stored yet.</summary>
    public int RowId { get; init; }

    /// <summary>The event that it belongs to in the archive; 0 for none yet.</summary>
    public int EventId { get; init; }

    /// <param name="article">Its article, which a row that is not stored yet does not know the number of.</param>
    public static DatedReport Of(EventReport row, Article article) =>
        new(article.Id, row.Kind, row.Value, row.VietnamValue, row.Place, row.Participants.Select(p => p.Person.Slug))
        {
            Parties = row.Parties,
            Years = row.Years,
            LooksBack = !row.Reported,
            Row = row,
            RowId = row.Id,
            EventId = row.TimelineEventId,
        };

    public static string Edtf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? DayOf(string? edtf) =>
        PartialDate.Parse(edtf) is { Low: { } low, High: { } high } && low == high && edtf == Edtf(low) ? low : null;
}

using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>
/// An event as lists show it: what its public reports say, and nothing that only a withdrawn one said. The first report has
/// the word: reports of what happened come before mere mentions, earlier articles before later ones.
/// </summary>
/// <param name="Kind">As the extraction names it.</param>
/// <param name="Date">The local day, or what is known of it.</param>
/// <param name="VietnamValue">EDTF: the day in Việt Nam, where it is another.</param>
/// <param name="Parties">The countries and organisations whose relations it is of; none where no report is certain.</param>
/// <param name="Years">Of an anniversary, where its number is known.</param>
/// <param name="Low">With <paramref name="High"/> what it is sorted by.</param>
/// <param name="Reported">Whether an article tells it as what happened; the others only mention it.</param>
/// <param name="ReportCount">Of all public reports; <paramref name="Reports"/> may be fewer.</param>
public sealed record EventLine(
    int Id,
    string Kind,
    ShownDate Date,
    string? VietnamValue,
    IReadOnlyList<string> Parties,
    int? Years,
    DateOnly? Low,
    DateOnly? High,
    bool Reported,
    string Summary,
    IReadOnlyList<string> Places,
    IReadOnlyList<EventLine.Participant> People,
    int PeopleCount,
    IReadOnlyList<EventLine.Report> Reports,
    int ReportCount)
{
    /// <summary>Of a meeting: the highest level that a public report tells; null where none does.</summary>
    public MeetingLevel? Level { get; init; }

    /// <summary>The key of the text that says that it may lie outside the period asked for; null where it surely lies in it.</summary>
    public string? Unsure { get; init; }

    /// <summary>The addresses of the pages of those of its places and parties that have one, by their names.</summary>
    public IReadOnlyDictionary<string, string> Addresses { get; init; } = new Dictionary<string, string>();

    public sealed record Participant(string Slug, string Name);

    /// <param name="Sentences">Where the sentences stand that tell of it.</param>
    public sealed record Report(string Slug, string Title, ShownDate Date, string? Publisher, bool Reported, IReadOnlyList<TextSpan> Sentences);
}

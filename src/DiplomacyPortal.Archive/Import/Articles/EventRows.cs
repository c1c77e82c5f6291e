using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Writes what an article says of events. Which reports are one event is for <see cref="EventMerging"/> to say.</summary>
internal static class EventRows
{
    /// <summary>The first of them; see <see cref="AppearanceRows.MostMentions"/>.</summary>
    public const int MostEvents = 500;

    public const int MostParticipants = 30;

    public const int MostCitations = 20;

    /// <summary>More than are ever named together.</summary>
    public const int MostParties = 20;

    private const int LongestText = 1_000;
    private const int LongestName = 300;

    /// <param name="people">Those of the article, by slug.</param>
    public static void Apply(Article article, string text, IReadOnlyList<ExtractedEvent> events, IReadOnlyDictionary<string, Person> people)
    {
        var standing = article.Events
            .OrderBy(r => r.Ordinal)
            .GroupBy(r => (r.Kind, r.Value))
            .ToDictionary(r => r.Key, r => new Queue<EventReport>(r));
        foreach (var (ordinal, found) in events.Take(MostEvents).Index())
        {
            if (!standing.TryGetValue((found.Kind, found.Date.Edtf), out var rows) || !rows.TryDequeue(out var report))
                article.Events.Add(report = new EventReport { Kind = found.Kind, Value = found.Date.Edtf, Summary = "" });

            report.Ordinal = ordinal;
            report.VietnamValue = found.VietnamDate?.Edtf;
            report.DateOrigin = found.DateOrigin;
            report.DateReason = found.DateReason;
            report.Place = found.Place is { } place ? OneLine.Of(LongestName, place) : null;
            report.Parties = [.. found.Parties.Take(MostParties).Select(p => OneLine.Of(LongestName, p))];
            report.Years = found.Years;
            report.Level = found.Level;
            report.Reported = found.Reported;
            report.Summary = OneLine.Of(LongestText, found.Summary);
            ApplyParticipants(report, [.. found.People.Where(people.ContainsKey).Select(slug => people[slug]).Distinct().Take(MostParticipants)]);
            ApplyCitations(report, text, [.. found.Citations.Take(MostCitations)]);
        }

        foreach (var gone in standing.Values.SelectMany(rows => rows)) article.Events.Remove(gone);
    }

    private static void ApplyParticipants(EventReport report, List<Person> people)
    {
        foreach (var gone in report.Participants.Where(p => !people.Contains(p.Person)).ToList()) report.Participants.Remove(gone);
        foreach (var (ordinal, person) in people.Index())
        {
            var participant = report.Participants.SingleOrDefault(p => p.Person == person);
            if (participant is null) report.Participants.Add(participant = new EventParticipant { Person = person });
            participant.Ordinal = ordinal;
        }
    }

    private static void ApplyCitations(EventReport report, string text, List<TextSpan> spans)
    {
        var found = spans.Select(s => (s.Start, s.Length, Text: OneLine.OfRaw(LongestText, text, s))).ToList();
        if (report.Citations.OrderBy(c => c.Id).Select(c => (c.Start, c.Length, c.Text)).SequenceEqual(found)) return;
        report.Citations.Clear();
        foreach (var (start, length, words) in found) report.Citations.Add(new EventCitation { Start = start, Length = length, Text = words });
    }
}

namespace DiplomacyPortal.Extraction.Events;

/// <summary>
/// Makes one event of what several sentences tell: the same day and the same sort of deed, unless guests or places speak against
/// it; two receptions on one day with different guests are two, and so are two anniversaries of one year with different numbers.
/// </summary>
internal sealed class EventMerger
{
    /// <summary>Events of one day that a further sentence is compared to.</summary>
    private const int MostOfADay = 12;

    private readonly List<ExtractedEvent> _events = [];
    private readonly Dictionary<string, List<int>> _ofDate = [];

    public List<ExtractedEvent> Events => _events;

    public void Add(ExtractedEvent told)
    {
        if (!_ofDate.TryGetValue(told.Date.Edtf, out var known)) _ofDate.Add(told.Date.Edtf, known = []);
        var at = known.FindIndex(i => AreOne(_events[i], told));
        if (at >= 0) _events[known[at]] = Merged(_events[known[at]], told);
        else if (known.Count < MostOfADay)
        {
            known.Add(_events.Count);
            _events.Add(told);
        }
    }

    private static bool AreOne(ExtractedEvent one, ExtractedEvent other)
    {
        if (Family(one.Kind) != Family(other.Kind)) return false;
        if (one.Kind != other.Kind && (one.People.Count == 0 || other.People.Count == 0)) return false;
        if (one.Place is { } a && other.Place is { } b && a != b && !one.People.SequenceEqual(other.People)) return false;
        if (!AreOfTheSame(one, other)) return false;
        return one.People.All(other.People.Contains) || other.People.All(one.People.Contains);
    }

    /// <summary>On a day one anniversary is told, if numbers and parties do not speak against it; in a year there are many.</summary>
    private static bool AreOfTheSame(ExtractedEvent one, ExtractedEvent other)
    {
        var (alike, isDay) = (one.Parties.SequenceEqual(other.Parties), DatedSentence.IsDay(one.Date));
        return (one.Years == other.Years || (isDay && (one.Years is null || other.Years is null)))
            && (alike || (isDay && (one.Parties.Count == 0 || other.Parties.Count == 0)));
    }

    /// <summary>Kinds that are two words for one thing: a meeting is called talks in the next sentence.</summary>
    private static string Family(string kind) => kind is "talks" or "meeting" or "reception" ? "meeting" : kind;

    private static ExtractedEvent Merged(ExtractedEvent first, ExtractedEvent further) => first with
    {
        Place = first.Place ?? further.Place,
        VietnamDate = first.VietnamDate ?? further.VietnamDate,
        Reported = first.Reported || further.Reported,
        Parties = first.Parties.Count > 0 ? first.Parties : further.Parties,
        Years = first.Years ?? further.Years,
        People = first.People.Count >= further.People.Count ? first.People : further.People,
        Citations = first.Citations.Contains(further.Span) ? first.Citations : [.. first.Citations, further.Span],
    };
}

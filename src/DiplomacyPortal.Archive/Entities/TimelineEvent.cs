namespace DiplomacyPortal.Archive.Entities;

/// <summary>
/// One event, however many articles tell of it; made and unmade by the import as their reports come to agree. What an article
/// says of it (place, participants, sentences) stands in its <see cref="EventReport"/> alone, so that a withdrawn article
/// takes all of that along.
/// </summary>
public sealed class TimelineEvent
{
    public int Id { get; init; }

    /// <summary>"call", "talks", "visit" …: as the extraction names it.</summary>
    public required string Kind { get; set; }

    /// <summary>EDTF: the local day, or what is known of it.</summary>
    public required string Value { get; set; }

    /// <summary>The first day that <see cref="Value"/> can mean; null when its year is not known.</summary>
    public DateOnly? Low { get; set; }

    /// <summary>The last day that <see cref="Value"/> can mean; null when its year is not known.</summary>
    public DateOnly? High { get; set; }

    /// <summary>"09-25" for an event of that day, whatever its year; null unless <see cref="Value"/> is a day without doubt.</summary>
    public string? MonthDay { get; private set; }

    /// <summary>EDTF: the day in Việt Nam, where a report gives both.</summary>
    public string? VietnamValue { get; set; }

    public ICollection<EventReport> Reports { get; } = new HashSet<EventReport>(ReferenceEqualityComparer.Instance);
}

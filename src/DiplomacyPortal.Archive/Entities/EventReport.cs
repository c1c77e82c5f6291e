using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Meetings;

namespace DiplomacyPortal.Archive.Entities;

/// <summary>All that one article says of an event.</summary>
public sealed class EventReport
{
    public int Id { get; init; }

    public int TimelineEventId { get; set; }

    public TimelineEvent TimelineEvent { get; set; } = null!;

    public int ArticleId { get; init; }

    public Article Article { get; init; } = null!;

    /// <summary>Its place among the events of the article, from 0.</summary>
    public int Ordinal { get; set; }

    public required string Kind { get; init; }

    /// <summary>EDTF: the day that this article gives. It can be the Vietnamese one where another article gives both.</summary>
    public required string Value { get; init; }

    /// <summary>EDTF: the day in Việt Nam, where this article gives both.</summary>
    public string? VietnamValue { get; set; }

    public DateOrigin DateOrigin { get; set; }

    public string? DateReason { get; set; }

    public string? Place { get; set; }

    /// <summary>False where the article only mentions it: a former visit, an anniversary to come.</summary>
    public bool Reported { get; set; }

    /// <summary>The countries and organisations whose relations it is of, or that meet, by their canonical names.</summary>
    public IReadOnlyList<string> Parties { get; set; } = [];

    /// <summary>At which level people met, as this article tells it; null where it does not, and for other events.</summary>
    public MeetingLevel? Level { get; set; }

    /// <summary>30 for "kỷ niệm 30 năm"; null where no number is given.</summary>
    public int? Years { get; set; }

    /// <summary>The clause that tells it.</summary>
    public required string Summary { get; set; }

    public ICollection<EventParticipant> Participants { get; } = new HashSet<EventParticipant>(ReferenceEqualityComparer.Instance);

    public ICollection<EventEntity> Entities { get; } = new HashSet<EventEntity>(ReferenceEqualityComparer.Instance);

    /// <summary>The sentences that tell of it, by their ids in the order of the extraction.</summary>
    public ICollection<EventCitation> Citations { get; } = new HashSet<EventCitation>(ReferenceEqualityComparer.Instance);
}

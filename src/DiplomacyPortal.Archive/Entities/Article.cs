using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Entities;

/// <summary>What was read from a text, in the form that lists and filters need. The body stands in <see cref="ArticleText"/>.</summary>
public sealed class Article
{
    public int Id { get; init; }

    /// <summary>Its address. Made at the first import, never changed.</summary>
    public required string Slug { get; init; }

    public required string Title { get; set; }

    public TitleOrigin TitleOrigin { get; set; }

    /// <summary>The lead as plain text, cut at a word; null where the text has none.</summary>
    public string? Lead { get; set; }

    /// <summary>EDTF; null when it is unknown.</summary>
    public string? Date { get; set; }

    public DateOrigin DateOrigin { get; set; }

    public string? DateReason { get; set; }

    /// <summary>The first day that <see cref="Date"/> can mean.</summary>
    public DateOnly? DateLow { get; set; }

    /// <summary>The last day that <see cref="Date"/> can mean.</summary>
    public DateOnly? DateHigh { get; set; }

    public string? Publisher { get; set; }

    public string? Agency { get; set; }

    public string? Byline { get; set; }

    public string? Url { get; set; }

    /// <summary>When an editor withdrew it from the public; it outlives every import.</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>The start of the run that first took it up.</summary>
    public DateTime AddedAt { get; set; }

    /// <summary>When its text, or what is read of its head, last became another, or readers got it back after a withdrawal.</summary>
    public DateTime ChangedAt { get; set; }

    public ArticleText Text { get; set; } = null!;

    /// <summary>Null for one that was read by rules of before there were any.</summary>
    public ArticleAccount? Account { get; set; }

    public ICollection<SourceDocument> Documents { get; } = new HashSet<SourceDocument>(ReferenceEqualityComparer.Instance);

    public ICollection<Appearance> Appearances { get; } = new HashSet<Appearance>(ReferenceEqualityComparer.Instance);

    /// <summary>The places and organisations that it names.</summary>
    public ICollection<EntityAppearance> Entities { get; } = new HashSet<EntityAppearance>(ReferenceEqualityComparer.Instance);

    public ICollection<CitedDate> Dates { get; } = new HashSet<CitedDate>(ReferenceEqualityComparer.Instance);

    public ICollection<EventReport> Events { get; } = new HashSet<EventReport>(ReferenceEqualityComparer.Instance);

    public ICollection<Statement> Statements { get; } = new HashSet<Statement>(ReferenceEqualityComparer.Instance);
}

using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Entities;

/// <summary>A date that an article names; the span counts UTF-16 units of the raw text.</summary>
public sealed class CitedDate
{
    public int Id { get; init; }

    public int ArticleId { get; init; }

    public Article Article { get; init; } = null!;

    /// <summary>EDTF.</summary>
    public required string Value { get; init; }

    public DateOnly? Low { get; init; }

    public DateOnly? High { get; init; }

    public DateOrigin Origin { get; init; }

    public string? Reason { get; init; }

    public int Start { get; init; }

    public int Length { get; init; }
}

using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Entities;

/// <summary>An office that a mention says its person bears; the span counts UTF-16 units of the raw text.</summary>
public sealed class BorneOffice
{
    public int Id { get; init; }

    public int MentionId { get; init; }

    public Mention Mention { get; init; } = null!;

    /// <summary>As written, without qualifier and country.</summary>
    public required string Name { get; init; }

    /// <summary>The canonical name of the country stated with it; null where none is.</summary>
    public string? Country { get; init; }

    public Tenure Tenure { get; init; }

    public int Start { get; init; }

    public int Length { get; init; }
}

namespace DiplomacyPortal.Archive.Entities;

/// <summary>One place of a text where a place or an organisation is named; the span counts UTF-16 units of the raw text.</summary>
public sealed class EntityMention
{
    public int Id { get; init; }

    public int ArticleId { get; init; }

    public int EntityId { get; init; }

    public EntityAppearance Appearance { get; init; } = null!;

    public int Start { get; init; }

    public int Length { get; init; }

    /// <summary>The words of the span on one line: the canonical name or another one.</summary>
    public required string Text { get; init; }
}

using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Entities;

/// <summary>One place of a text where a person is meant; the span counts UTF-16 units of the raw text.</summary>
public sealed class Mention
{
    public int Id { get; init; }

    public int ArticleId { get; init; }

    public int PersonId { get; init; }

    public Appearance Appearance { get; init; } = null!;

    public int Start { get; init; }

    public int Length { get; init; }

    public MentionKind Kind { get; init; }

    /// <summary>The words of the span: a spelling of the name, or a title that stands for it.</summary>
    public required string Text { get; init; }

    /// <summary>The title borne there, as written; null where the name stands alone.</summary>
    public string? Title { get; init; }

    /// <summary>The offices of that title, by their start in the order of the text.</summary>
    public ICollection<BorneOffice> Offices { get; } = new HashSet<BorneOffice>(ReferenceEqualityComparer.Instance);
}

using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Entities;

/// <summary>The parts of an article's text, as the extraction found them; stored as one JSON value. Equal when its parts are.</summary>
public sealed record ArticleLayout(
    TextSpan? Title,
    TextSpan? Lead,
    TextSpan? Date,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<RemovedPart> Removed)
{
    /// <summary>The words or the line that publisher, agency, address and byline were read from; null where there are none.</summary>
    public TextSpan? Publisher { get; init; }

    public TextSpan? Agency { get; init; }

    public TextSpan? Url { get; init; }

    public TextSpan? Byline { get; init; }

    public bool Equals(ArticleLayout? other) =>
        other is not null
        && Title == other.Title
        && Lead == other.Lead
        && Date == other.Date
        && (Publisher, Agency, Url, Byline) == (other.Publisher, other.Agency, other.Url, other.Byline)
        && Blocks.SequenceEqual(other.Blocks)
        && Removed.SequenceEqual(other.Removed);

    public override int GetHashCode() => HashCode.Combine(Title, Lead, Date, Blocks.Count, Removed.Count);
}

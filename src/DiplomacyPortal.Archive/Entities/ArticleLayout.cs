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
    public bool Equals(ArticleLayout? other) =>
        other is not null
        && Title == other.Title
        && Lead == other.Lead
        && Date == other.Date
        && Blocks.SequenceEqual(other.Blocks)
        && Removed.SequenceEqual(other.Removed);

    public override int GetHashCode() => HashCode.Combine(Title, Lead, Date, Blocks.Count, Removed.Count);
}

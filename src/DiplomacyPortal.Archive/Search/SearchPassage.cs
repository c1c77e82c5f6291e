using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Search;

/// <summary>A piece of a block, cut at words, in which a query matched; all spans count units of the raw text.</summary>
/// <param name="Highlights">In the order of the text; at least one, all within <paramref name="Span"/>.</param>
public sealed record SearchPassage(Block Block, TextSpan Span, IReadOnlyList<TextSpan> Highlights);

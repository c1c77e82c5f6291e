namespace DiplomacyPortal.Extraction.Structure;

/// <summary>The parts of a draft in which every role is settled.</summary>
internal static class ArticleParts
{
    public static bool IsBlock(Role role) => KindOf(role) is not null;

    public static BlockKind? KindOf(Role role) => role switch
    {
        Role.Paragraph => BlockKind.Paragraph,
        Role.Heading => BlockKind.Heading,
        Role.Caption => BlockKind.Caption,
        Role.Question => BlockKind.Question,
        Role.Answer => BlockKind.Answer,
        Role.Quote => BlockKind.Quote,
        _ => null,
    };

    public static List<Block> Blocks(Draft draft) =>
        [.. draft.Passages.SelectMany(p => KindOf(p.Role) is { } kind ? [new Block(kind, p.Span)] : Array.Empty<Block>())];

    public static List<TextSpan> Spans(Draft draft, Role role) => [.. draft.Passages.Where(p => p.Role == role).Select(p => p.Span)];

    /// <summary>The paragraph that opens the article.</summary>
    public static TextSpan? Lead(Draft draft) =>
        (draft.Passages.Find(p => p.Role == Role.Paragraph) ?? draft.Passages.Find(p => IsBlock(p.Role)))?.Span;

    /// <summary>What a name is a mention in: the title and the blocks, without the credits of the pictures.</summary>
    public static IEnumerable<TextSpan> Readable(Draft draft)
    {
        var credits = draft.Credits;
        var next = 0;
        foreach (var passage in draft.Passages)
        {
            var start = passage.Span.Start;
            while (next < credits.Count && credits[next].Start < start) next++;
            if (passage.Role != Role.Title && !IsBlock(passage.Role)) continue;
            for (; next < credits.Count && passage.Span.Contains(credits[next]); next++)
            {
                if (credits[next].Start > start) yield return TextSpan.Between(start, credits[next].Start);
                start = credits[next].End;
            }

            if (start < passage.Span.End) yield return TextSpan.Between(start, passage.Span.End);
        }
    }

    /// <summary>The removed parts, among them the lines of date, source and byline that no fact was read from.</summary>
    public static List<RemovedPart> Removed(Draft draft, IReadOnlyList<TextSpan> facts)
    {
        var removed = new List<RemovedPart>();
        foreach (var passage in draft.Passages)
        {
            if (passage.Role == Role.Removed) removed.Add(new(passage.Span, passage.Reason));
            else if (passage.Role is Role.DateLine or Role.Source or Role.Byline or Role.Address && !facts.Contains(passage.Span))
                removed.Add(new(passage.Span, passage.Role == Role.DateLine ? RemovalReason.DateLine : RemovalReason.SourceLine));
        }

        return removed;
    }
}

using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>
/// Where the article ends: its end mark ("./."), its source line, its address, its byline. What stands behind that end
/// and is none of these announces other articles.
/// </summary>
internal static class Endings
{
    /// <summary>A text too short to have ended: what looks like an end there is a prefix or a rubric.</summary>
    private const int ShortestBody = 400;

    /// <summary>How many passages behind a possible end are looked at.</summary>
    private const int Horizon = 200;

    private const int MostBoxes = 3;
    private const int LongestAddress = 2000;

    private static readonly Wordings AddressLabels = new(LexiconFile.Words("leftovers.txt", "addresses"));

    public static void Mark(Draft draft)
    {
        var end = Find(draft);
        var related = draft.Passages.Find(p => p.IsUnread && p.Span.Start > end?.Span.Start && Related.IsHeading(p))?.Span.Start ?? int.MaxValue;
        foreach (var passage in draft.Passages)
        {
            if (!passage.IsUnread || passage.Span.Start < end?.Span.Start) continue;
            if (IsAddress(passage.Chars)) passage.Role = Role.Address;
            else if (passage.IsSourceLine) passage.Role = Role.Source;
            else if (end is not null && passage != draft.Passages[0] && passage.IsByline && passage.Span.Start < related) passage.Role = Role.Byline;
        }

        if (end is null)
        {
            MarkSignature(draft);
            Related.MarkWithoutEnd(draft);
            return;
        }

        var above = end;
        foreach (var passage in draft.Passages)
        {
            if (!passage.IsUnread || passage.Span.Start <= end.Span.Start) continue;
            if (!IsAfterthought(passage, above, end) || passage.Span.Start > related) passage.Remove(RemovalReason.RelatedArticles);
            above = passage;
        }

        Related.MarkBoxes(draft, end.Span.Start);
    }

    /// <summary>Who signed a text that is too short to have an end: the last line, or the one behind the end mark.</summary>
    private static void MarkSignature(Draft draft)
    {
        Passage? above = null;
        var last = draft.Passages.FindLast(p => p.IsUnread);
        foreach (var passage in draft.Passages)
        {
            if (!passage.IsUnread) continue;
            // A colon leads on to who came, not to who wrote.
            if (above is { EndsAsSentence: true, Last: not (':' or ';') } && (passage == last || HasEndMark(above.Chars)) && passage.IsByline)
                passage.Role = Role.Byline;
            above = passage;
        }
    }

    /// <summary>A sentence below the byline of a text that has no end mark, and below no headline: the article goes on.</summary>
    private static bool IsAfterthought(Passage passage, Passage above, Passage end) =>
        passage.EndsAsSentence && passage.Length > 40 && above.Role != Role.Removed && !HasEndMark(end.Chars);

    /// <summary>"./.", also within the quotation that it closes; "./" and ".//." too.</summary>
    private static bool HasEndMark(ReadOnlySpan<char> text)
    {
        if (text is [.., '”' or '"' or '’' or ')']) text = text[..^1];
        if (text is [.., '.']) text = text[..^1];
        var before = text.TrimEnd('/');
        return before.Length < text.Length && before is [.., '.'];
    }

    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestAddress || line.IndexOf("://", StringComparison.Ordinal) < 0) return false;
        var label = AddressLabels.Match(line);
        var address = label == 0 ? line : line[label..].TrimStart(": ");
        return (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            && address.Length > 8 && address.IndexOfAny(' ', '\t') < 0;
    }

    /// <summary>The last passage of the article; null where nothing tells. A box of related articles may stand before it.</summary>
    private static Passage? Find(Draft draft)
    {
        var (body, boxes, inBox) = (0, 0, false);
        Passage? previous = null;
        for (var i = 0; i < draft.Passages.Count; i++)
        {
            var passage = draft.Passages[i];
            if (!passage.IsUnread) continue;
            var marked = HasEndMark(passage.Chars);
            if (body + (marked ? passage.Length : 0) >= ShortestBody && !inBox && Ends(draft, i, previous)) return passage;
            if (Related.IsHeading(passage) && ++boxes > MostBoxes) return null;
            // Behind a box the article goes on where two paragraphs follow each other: a teaser stands below its headline.
            inBox = Related.IsHeading(passage) || (inBox && !(passage.LooksLikeProse && (previous is { LooksLikeProse: true } || IsLast(draft, i))));
            body += passage.EndsAsSentence ? passage.Length : 0;
            previous = passage;
        }

        return null;
    }

    /// <summary>A paragraph with the byline or the source line right below it.</summary>
    private static bool IsLast(Draft draft, int index) =>
        index + 1 < draft.Passages.Count && draft.Passages[index + 1] is { IsUnread: true } below && (below.IsByline || below.IsSourceLine);

    private static bool Ends(Draft draft, int index, Passage? previous)
    {
        var passage = draft.Passages[index];
        if (HasEndMark(passage.Chars) || passage.IsSourceLine || IsAddress(passage.Chars)) return !BodyGoesOn(draft, index, 3);
        return previous is { EndsAsSentence: true } && passage.IsByline && !BodyGoesOn(draft, index, 1);
    }

    /// <summary>Whether so many paragraphs follow, with nothing between that announces other articles.</summary>
    private static bool BodyGoesOn(Draft draft, int index, int count)
    {
        var headlines = 0;
        for (var i = index + 1; i < Math.Min(draft.Passages.Count, index + 1 + Horizon); i++)
        {
            var passage = draft.Passages[i];
            if (!passage.IsUnread) continue;
            if (Related.IsHeading(passage)) return false;
            if (passage.LooksLikeProse && --count == 0) return headlines < 3;
            if (passage.LooksLikeHeadline && !passage.IsSourceLine && !passage.IsByline) headlines++;
        }

        return false;
    }
}

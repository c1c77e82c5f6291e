using System.Text.RegularExpressions;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>
/// Where the article ends: its end mark ("./."), its source line, its address, its byline. What stands behind that end
/// and is none of these announces other articles.
/// </summary>
internal static partial class Endings
{
    /// <summary>A text too short to have ended: what looks like an end there is a prefix or a rubric.</summary>
    private const int ShortestBody = 400;

    /// <summary>How many passages behind a possible end are looked at.</summary>
    private const int Horizon = 200;

    private const int MostBoxes = 3;
    private const int LongestAddress = 2000;

    public static void Mark(Draft draft)
    {
        var end = Find(draft);
        var related = draft.Passages.Find(p => p.IsUnread && p.Span.Start > end?.Span.Start && Related.IsHeading(p))?.Span.Start ?? int.MaxValue;
        foreach (var passage in draft.Passages.Where(p => p.IsUnread && (end is null || p.Span.Start > end.Span.Start || p == end)))
        {
            if (IsAddress(passage.Text)) passage.Role = Role.Address;
            else if (passage.IsSourceLine) passage.Role = Role.Source;
            else if (end is not null && passage != draft.Passages[0] && passage.IsByline && passage.Span.Start < related) passage.Role = Role.Byline;
        }

        if (end is null)
        {
            Related.MarkWithoutEnd(draft);
            return;
        }

        var above = end;
        foreach (var passage in draft.Passages.Where(p => p.IsUnread && p.Span.Start > end.Span.Start))
        {
            if (!IsAfterthought(passage, above, end) || passage.Span.Start > related) passage.Remove(RemovalReason.RelatedArticles);
            above = passage;
        }

        Related.MarkBoxes(draft, end.Span.Start);
    }

    /// <summary>A sentence below the byline of a text that has no end mark, and below no headline: the article goes on.</summary>
    private static bool IsAfterthought(Passage passage, Passage above, Passage end) =>
        passage.EndsAsSentence && passage.Text.Length > 40 && above.Role != Role.Removed && !EndMark().IsMatch(end.Text);

    /// <summary>"Theo TTXVN/Vietnam+", "Nguồn: VOV", "(TTXVN)": nothing but outlets.</summary>
    public static bool IsSourceLine(string text) =>
        text.Length <= 100 && SourceLine().Match(text) is { Success: true } match
        && SourceSeparator().Split(match.Groups["who"].Value).All(part => Outlets.IsMark(part.Trim()));

    private static bool IsAddress(string text) => text.Length <= LongestAddress && AddressLine().IsMatch(text);

    /// <summary>The last passage of the article; null where nothing tells. A box of related articles may stand before it.</summary>
    private static Passage? Find(Draft draft)
    {
        var (body, boxes, inBox) = (0, 0, false);
        Passage? previous = null;
        for (var i = 0; i < draft.Passages.Count; i++)
        {
            var passage = draft.Passages[i];
            if (!passage.IsUnread) continue;
            var marked = EndMark().IsMatch(passage.Text);
            if (body + (marked ? passage.Text.Length : 0) >= ShortestBody && !inBox && Ends(draft, i, previous)) return passage;
            if (Related.IsHeading(passage) && ++boxes > MostBoxes) return null;
            // Behind a box the article goes on where two paragraphs follow each other: a teaser stands below its headline.
            inBox = Related.IsHeading(passage) || (inBox && !(passage.LooksLikeProse && (previous is { LooksLikeProse: true } || IsLast(draft, i))));
            body += passage.EndsAsSentence ? passage.Text.Length : 0;
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
        if (EndMark().IsMatch(passage.Text) || passage.IsSourceLine || IsAddress(passage.Text)) return !BodyGoesOn(draft, index, 3);
        return previous is { EndsAsSentence: true } && passage.IsByline && !BodyGoesOn(draft, index, 1);
    }

    /// <summary>Whether so many paragraphs follow, with nothing between that announces other articles.</summary>
    private static bool BodyGoesOn(Draft draft, int index, int count)
    {
        var headlines = 0;
        foreach (var passage in draft.Passages.Skip(index + 1).Take(Horizon).Where(p => p.IsUnread))
        {
            if (Related.IsHeading(passage)) return false;
            if (passage.LooksLikeProse && --count == 0) return headlines < 3;
            if (passage.LooksLikeHeadline && !passage.IsSourceLine && !passage.IsByline) headlines++;
        }

        return false;
    }

    [GeneratedRegex(@"\./+\.?[”""’)]?$|\.//\.$", RegexOptions.CultureInvariant)]
    private static partial Regex EndMark();

    [GeneratedRegex(@"^(?:(?:Nguồn|Link gốc|Link|URL|Địa chỉ|Xem tại|Theo)\s*:?\s*)?https?://\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AddressLine();

    [GeneratedRegex(@"^\(?(?:(?:Theo|Nguồn tin|Nguồn|Tổng hợp từ|Tổng hợp)\s*:?\s*)?(?<who>[^()]+?)\)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SourceLine();

    [GeneratedRegex(@"\s*(?:/|,|;|\s[-–]\s|\svà\s)\s*", RegexOptions.CultureInvariant)]
    public static partial Regex SourceSeparator();
}

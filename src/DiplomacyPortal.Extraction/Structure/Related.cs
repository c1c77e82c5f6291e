namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Headlines and teasers of other articles, at the end of the text or in a box inside it.</summary>
internal static class Related
{
    private const int LongestHeadlines = 600;

    public static bool IsHeading(Passage passage) => Leftovers.IsRelatedHeading(passage);

    /// <summary>
    /// A text whose end nothing marks: a heading of related articles takes all that follows with it, unless the article
    /// goes on below: two paragraphs in a row are no teasers, of which each stands below its headline.
    /// </summary>
    public static void MarkWithoutEnd(Draft draft)
    {
        var unread = draft.Passages.FindAll(p => p.IsUnread);
        var lastPair = unread.Count - 1;
        while (lastPair > 0 && !(unread[lastPair].LooksLikeProse && unread[lastPair - 1].LooksLikeProse)) lastPair--;
        var tail = unread.FindIndex(Math.Max(0, lastPair), IsHeading);
        if (TrailingHeadlines(unread) is > 0 and var trailing && (tail <= 0 || trailing < tail)) tail = trailing;
        if (tail > 0)
        {
            foreach (var passage in unread.Skip(tail)) passage.Remove(RemovalReason.RelatedArticles);
        }

        MarkBoxes(draft, draft.Text.Length);
    }

    /// <summary>Two or more lines behind the last paragraph that are no sentences announce other articles, whatever stands above them.</summary>
    private static int TrailingHeadlines(List<Passage> unread)
    {
        var start = unread.Count;
        while (start > 0 && unread[start - 1] is { LooksLikeHeadline: true, IsByline: false, IsSourceLine: false }) start--;
        return start > 1 && start <= unread.Count - 2 && unread[start - 1].LooksLikeProse ? start : -1;
    }

    /// <summary>A box inside the article: the heading and the headlines below it, until a paragraph follows.</summary>
    public static void MarkBoxes(Draft draft, int end)
    {
        MarkTeasers(draft);
        var inBox = false;
        for (var i = 0; i < draft.Passages.Count; i++)
        {
            var passage = draft.Passages[i];
            if (!passage.IsUnread || passage.Span.Start >= end) continue;
            inBox = IsHeading(passage) || (inBox && (passage.LooksLikeHeadline || Asks(draft, i)));
            if (inBox) passage.Remove(RemovalReason.RelatedArticles);
        }
    }

    /// <summary>A headline that asks; what a paragraph follows is the question of an interview.</summary>
    private static bool Asks(Draft draft, int index) =>
        draft.Passages[index] is { Last: '?', LooksLikeProse: false } && index + 1 < draft.Passages.Count
        && draft.Passages[index + 1] is { IsUnread: false } or { LooksLikeHeadline: true };

    /// <summary>A headline inside the body with a button below it, or with its own lead, which opens with the outlet as only a lead does ("TTO - …").</summary>
    private static void MarkTeasers(Draft draft)
    {
        var paragraphs = 0;
        for (var i = 1; i < draft.Passages.Count; i++)
        {
            var (headline, lead) = (draft.Passages[i - 1], draft.Passages[i]);
            var isBelowHeadline = lead.IsUnread && headline is { IsUnread: true, LooksLikeHeadline: true };
            if (isBelowHeadline && Leftovers.IsLinkBelow(lead)) headline.Remove(RemovalReason.RelatedArticles);
            if (lead.IsUnread && lead.EndsAsSentence && ++paragraphs > 2 && isBelowHeadline && Prefix.Read(draft.Source, lead.Span).Outlets.Count > 0)
            {
                headline.Remove(RemovalReason.RelatedArticles);
                lead.Remove(RemovalReason.RelatedArticles);
            }
        }
    }

    /// <summary>
    /// Headlines run together above the body: a long line that ends as no sentence, between the lead and the first picture
    /// or paragraph. A lead may end without its full stop, so the first line below the title is spared.
    /// </summary>
    public static void MarkAboveBody(Draft draft)
    {
        Passage? first = null;
        foreach (var passage in draft.Passages.SkipWhile(p => p.Role != Role.Title).Skip(1))
        {
            if (passage.Role is not (Role.Unread or Role.Caption)) continue;
            if (first is null)
            {
                first = passage;
                continue;
            }

            if (passage.LooksLikeProse) return;
            if (passage is { IsUnread: true, EndsAsSentence: false, Length: > 120 and <= LongestHeadlines }) passage.Remove(RemovalReason.RelatedArticles);
        }
    }
}

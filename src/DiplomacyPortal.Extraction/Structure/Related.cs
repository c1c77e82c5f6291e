namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Headlines and teasers of other articles, at the end of the text or in a box inside it.</summary>
internal static class Related
{
    public static bool IsHeading(Passage passage) => Leftovers.IsRelatedHeading(passage);

    /// <summary>
    /// A text whose end nothing marks: a heading of related articles takes all that follows with it, unless the article
    /// goes on below: two paragraphs in a row are no teasers, of which each stands below its headline.
    /// </summary>
    public static void MarkWithoutEnd(Draft draft)
    {
        var unread = draft.Passages.Where(p => p.IsUnread).ToList();
        var lastPair = Enumerable.Range(1, Math.Max(0, unread.Count - 1)).LastOrDefault(i => unread[i].LooksLikeProse && unread[i - 1].LooksLikeProse);
        var tail = unread.FindIndex(Math.Min(lastPair, Math.Max(0, unread.Count - 1)), IsHeading);
        if (tail > 0)
        {
            foreach (var passage in unread.Skip(tail)) passage.Remove(RemovalReason.RelatedArticles);
        }

        MarkBoxes(draft, draft.Text.Length);
    }

    /// <summary>A box inside the article: the heading and the headlines below it, until a paragraph follows.</summary>
    public static void MarkBoxes(Draft draft, int end)
    {
        var inBox = false;
        foreach (var passage in draft.Passages.Where(p => p.IsUnread && p.Span.Start < end))
        {
            inBox = IsHeading(passage) || (inBox && passage.LooksLikeHeadline);
            if (inBox) passage.Remove(RemovalReason.RelatedArticles);
        }
    }

    /// <summary>
    /// Headlines run together above the body: a long line that ends as no sentence, between the lead and the first picture
    /// or paragraph. A lead may end without its full stop, so the first line below the title is spared.
    /// </summary>
    public static void MarkAboveBody(Draft draft)
    {
        var below = draft.Passages.SkipWhile(p => p.Role != Role.Title).Skip(1).Where(p => p.Role is Role.Unread or Role.Caption).ToList();
        foreach (var passage in below.Skip(1).TakeWhile(p => !p.LooksLikeProse || p == below[0]))
        {
            if (passage is { IsUnread: true, EndsAsSentence: false, Text.Length: > 120 }) passage.Remove(RemovalReason.RelatedArticles);
        }
    }
}

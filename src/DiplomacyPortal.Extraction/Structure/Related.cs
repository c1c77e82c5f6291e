namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Headlines and teasers of other articles, at the end of the text or in a box inside it.</summary>
internal static class Related
{
    public static bool IsHeading(Passage passage) => Leftovers.IsRelatedHeading(passage);

    /// <summary>A text whose end nothing marks: a heading of related articles in its second half takes all that follows with it.</summary>
    public static void MarkWithoutEnd(Draft draft)
    {
        var unread = draft.Passages.Where(p => p.IsUnread).ToList();
        var half = unread.Sum(p => p.Text.Length) / 3;
        var seen = 0;
        foreach (var passage in unread)
        {
            if (seen > half && IsHeading(passage))
            {
                foreach (var rest in unread.Where(p => p.Span.Start >= passage.Span.Start && p.IsUnread)) rest.Remove(RemovalReason.RelatedArticles);
                break;
            }

            seen += passage.Text.Length;
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

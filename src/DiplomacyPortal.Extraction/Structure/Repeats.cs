namespace DiplomacyPortal.Extraction.Structure;

/// <summary>A line that stood before, letter for letter: the second of a doubled headline, the caption of a picture shown twice.</summary>
internal static class Repeats
{
    private const int Shortest = 15;

    public static void Mark(Draft draft)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Passage? previous = null;
        foreach (var passage in draft.Passages.Where(p => p.Role is Role.Unread or Role.Caption or Role.Title))
        {
            if (passage.Text.Length < Shortest || seen.Add(passage.Folded))
            {
                previous = passage;
                continue;
            }

            // A short line doubled on the spot is the alternative text of a picture and its caption.
            if (previous is { IsUnread: true, LooksLikeProse: false } && previous.Folded == passage.Folded) previous.Role = Role.Caption;
            passage.Remove(RemovalReason.Repeated);
        }
    }
}

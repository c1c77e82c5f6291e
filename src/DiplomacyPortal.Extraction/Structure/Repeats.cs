namespace DiplomacyPortal.Extraction.Structure;

/// <summary>A line that stood before, letter for letter: the second of a doubled headline, the caption of a picture shown twice.</summary>
internal static class Repeats
{
    private const int Shortest = 15;

    /// <summary>A headline may be doubled in capitals; a paragraph is not.</summary>
    private const int LongestHeadline = 250;

    public static void Mark(Draft draft)
    {
        var seen = new HashSet<Passage>(new SameWords());
        Passage? previous = null;
        foreach (var passage in draft.Passages)
        {
            if (passage.Role is not (Role.Unread or Role.Caption or Role.Title)) continue;
            if (passage.Length < Shortest || seen.Add(passage))
            {
                previous = passage;
                continue;
            }

            // A short line doubled on the spot is the alternative text of a picture and its caption.
            if (previous is { IsUnread: true, LooksLikeProse: false, Length: <= LongestHeadline } && SameWords.Hold(previous, passage))
                previous.Role = Role.Caption;
            passage.Remove(RemovalReason.Repeated);
        }
    }

    private sealed class SameWords : IEqualityComparer<Passage>
    {
        public static bool Hold(Passage x, Passage y) =>
            IsLine(x) == IsLine(y) && (IsLine(x) ? x.Folded == y.Folded : x.Chars.SequenceEqual(y.Chars));

        public bool Equals(Passage? x, Passage? y) => x is not null && y is not null && Hold(x, y);

        public int GetHashCode(Passage passage) => IsLine(passage) ? passage.Folded.GetHashCode(StringComparison.Ordinal) : string.GetHashCode(passage.Chars);

        private static bool IsLine(Passage passage) => passage.Length <= LongestHeadline;
    }
}

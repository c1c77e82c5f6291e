namespace DiplomacyPortal.Archive.Import;

/// <summary>
/// A text as a few numbers whose agreement tells how much of two texts is the same, however long they are (MinHash over runs of
/// words: Broder, "On the resemblance and containment of documents", 1997).
/// </summary>
internal static class TextSketch
{
    /// <summary>Numbers of a sketch. The likeness read off them errs by seven hundredths: √(½·½/48).</summary>
    public const int Size = 48;

    /// <summary>Words of a run: shorter ones stand in every article ("quan hệ hợp tác"), longer ones do not outlive an edit.</summary>
    private const int Run = 4;

    /// <summary>As many words are sketched: ten times a long article, and no text of megabytes.</summary>
    public const int MostWords = 20_000;

    private static readonly ulong[] Seeds = [.. Enumerable.Range(1, Size).Select(i => WordHash.Mix((ulong)i * 0x9E3779B97F4A7C15UL))];

    /// <param name="words">The words of the text in their order, as numbers.</param>
    public static uint[] Of(ReadOnlySpan<ulong> words)
    {
        if (words.IsEmpty) return [];
        words = words[..Math.Min(words.Length, MostWords)];
        var least = new ulong[Size];
        Array.Fill(least, ulong.MaxValue);
        var last = Math.Max(0, words.Length - Run);
        for (var i = 0; i <= last; i++)
        {
            var run = 0UL;
            foreach (var word in words.Slice(i, Math.Min(Run, words.Length))) run = WordHash.Of(run, word);
            for (var s = 0; s < Size; s++) least[s] = Math.Min(least[s], WordHash.Mix(run ^ Seeds[s]));
        }

        return [.. least.Select(value => (uint)value)];
    }

    /// <returns>About which share of all runs of two texts is in both; 0 where one has no words.</returns>
    public static double Likeness(IReadOnlyList<uint> one, IReadOnlyList<uint> other)
    {
        if (one.Count == 0 || other.Count != one.Count) return 0;
        var same = 0;
        for (var i = 0; i < one.Count; i++) same += one[i] == other[i] ? 1 : 0;
        return same / (double)one.Count;
    }

    /// <returns>About which share of the shorter text is in the longer.</returns>
    /// <param name="likeness">Of the two.</param>
    public static double Containment(double likeness, int length, int otherLength)
    {
        // |A ∩ B| = J (|A| + |B|) / (1 + J)
        var shorter = Math.Min(length, otherLength);
        return shorter == 0 ? 0 : Math.Min(1, likeness * (length + otherLength) / (1 + likeness) / shorter);
    }
}

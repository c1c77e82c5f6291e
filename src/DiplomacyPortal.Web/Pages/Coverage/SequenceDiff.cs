namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>Which items of two sequences are the same in both, in their order, by the fewest changes (Myers, 1986).</summary>
internal static class SequenceDiff
{
    /// <returns>
    /// The numbers of the items that stand in both, as pairs; null where more changes than allowed lie between them. Time and memory
    /// grow by the square of the changes at most, never by that of the lengths.
    /// </returns>
    public static List<(int One, int Other)>? Common<T>(IReadOnlyList<T> one, IReadOnlyList<T> other, int mostChanges)
        where T : IEquatable<T>
    {
        var most = Math.Min(mostChanges, one.Count + other.Count);
        var reached = new int[(2 * most) + 3];
        var trace = new List<int[]>();
        for (var changes = 0; changes <= most; changes++)
        {
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                var at = most + 1 + diagonal;
                var isDown = diagonal == -changes || (diagonal != changes && reached[at - 1] < reached[at + 1]);
                var x = isDown ? reached[at + 1] : reached[at - 1] + 1;
                while (x < one.Count && x - diagonal < other.Count && x - diagonal >= 0 && one[x].Equals(other[x - diagonal])) x++;
                reached[at] = x;
                if (x >= one.Count && x - diagonal >= other.Count) return Back(one.Count, other.Count, trace, changes);
            }

            // Of the row only what this step could have reached.
            trace.Add(reached[(most + 1 - changes)..(most + 2 + changes)]);
        }

        return null;
    }

    /// <param name="trace">Of each number of changes how far each diagonal came, from the lowest.</param>
    private static List<(int One, int Other)> Back(int one, int other, List<int[]> trace, int changes)
    {
        var common = new List<(int, int)>();
        var (x, y) = (one, other);
        for (; changes > 0; changes--)
        {
            var before = trace[changes - 1];
            var diagonal = x - y;
            var isDown = diagonal == -changes
                || (diagonal != changes && Reached(before, diagonal - 1, changes - 1) < Reached(before, diagonal + 1, changes - 1));
            var from = isDown ? diagonal + 1 : diagonal - 1;
            var (fromX, fromY) = (Reached(before, from, changes - 1), Reached(before, from, changes - 1) - from);
            var startX = isDown ? fromX : fromX + 1;
            while (x > startX) common.Add((--x, --y));
            (x, y) = (fromX, fromY);
        }

        while (x > 0) common.Add((--x, --y));
        common.Reverse();
        return common;
    }

    private static int Reached(int[] row, int diagonal, int changes) => Math.Abs(diagonal) > changes ? -1 : row[diagonal + changes];
}

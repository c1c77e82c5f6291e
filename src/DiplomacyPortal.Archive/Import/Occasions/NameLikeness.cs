namespace DiplomacyPortal.Archive.Import;

/// <summary>Whether two slugs of persons are two spellings of one name, which papers often have of foreign ones.</summary>
public static class NameLikeness
{
    /// <summary>No Vietnamese syllable is longer than "nghieng" and none that is a name than six letters: Nguyễn Văn An and Nguyễn Văn Anh are two.</summary>
    private const int LongestSyllable = 6;

    private const int MostMistakes = 2;

    internal static bool IsAmong(string name, IReadOnlyList<string> names)
    {
        foreach (var other in names)
        {
            if (AreOne(name, other)) return true;
        }

        return false;
    }

    /// <summary>The same, one with parts that the other leaves out ("miguel-diaz-canel"), or alike but for a letter or two of a long part.</summary>
    public static bool AreOne(string name, string other)
    {
        if (name == other) return true;
        if (name.Length == 0 || other.Length == 0 || name[0] != other[0]) return false;
        var (parts, others) = (name.Split('-'), other.Split('-'));
        if (parts.Length != others.Length)
        {
            var (fewer, more) = parts.Length < others.Length ? (parts, others) : (others, parts);
            return fewer.Length >= 2 && fewer.Any(p => p.Length > LongestSyllable) && more.AsSpan(0, fewer.Length).SequenceEqual(fewer);
        }

        return parts.Zip(others).All(p => p.First == p.Second || IsMisspelt(p.First, p.Second));
    }

    /// <summary>What two slugs of as many parts share if they are one name, so that not each has to be compared with each.</summary>
    public static string Shape(string name) =>
        string.Join('-', name.Split('-').Select(part => part.Length >= LongestSyllable ? $"{part[0]}*" : part));

    private static bool IsMisspelt(string part, string other) =>
        Math.Min(part.Length, other.Length) >= LongestSyllable
        && Math.Max(part.Length, other.Length) > LongestSyllable
        && part[0] == other[0]
        && Distance(part, other) <= MostMistakes;

    /// <summary>Levenshtein's; names are short.</summary>
    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > MostMistakes) return MostMistakes + 1;
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
            }
        }

        return row[other.Length];
    }
}

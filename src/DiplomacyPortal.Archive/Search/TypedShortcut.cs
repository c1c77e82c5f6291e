using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Search;

/// <summary>A filter as it stands in the box: "leader:tô lâm".</summary>
internal static class TypedShortcut
{
    /// <summary>No name of a leader or a publisher has more.</summary>
    private const int MostValueWords = 8;

    /// <returns>The filter that a word begins with, and where its value begins; null for any other word.</returns>
    public static (ShortcutField Field, int ValueStart)? Find(string typed, int start, int end)
    {
        var colon = typed.IndexOf(':', start, end - start);
        if (colon < 0) return null;
        return typed[start..colon].ToLowerInvariant() switch
        {
            "leader" => (ShortcutField.Leader, colon + 1),
            "source" => (ShortcutField.Source, colon + 1),
            "year" => (ShortcutField.Year, colon + 1),
            _ => null,
        };
    }

    /// <summary>"author:anh", but no address and no headline's colon.</summary>
    public static bool IsUnknown(string typed, int start, int end)
    {
        var colon = typed.IndexOf(':', start, end - start);
        return colon > start && colon + 1 < end && char.IsLetterOrDigit(typed[colon + 1])
            && typed.AsSpan(start, colon - start).IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    /// <summary>Words that stand behind a value, as long as they are no more than words.</summary>
    public static void AddLongerValues(string typed, List<TextSpan> values)
    {
        while (values.Count < MostValueWords)
        {
            var next = values[^1].End;
            while (next < typed.Length && char.IsWhiteSpace(typed[next])) next++;
            var end = QuerySigns.ChunkEnd(typed, next);
            if (end == next || (end < typed.Length && QuerySigns.IsQuote(typed[end])) || !char.IsLetterOrDigit(typed[next])) return;
            if (typed.AsSpan(next, end - next).ContainsAny(":*") || typed[next..end] is "OR" or "AND" or "NOT") return;
            values.Add(TextSpan.Between(values[0].Start, end));
        }
    }
}

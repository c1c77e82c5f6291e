namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Wordings that a line may begin with; capitals and the width of blanks make no difference.</summary>
internal sealed class Wordings
{
    private const int LongestFirstWord = 16;

    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    public Wordings(IEnumerable<string> wordings)
    {
        _byFirstWord = wordings.Select(w => w.ToLowerInvariant()).Distinct().GroupBy(w => w[..FirstWord(w)])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(w => w.Length).ToList(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <returns>How many characters the longest wording takes with which the text begins, up to the end of a word; 0 where it begins with none.</returns>
    public int Match(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || FirstWord(text) is var length && length > LongestFirstWord) return 0;
        Span<char> first = stackalloc char[length];
        for (var i = 0; i < length; i++) first[i] = char.ToLowerInvariant(text[i]);
        if (!_byFirstWord.TryGetValue(first, out var wordings)) return 0;
        foreach (var wording in wordings)
        {
            if (Match(text, wording) is > 0 and var count) return count;
        }

        return 0;
    }

    private static int FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return Math.Max(end, 1);
    }

    private static int Match(ReadOnlySpan<char> text, string wording)
    {
        var i = 0;
        foreach (var unit in wording)
        {
            if (i == text.Length || (unit == ' ' ? !char.IsWhiteSpace(text[i]) : char.ToLowerInvariant(text[i]) != unit)) return 0;
            i++;
            while (unit == ' ' && i < text.Length && char.IsWhiteSpace(text[i])) i++;
        }

        return i < text.Length && char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(wording[^1]) ? 0 : i;
    }
}

using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>A line of outlets and nothing else: "Theo TTXVN/Vietnam+", "Nguồn: VOV", "(TTXVN)".</summary>
internal static class SourceLines
{
    private const int Longest = 100;

    private static readonly Wordings Labels = new(LexiconFile.Words("bylines.txt", "sources"));

    public static bool Is(Passage passage) => passage.Length <= Longest && Outlets(passage.Chars) is { Count: > 0 } names && names.TrueForAll(name => Structure.Outlets.IsMark(name));

    /// <summary>The names behind the label and between the brackets.</summary>
    private static List<string>? Outlets(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd('.');
        if (line is ['(', .. var inside, ')']) line = inside;
        line = line[Labels.Match(line)..].TrimStart(" :");
        return line.IndexOfAny('(', ')') < 0 ? NameList.Split(line) : null;
    }
}

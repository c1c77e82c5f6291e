using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>A line of outlets and nothing else: "Theo TTXVN/Vietnam+", "Nguồn: VOV", "(TTXVN)".</summary>
internal static class SourceLines
{
    private const int Longest = 100;

    private static readonly Wordings Labels = new(LexiconFile.Words("bylines.txt", "sources"));

    public static bool Is(Passage passage) => passage.Length <= Longest && MayBe(passage)
        && Names(passage.Chars) is { Count: > 0 } names && names.TrueForAll(name => Outlets.IsMark(name));

    private static bool MayBe(Passage passage)
    {
        var tokens = passage.Tokens;
        var first = tokens.Count > 1 && tokens[0].Is("(") ? 1 : 0;
        return first < tokens.Count && (Outlets.MayBegin(tokens[first]) || Labels.Match(passage.Chars[(tokens[first].Start - passage.Span.Start)..]) > 0);
    }

    /// <summary>The names behind the label and between the brackets.</summary>
    private static List<string>? Names(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd('.');
        if (line is ['(', .. var inside, ')']) line = inside;
        line = line[Labels.Match(line)..].TrimStart(" :");
        return line.IndexOfAny('(', ')') < 0 ? NameList.Split(line) : null;
    }
}

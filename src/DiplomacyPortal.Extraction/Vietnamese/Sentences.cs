using System.Buffers;
using System.Collections.Frozen;
using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>Cuts a paragraph into sentences. What looks like an end but is none: "TP. Hồ Chí Minh", "TS. Kang", "V.I. Lê-nin", "1.000".</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".?!…");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations =
        LexiconFile.Words("abbreviations.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestAbbreviation = LexiconFile.Words("abbreviations.txt").Max(word => word.Length);

    public static List<TextSpan> Read(string text, TextSpan span)
    {
        var sentences = new List<TextSpan>();
        var start = span.Start;
        for (var i = Next(text, span.Start, span.End); i < span.End;)
        {
            var end = i + 1;
            while (end < span.End && IsClosing(text[end])) end++;
            if (end == span.End || IsEnd(text, start, i, end, span.End))
            {
                sentences.Add(TextSpan.Between(start, end));
                while (end < span.End && char.IsWhiteSpace(text[end])) end++;
                start = end;
            }

            i = Next(text, end, span.End);
        }

        if (start < span.End) sentences.Add(TextSpan.Between(start, span.End));
        return sentences;
    }

    private static int Next(string text, int from, int end) =>
        text.AsSpan(from, end - from).IndexOfAny(Marks) is >= 0 and var found ? from + found : end;

    private static bool IsClosing(char unit) => unit is '.' or '/' or '?' or '!' or '…' or '"' or '”' or '’' or '\'' or ')' or ']' or '»';

    private static bool Opens(char unit) => char.IsUpper(unit) || char.IsDigit(unit) || unit is '"' or '“' or '‘' or '(' or '-' or '–' or '[';

    private static bool IsEnd(string text, int start, int mark, int end, int limit)
    {
        if (!char.IsWhiteSpace(text[end])) return false;
        var next = end;
        while (next < limit && char.IsWhiteSpace(text[next])) next++;
        if (next < limit && !Opens(text[next])) return false;
        if (text[mark] != '.' || end > mark + 1) return true;
        var word = mark;
        while (word > start && mark - word <= LongestAbbreviation && char.IsLetter(text[word - 1])) word--;
        // A single capital is an initial ("Joe R. Biden"); an abbreviation goes on.
        var length = mark - word;
        return !(length == 1 && char.IsUpper(text[word])) && !Abbreviations.Contains(text.AsSpan(word, length));
    }
}

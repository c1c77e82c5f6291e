using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>
/// Reads a line of capitals, where nothing shows how far a name reaches ("THỦ TƯỚNG LÊ VĂN KHẢI TIẾP ĐẠI SỨ CHILE"): a name
/// is one that the rest of the article names, else a family name with up to three syllables in front of a word that is none.
/// </summary>
internal static class CapitalNames
{
    /// <summary>Of a line's words; some are figures or acronyms with small letters.</summary>
    private const double MostlyCapitals = 0.8;

    private const int LongestLine = 60;
    private const int LongestName = 4;

    /// <summary>Puts what the line speaks of in the place of what was found in it before.</summary>
    public static void Read(ReadableText text, TextSpan line, Identities identities, List<Reference> references)
    {
        var first = SpanOrder.FirstFrom(references, line.Start, r => r.Span.Start);
        var end = SpanOrder.FirstFrom(references, line.End, r => r.Span.Start);
        references.RemoveRange(first, end - first);
        references.InsertRange(first, ReferenceScanner.Scan(text, line, (tokens, index) => Length(tokens, index, identities)));
    }

    public static bool IsInCapitals(TokenRun line)
    {
        if (line.Count is 0 or > LongestLine || line[0].Word is { Kind: TokenKind.Word, IsAllCapitals: false }) return false;
        var (words, capitals) = (0, 0);
        foreach (var token in line)
        {
            if (token.Kind != TokenKind.Word) continue;
            words++;
            capitals += token.IsAllCapitals ? 1 : 0;
        }

        return words > 2 && capitals >= words * MostlyCapitals;
    }

    private static int Length(TokenRun tokens, int index, Identities identities)
    {
        if (!tokens[index].IsAllCapitals) return 0;
        return identities.LongestNameAt(tokens, index) is > 1 and var known ? known : ByForm(tokens, index);
    }

    /// <summary>Only where the next word shows that the name is over: "TRẦN VĂN MINH: …", "LÊ VĂN KHẢI KHẲNG ĐỊNH".</summary>
    private static int ByForm(TokenRun tokens, int index)
    {
        if (index == 0 || !PersonName.IsFamilyName(tokens[index]) || !tokens[index - 1].IsAllCapitals) return 0;
        var end = index + 1;
        while (end < tokens.Count && end - index < LongestName && tokens[end].IsSyllable && !Ends(tokens, end)) end++;
        var isOver = end == tokens.Count || tokens[end].Kind == TokenKind.Mark || Ends(tokens, end);
        return isOver && PersonName.HasMiddleName(tokens, index, end - index) ? end - index : 0;
    }

    private static bool Ends(TokenRun tokens, int index) =>
        TitleLexicon.IsSpeech(tokens, index) || TitleLexicon.BreaksName(tokens, index)
        || TitleLexicon.StartsAt(tokens, index) || PlaceLexicon.Place(tokens, index).Count > 0;
}

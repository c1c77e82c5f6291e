using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>
/// Finds, in a line of capitals, the persons whom the rest of the article names: there nothing shows where a name begins
/// or ends ("THỦ TƯỚNG LÊ VĂN KHẢI TIẾP ĐẠI SỨ CHILE").
/// </summary>
internal static class CapitalNames
{
    /// <summary>Of a line's words; some are figures or acronyms with small letters.</summary>
    private const double MostlyCapitals = 0.8;

    private const int LongestLine = 60;

    /// <summary>Adds the names to what was found in the line, in the order of the text.</summary>
    public static void Add(ReadableText text, TextSpan line, Identities identities, List<Reference> references)
    {
        var tokens = text.In(line);
        var first = SpanOrder.FirstFrom(references, line.Start, r => r.Span.Start);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsAllCapitals || identities.LongestNameAt(tokens, i) is not (> 1 and var count)) continue;
            var span = TextSpan.Between(tokens[i].Start, tokens[i + count - 1].End);
            if (!IsFound(references, first, span)) Put(text.Text, references, first, span);
            i += count - 1;
        }
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

    private static bool IsFound(List<Reference> references, int first, TextSpan name)
    {
        for (var i = first; i < references.Count && references[i].Span.Start < name.End; i++)
        {
            if (references[i].Name is not null && references[i].Span.Overlaps(name)) return true;
        }

        return false;
    }

    /// <summary>A title that stands right in front of the name is borne by it.</summary>
    private static void Put(string text, List<Reference> references, int first, TextSpan name)
    {
        var index = references.FindIndex(first, r => r.Span.Start > name.Start);
        if (index < 0) index = references.Count;
        var before = index > first ? references[index - 1] : null;
        if (before is { Name: null, Title: not null } && before.Span.End <= name.Start && text.AsSpan(before.Span.End, name.Start - before.Span.End).IsWhiteSpace())
            references[index - 1] = new(name.In(text), name, TextSpan.Between(before.Span.Start, name.End), before.Title);
        else references.Insert(index, new(name.In(text), name, name, null));
    }
}

using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>
/// The agency whose report a paragraph is: "Theo TTXVN, …" at its opening, "phóng viên TTXVN" anywhere; "theo Reuters" within one only quotes.
/// </summary>
internal static class Correspondents
{
    private static readonly PhraseTable<bool> Words = new(LexiconFile.Words("agencies.txt", "correspondents").Select(word => (word, true)), ignoreMarks: false);

    public static SourcedText? Find(ReadableText source, TextSpan paragraph)
    {
        var tokens = source.In(paragraph);
        if (tokens.Count > 2 && tokens[0].Key == "theo")
        {
            var next = tokens[1].Key is "pv" or "tin" ? 2 : 1;
            if (tokens[next].Key == "của") next++;
            if (Agency(source, tokens, next) is { } opening) return opening;
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (Words.Match(tokens, i).Count is > 0 and var count && Agency(source, tokens, i + count) is { } agency) return agency;
        }

        return null;
    }

    private static SourcedText? Agency(ReadableText source, TokenRun tokens, int index)
    {
        if (index >= tokens.Count || !tokens[index].IsCapitalised || Outlets.At(source.Text, tokens, index) is not (> 0 and var count)) return null;
        var span = TextSpan.Between(tokens[index].Start, tokens[index + count - 1].End);
        return Outlets.Agency(source.Text.AsSpan(span.Start, span.Length)) is { } agency ? new(agency, span) : null;
    }
}

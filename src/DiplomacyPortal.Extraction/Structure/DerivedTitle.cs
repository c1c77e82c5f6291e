using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>
/// The title of a text that states none: the clause of its first sentence that tells what happened, without the
/// circumstances in front of it ("Trong khuôn khổ …, ngày 25/9 …,").
/// </summary>
internal static class DerivedTitle
{
    private const int Longest = 140;
    private const int Room = 60;
    private const int MostClauses = 40;

    /// <summary>What a first sentence tells in front of the deed.</summary>
    public static Wordings Circumstances { get; } = new(LexiconFile.Words("circumstances.txt"));

    public static ExtractedTitle Of(ReadableText source, TextSpan lead)
    {
        var text = source.Text;
        var sentence = Sentences.Read(text, lead) is [var first, ..] ? first : lead;
        var start = MainClause(source, sentence);
        start = WithinReach(source, start, sentence.End);
        var end = sentence.End;
        while (end > start && text[end - 1] is '.' or ' ' or ';' or ':') end--;
        var span = TextSpan.Between(start, end);
        if (span.Length <= Longest) return new(span.In(text), span, TitleOrigin.Derived);
        span = Shortened(text, span);
        return new(span.In(text) + "…", span, TitleOrigin.Derived);
    }

    /// <summary>Behind each comma outside brackets a clause may begin; the main one begins with a person's title or name.</summary>
    private static int MainClause(ReadableText source, TextSpan sentence)
    {
        var text = source.Text;
        var start = Prefix.Read(source, sentence).SentenceStart;
        if (Circumstances.Match(text.AsSpan(start, sentence.End - start)) == 0) return start;
        var (depth, commas) = (0, 0);
        for (var i = start; i < sentence.End && commas < MostClauses; i++)
        {
            if (text[i] is '(' or '“') depth++;
            else if (text[i] is ')' or '”') depth--;
            if (text[i] != ',' || depth > 0) continue;
            commas++;
            var clause = i + 1;
            while (clause < sentence.End && text[clause] == ' ') clause++;
            var tokens = source.In(TextSpan.Between(clause, Math.Min(sentence.End, clause + 80)));
            if (tokens.Count > 2 && (TitleLexicon.StartsAt(tokens, 0) || LeaderLexicon.Match(tokens, 0).Count > 1)) return clause;
        }

        return start;
    }

    /// <summary>A chain of titles that would fill the line is left out up to the last title, or up to the name, so that the deed has room.</summary>
    private static int WithinReach(ReadableText source, int start, int end)
    {
        var tokens = source.In(TextSpan.Between(start, Math.Min(end, start + 400)));
        if (tokens.Count == 0 || new TitleGrammar(tokens).Read(0) is not { HasName: true } reading) return start;
        if (tokens[reading.NameEnd - 1].Span.End - start <= Longest - Room) return start;
        for (var i = reading.NameStart - 1; i > 0; i--)
        {
            if (tokens[i - 1].Is(",") && tokens[reading.NameEnd - 1].Span.End - tokens[i].Span.Start <= Longest - (2 * Room)) return tokens[i].Span.Start;
        }

        return tokens[reading.NameStart].Span.Start;
    }

    /// <summary>Cut behind a clause where one ends in the second half, else behind a word.</summary>
    private static TextSpan Shortened(string text, TextSpan span)
    {
        var comma = text.LastIndexOf(',', span.Start + Longest - 1, Longest - Room);
        if (comma < 0) comma = text.LastIndexOf(" và ", span.Start + Longest - 1, Longest - Room, StringComparison.Ordinal);
        var blank = text.LastIndexOf(' ', span.Start + Longest - 1, Longest - 1);
        var end = comma > 0 ? comma : blank > span.Start ? blank : span.Start + Longest - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return TextSpan.Between(span.Start, end);
    }
}

using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Finds who says what: reported speech and quotation in sentences, the turns of an interview.</summary>
internal static class StatementReader
{
    public static List<Statement> Read(ReadableText text, IReadOnlyList<Block> blocks, PeopleReading people)
    {
        var statements = new List<Statement>();
        var counterparts = new Counterparts(people.References);
        IReadOnlyList<string> interviewee = [];
        var next = 0;
        foreach (var block in blocks)
        {
            while (next < people.References.Count && people.References[next].Reference.Span.Start < block.Span.Start) next++;
            var end = next;
            while (end < people.References.Count && people.References[end].Reference.Span.Start < block.Span.End) end++;
            var references = people.References.GetRange(next, end - next);
            if (block.Kind == BlockKind.Answer) interviewee = Turn(text, block.Span, references, interviewee, statements);
            else if (block.Kind is BlockKind.Paragraph or BlockKind.Quote) Reported(text, block.Span, references, counterparts, statements);
        }

        return statements;
    }

    private static void Reported(ReadableText text, TextSpan block, List<ResolvedReference> references, Counterparts counterparts, List<Statement> statements)
    {
        var next = 0;
        foreach (var sentence in Sentences.Read(text.Text, block))
        {
            var inside = new List<ResolvedReference>();
            for (; next < references.Count && references[next].Reference.Span.Start < sentence.End; next++)
            {
                if (sentence.Contains(references[next].Reference.Span)) inside.Add(references[next]);
            }

            statements.AddRange(new SpokenSentence(text, sentence, inside, counterparts).Read());
        }
    }

    /// <summary>Each sentence of an answer is its speaker's, who is named by the label in front or by that of the answer before.</summary>
    private static IReadOnlyList<string> Turn(ReadableText readable, TextSpan block, List<ResolvedReference> references, IReadOnlyList<string> interviewee, List<Statement> statements)
    {
        var text = readable.Text;
        var colon = text.AsSpan(block.Start, Math.Min(block.Length, 140)).IndexOf(':');
        var start = block.Start;
        if (colon > 0 && references is [{ Person: { } person } first, ..] && first.Reference.Phrase.End <= block.Start + colon && IsLabel(text.AsSpan(first.Reference.Phrase.End, block.Start + colon - first.Reference.Phrase.End)))
        {
            interviewee = [person.Name];
            start += colon + 1;
            while (start < block.End && text[start] == ' ') start++;
        }

        foreach (var sentence in Sentences.Read(text, TextSpan.Between(start, block.End))) statements.Add(new(interviewee, ":", sentence, true));
        return interviewee;
    }

    private static bool IsLabel(ReadOnlySpan<char> between) => between.Trim().IsEmpty;
}

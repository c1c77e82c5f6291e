using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Settles what is still unread: subheadings, block quotations and paragraphs; an article on one line is cut into groups of sentences.</summary>
internal static class Paragraphs
{
    private const int LongestHeading = 130;
    private const int EndlessAlone = 700;
    private const int EndlessAmongOthers = 2500;
    private const int Comfortable = 380;
    private const int Full = 650;

    public static void Mark(Draft draft)
    {
        SplitEndless(draft);
        // A heading has text above it, or a title, and text below.
        var first = draft.Passages.FindIndex(p => p.Role is Role.Title or Role.Answer || (p.IsUnread && !HasFormOfHeading(p)));
        var last = draft.Passages.FindLastIndex(p => p.Role is Role.Answer or Role.Question || (p.IsUnread && !HasFormOfHeading(p)));
        for (var i = 0; i < draft.Passages.Count; i++)
        {
            var passage = draft.Passages[i];
            if (!passage.IsUnread) continue;
            var isHeading = first >= 0 && i > first && i < last && HasFormOfHeading(passage);
            passage.Role = isHeading ? Role.Heading : IsQuotation(passage.Chars) ? Role.Quote : Role.Paragraph;
        }
    }

    private static bool HasFormOfHeading(Passage passage) =>
        passage.Length <= LongestHeading && !passage.EndsAsSentence && passage.Last != ','
        && passage.First is not ('-' or '–' or '+' or '•') && HasWord(passage);

    private static bool HasWord(Passage passage)
    {
        foreach (var unit in passage.Chars)
        {
            if (char.IsLetter(unit)) return true;
        }

        return false;
    }

    private static bool IsQuotation(ReadOnlySpan<char> text) =>
        text is [('“' or '"'), _, .., ('”' or '"')] && text.Length > 40 && text[1..].IndexOfAny('”', '"') == text.Length - 2;

    private static void SplitEndless(Draft draft)
    {
        // A newspaper's own long paragraph stays whole; a text pasted without its line breaks does not.
        var hasOwnParagraphs = draft.Passages.Count(p => p.IsUnread && p.Length < EndlessAlone && p.EndsAsSentence) > 2;
        var endless = hasOwnParagraphs ? EndlessAmongOthers : EndlessAlone;
        draft.Split(passage => passage.IsUnread && passage.Length >= endless ? draft.Cut(passage.Span, Groups(draft.Source, passage.Span)) : null);
    }

    /// <summary>The starts of groups: a new one where a sentence turns to a person by title, once the present one is long enough, or when it is full.</summary>
    private static IEnumerable<int> Groups(ReadableText source, TextSpan span)
    {
        var start = -1;
        foreach (var sentence in Sentences.Read(source.Text, span))
        {
            var length = sentence.Start - start;
            if (start >= 0 && length < Comfortable) continue;
            var head = source.In(sentence.Length > 60 ? sentence with { Length = 60 } : sentence);
            if (start >= 0 && length < Full && !TitleLexicon.StartsAt(head, 0)) continue;
            start = sentence.Start;
            yield return start;
        }
    }
}

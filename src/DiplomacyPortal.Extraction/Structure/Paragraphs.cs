using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Settles what is still unread: subheadings, block quotations and paragraphs; an article on one line is cut into groups of sentences.</summary>
internal static class Paragraphs
{
    private const int LongestHeading = 130;
    private const int Endless = 1200;
    private const int Comfortable = 420;
    private const int Full = 800;

    public static void Mark(Draft draft)
    {
        SplitEndless(draft);
        for (var i = 0; i < draft.Passages.Count; i++)
        {
            var passage = draft.Passages[i];
            if (!passage.IsUnread) continue;
            passage.Role = IsHeading(draft, i) ? Role.Heading : IsQuotation(passage.Text) ? Role.Quote : Role.Paragraph;
        }
    }

    private static bool IsHeading(Draft draft, int index)
    {
        var passage = draft.Passages[index];
        if (passage.Text.Length > LongestHeading || passage.EndsAsSentence || passage.Text[^1] == ',' || passage.Text[0] is '-' or '–' or '+' or '•' || !passage.Text.Any(char.IsLetter)) return false;
        // A heading has text above it or a title, and text below.
        return draft.Passages.Take(index).Any(p => p.Role is Role.Title or Role.Paragraph or Role.Answer)
            && draft.Passages.Skip(index + 1).Any(p => p.Role is Role.Unread or Role.Answer or Role.Question && p.EndsAsSentence);
    }

    private static bool IsQuotation(string text) => text.Length > 40 && text[0] is '“' or '"' && text[^1] is '”' or '"' && text.IndexOfAny(['”', '"'], 1) == text.Length - 1;

    private static void SplitEndless(Draft draft)
    {
        for (var i = draft.Passages.Count - 1; i >= 0; i--)
        {
            var passage = draft.Passages[i];
            if (!passage.IsUnread || passage.Text.Length < Endless) continue;
            var cuts = Groups(draft.Text, passage.Span).Skip(1).ToList();
            if (cuts.Count > 0) draft.Split(i, cuts);
        }
    }

    /// <summary>The starts of groups: a new one where a sentence turns to a person by title, once the present one is long enough, or when it is full.</summary>
    private static IEnumerable<int> Groups(string text, TextSpan span)
    {
        var start = -1;
        foreach (var sentence in Sentences.Read(text, span))
        {
            var length = sentence.Start - start;
            if (start >= 0 && length < Comfortable) continue;
            var head = Tokenizer.Read(text, sentence.Length > 60 ? sentence with { Length = 60 } : sentence);
            if (start >= 0 && length < Full && !TitleLexicon.StartsAt(head, 0)) continue;
            start = sentence.Start;
            yield return start;
        }
    }
}

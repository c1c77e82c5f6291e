using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Structure;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>Finds the events of an article: sentences that name a date and what was done on it.</summary>
internal static class EventReader
{
    public static List<ExtractedEvent> Read(ReadableText text, IReadOnlyList<Block> blocks, IReadOnlyList<CitedDate> dates, ArticleDate articleDate, PeopleReading people)
    {
        var events = new List<ExtractedEvent>();
        var (date, person) = (0, 0);
        foreach (var block in blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.Answer or BlockKind.Quote))
        {
            foreach (var sentence in Sentences.Read(text.Text, block.Span))
            {
                var inside = Inside(dates, ref date, sentence, d => d.Span);
                var named = Inside(people.References, ref person, sentence, r => r.Reference.Span);
                if (inside.Count > 0) events.AddRange(new DatedSentence(text, sentence, inside, named, articleDate).Read());
            }
        }

        // The same day and kind in a further sentence is the same event.
        return [.. events.GroupBy(e => (e.Date.Edtf, e.Kind)).Select(same => same.First() with { Citations = [.. same.Select(e => e.Span).Distinct()] })];
    }

    private static List<T> Inside<T>(IReadOnlyList<T> items, ref int next, TextSpan sentence, Func<T, TextSpan> span)
    {
        while (next < items.Count && span(items[next]).Start < sentence.Start) next++;
        var inside = new List<T>();
        for (; next < items.Count && span(items[next]).End <= sentence.End; next++) inside.Add(items[next]);
        return inside;
    }
}

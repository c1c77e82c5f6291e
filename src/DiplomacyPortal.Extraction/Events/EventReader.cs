using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Statements;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>Finds the events of an article: sentences that name a date and what was done on it.</summary>
internal static class EventReader
{
    /// <param name="title">That the article states; null where it states none.</param>
    public static List<ExtractedEvent> Read(
        ReadableText text, IReadOnlyList<Sentence> sentences, IReadOnlyList<ResolvedReference> people, IReadOnlyList<CitedDate> dates, ArticleDate articleDate,
        TextSpan? title)
    {
        var events = new EventMerger();
        var time = new ReportedTime(articleDate, sentences);
        var countries = new ArticleCountries(sentences);
        var discourse = new Discourse(people);
        CitedDate? lastDay = null;
        var next = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.Block.Kind is BlockKind.Caption or BlockKind.Heading) continue;
            var inside = Inside(dates, ref next, sentence.Span);
            SameDay.Set(inside, text.Text, sentence, lastDay);
            discourse.Enter(sentence);
            var pronoun = PronounDoer.Of(sentence, discourse);
            // "Trước đó, ông gặp những người điều hành, trong đó có bà X" still is about him.
            discourse.Leave(sentence, pronoun?.Person ?? MainPerson.Of(sentence));
            if (inside.Count == 0) continue;
            foreach (var told in new DatedSentence(text, sentence, inside, time, countries, pronoun).Read())
            {
                events.Add(told);
                if (told.Reported && inside.Find(d => d.Value == told.Date) is { } date && date.Value.Low == date.Value.High) lastDay = date;
            }
        }

        if (title is { } headline && HeadlineMeeting.Of(text, headline, sentences, people, dates, time, events.Events) is { } met) events.Add(met);
        return events.Events;
    }

    private static List<CitedDate> Inside(IReadOnlyList<CitedDate> dates, ref int next, TextSpan sentence)
    {
        while (next < dates.Count && dates[next].Span.Start < sentence.Start) next++;
        var inside = new List<CitedDate>();
        for (; next < dates.Count && dates[next].Span.End <= sentence.End; next++) inside.Add(dates[next]);
        return inside;
    }
}

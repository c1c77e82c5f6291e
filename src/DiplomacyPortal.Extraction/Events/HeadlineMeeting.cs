using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Structure;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>
/// "Thủ tướng X tiếp Ngoại trưởng Y" stands above "Chiều 15/4, Thủ tướng chào mừng ông Y": the headline alone tells that two met, the sentence
/// that names both tells when.
/// </summary>
internal static class HeadlineMeeting
{
    /// <summary>The lead, and what stands right below it.</summary>
    private const int LastBlock = 3;

    /// <summary>Words in front of the day: "Vào chiều".</summary>
    private const int Opening = 2;

    /// <param name="title">That the article states.</param>
    /// <param name="told">The events that its sentences tell.</param>
    /// <returns>Null where the headline tells no meeting of two persons, it is told otherwise, or no sentence gives its day.</returns>
    public static ExtractedEvent? Of(
        ReadableText text, TextSpan title, IReadOnlyList<Sentence> sentences, IReadOnlyList<ResolvedReference> people, IReadOnlyList<CitedDate> dates,
        ReportedTime time, IReadOnlyList<ExtractedEvent> told)
    {
        if (Two(text.In(title), [.. people.Where(p => title.Contains(p.Reference.Span))]) is not var (deed, host, guest)) return null;
        string[] both = [PeopleReader.SlugOf(host.Name), PeopleReader.SlugOf(guest.Name)];
        if (told.Any(e => MeetingForms.All.Contains(e.Kind) && both.All(e.People.Contains))) return null;
        foreach (var sentence in sentences.TakeWhile(s => s.BlockIndex <= LastBlock))
        {
            if (sentence.Block.Kind != BlockKind.Paragraph || !Names(sentence, host) || !Names(sentence, guest)) continue;
            if (dates.FirstOrDefault(d => sentence.Span.Contains(d.Span)) is not { } date || !IsDayOf(sentence, date, time)) continue;
            if (told.Any(e => MeetingForms.All.Contains(e.Kind) && e.Citations.Contains(sentence.Span))) return null;
            var at = sentence.Tokens.FirstFrom(date.Span.Start);
            var dated = new Deed(at, at + 1, deed.Kind, false);
            var start = Prefix.Read(text, sentence.Span).SentenceStart;
            return new(
                date.Value,
                null,
                deed.Kind,
                EventPlace.Of(text.Text, sentence.Tokens, dated, date, sentence.People, []),
                true,
                new EventSummary(text.Text, sentence, start).Of(dated, date.Span),
                sentence.Span,
                both)
            { DateOrigin = date.Origin, DateReason = date.Reason, Citations = [sentence.Span] };
        }

        return null;
    }

    private static (Deed Deed, Individual Host, Individual Guest)? Two(TokenRun tokens, ResolvedReference[] people)
    {
        if (people is not [{ Person: { } host } first, { Person: { } guest } second] || host == guest) return null;
        if (new Deeds(tokens, people).All is not [var deed, ..] || deed.Aside || !MeetingForms.All.Contains(deed.Kind)) return null;
        if (EventLexicon.Holds(tokens, int.MaxValue, EventRoles.Later) || tokens.FirstFrom(first.Reference.Phrase.End) > deed.Start) return null;
        var met = tokens.FirstFrom(second.Reference.Phrase.Start);
        var isNext = met == deed.End || (met == deed.End + 1 && tokens[deed.End].Key == "với");
        return isNext ? (deed, host, guest) : null;
    }

    private static bool Names(Sentence sentence, Individual person) => sentence.People.Any(p => p.Person == person);

    private static bool IsDayOf(Sentence sentence, CitedDate date, ReportedTime time) =>
        date.Value is { Low: { } low, High: { } high } && low == high
        && sentence.Tokens.FirstFrom(date.Span.Start) <= Opening && time.IsReported(date.Value, sentence);
}

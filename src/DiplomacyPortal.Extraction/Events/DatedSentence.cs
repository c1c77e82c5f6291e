using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Meetings;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Structure;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>Reads the events of one sentence: each date with the word of the deed that it dates.</summary>
internal sealed class DatedSentence(
    ReadableText readable, Sentence sentence, List<CitedDate> dates, ReportedTime time, ArticleCountries countries, (Individual Person, int Start)? pronoun)
{
    /// <summary>More dates than this a sentence has only in a table that lost its lines.</summary>
    private const int MostDates = 20;

    /// <summary>Days and a few days; a month is no day.</summary>
    private const int LongestDays = 28;

    /// <summary>Between what is remembered and the day of the text at least so many years have gone by.</summary>
    private const int LongAgo = 4;

    /// <summary>Words in front of a date that may say what else it dates.</summary>
    private const int Around = 5;

    private readonly string _text = readable.Text;
    private readonly TokenRun _tokens = sentence.Tokens;

    public IEnumerable<ExtractedEvent> Read()
    {
        var deeds = new Deeds(_tokens, sentence.People);
        if (deeds.All.Count == 0) yield break;
        var (local, vietnam) = BothDays.Of(_text, sentence.Span, dates);
        var told = new List<(CitedDate Date, Deed Deed)>();
        foreach (var date in Anniversary.Joined(_text, dates.Take(MostDates), deeds))
        {
            if (date == vietnam) continue;
            if (Anniversary.Of(_tokens, date, _tokens.FirstFrom(date.Span.Start), deeds) is { } pair) told.AddRange(pair);
            else if (DeedOf(date, deeds) is { } deed) told.Add((date, deed));
        }

        DropBorrowed(told);
        if (told.Count == 0) yield break;
        Anniversary.Unite(told);
        var parties = new EventParties(sentence, deeds, dates, countries);
        var summary = new EventSummary(_text, sentence, Prefix.Read(readable, sentence.Span).SentenceStart);
        var taking = new Participants(_tokens, deeds, sentence.People, pronoun);
        var first = told.MinBy(t => t.Deed.Aside ? int.MaxValue : t.Deed.Start).Deed;
        foreach (var (date, deed) in told)
        {
            var reported = time.IsReported(date.Value, sentence);
            var people = taking.Of(deed, deed == first, reported);
            var meets = MeetingForms.All.Contains(deed.Kind);
            // "trả lời báo chí bên lề cuộc gặp": whoever speaks then met nobody.
            if (meets && people.Count < 2 && IsBeside(deed)) continue;
            yield return new(
                date.Value,
                date == local ? vietnam?.Value : null,
                deed.Kind,
                IsOnlyRemembered(deed, reported) ? null : EventPlace.Of(_text, _tokens, deed, date, sentence.People, OthersLike(date, vietnam)),
                reported,
                summary.Of(deed, date.Span),
                sentence.Span,
                people)
            {
                DateOrigin = date.Origin,
                DateReason = date.Reason,
                Parties = !meets ? parties.Of(deed) : people.Count < 2 ? MeetingParties.Of(sentence, deed) : [],
                Years = parties.Years(deed),
                Citations = [sentence.Span],
            };
        }
    }

    /// <summary>"bên lề cuộc gặp", "bên lề buổi hội đàm"</summary>
    private bool IsBeside(Deed deed)
    {
        var noun = deed.Start > 0 && _tokens[deed.Start - 1].Key is "cuộc" or "buổi" ? deed.Start - 1 : deed.Start;
        return noun > 1 && _tokens[noun - 1].Key == "lề" && _tokens[noun - 2].Key == "bên";
    }

    /// <summary>A place in the sentence is that of a deed it reports: "Chuyến thăm tại Chile … kỷ niệm 30 năm thiết lập quan hệ".</summary>
    private static bool IsOnlyRemembered(Deed deed, bool reported) => !reported && deed.Kind is ("anniversary" or "upgrade" or "establishment");

    /// <summary>"Ngày 20/3, đoàn tới Huế, tiếp nối cuộc gặp ngày 1/3": a day that stands in front dates no deed that has a day of its own behind it.</summary>
    private void DropBorrowed(List<(CitedDate Date, Deed Deed)> told)
    {
        if (told.Count < 2) return;
        var dated = told.Where(t => IsDay(t.Date.Value)).ToLookup(t => t.Deed.Start, t => t.Date);
        told.RemoveAll(t => IsDay(t.Date.Value) && IsInFront(t.Date, t.Deed) && dated[t.Deed.Start].Any(d => IsRightBehind(d, t.Deed)));

        bool IsInFront(CitedDate date, Deed deed) => date.Span.Start < _tokens[deed.Start].Start;

        bool IsRightBehind(CitedDate date, Deed deed) =>
            !IsInFront(date, deed) && !_text.AsSpan(_tokens[deed.Start].Start, date.Span.Start - _tokens[deed.Start].Start).ContainsAny(',', ';');
    }

    private List<CitedDate> OthersLike(CitedDate date, CitedDate? vietnam) =>
        dates.FindAll(d => d != date && d != vietnam && IsDay(d.Value) == IsDay(date.Value));

    private Deed? DeedOf(CitedDate date, Deeds deeds)
    {
        var start = _tokens.FirstFrom(date.Span.Start);
        var end = _tokens.FirstFrom(date.Span.End, start);
        if (start == _tokens.Count || IsOther(start)) return null;
        var isDay = IsDay(date.Value);
        // "8 tháng đầu năm 2024", "2018-2020": months and years that a statistic or a plan counts.
        if (!isDay && date.Value.Edtf.Contains('/', StringComparison.Ordinal)) return null;
        return deeds.Of(start, end, isDay, isDay && date.Value.Low != date.Value.High, IsLongAgo(date, start));
    }

    /// <summary>Where the article states no year, a full date in brackets is that of what is remembered: "Ngày thành lập (22/12/1994)".</summary>
    private bool IsLongAgo(CitedDate date, int start)
    {
        if (time.Year - date.Value.Low?.Year >= LongAgo) return true;
        var isFull = date.Value.Low is not null && date.Value.Low == date.Value.High;
        return isFull && !time.IsKnownBeside(date.Span) && start > 0 && _tokens[start - 1].Is("(");
    }

    internal static bool IsDay(PartialDate value) =>
        value is { Low: { } low, High: { } high } ? high.DayNumber - low.DayNumber < LongestDays : value.Edtf.StartsWith("XXXX", StringComparison.Ordinal);

    /// <summary>"giai đoạn 2026-2030", "hiệu lực từ 7/8": a date of something else.</summary>
    private bool IsOther(int start)
    {
        for (var i = Math.Max(0, start - Around); i < start; i++)
        {
            var (count, _, roles) = EventLexicon.Match(_tokens, i);
            if ((roles & EventRoles.Other) != 0 && IsUnit(i + count, start)) return true;
        }

        return false;
    }

    /// <summary>"tính đến 17 giờ ngày …": only figures and their units stand between.</summary>
    private bool IsUnit(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_tokens[i].Kind != TokenKind.Number && _tokens[i].Key is not ("giờ" or "ngày" or "tháng" or "năm" or "nửa" or "đầu")) return false;
        }

        return true;
    }
}

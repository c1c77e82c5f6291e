using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Structure;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>Reads the events of one sentence: each date with the word of the deed that it dates.</summary>
internal sealed class DatedSentence(ReadableText readable, TextSpan span, List<CitedDate> dates, List<ResolvedReference> people, ArticleDate articleDate)
{
    /// <summary>How many words may stand between a deed and the year or month behind it.</summary>
    private const int Reach = 16;

    private static readonly HashSet<string> Locatives = ["tại", "ở", "thăm", "tới", "đến"];

    /// <summary>More dates than this a sentence has only in a table that lost its lines.</summary>
    private const int MostDates = 20;

    private readonly string text = readable.Text;
    private readonly TokenRun _tokens = readable.In(span);

    public IEnumerable<ExtractedEvent> Read()
    {
        var (local, vietnam) = SameNight();
        var dated = dates.Take(MostDates).Where(d => d != vietnam).Select(d => (Date: d, Kind: KindOf(d))).Where(d => d.Kind is not null).ToList();
        if (dated.Count == 0) yield break;

        var (place, summary) = (Place(), DerivedTitle.Of(readable, span).Text);
        List<string> participants = [.. people.Where(p => p.Person is not null).Select(p => PeopleReader.SlugOf(p.Person!.Name)).Distinct()];
        foreach (var (date, kind) in dated)
            yield return new(date.Value, date == local ? vietnam?.Value : null, kind!, place, IsReported(date), summary, span, participants)
            {
                DateOrigin = date.Origin,
                DateReason = date.Reason,
                Citations = [span],
            };
    }

    /// <summary>"25/9 giờ địa phương (rạng sáng 26/9 giờ Việt Nam)": one event with both days.</summary>
    private (CitedDate? Local, CitedDate? Vietnam) SameNight()
    {
        var local = dates.Find(d => IsFollowedBy(d, "giờ địa phương"));
        var vietnam = dates.Find(d => IsFollowedBy(d, "giờ Việt Nam") || IsFollowedBy(d, "giờ Hà Nội"));
        return local?.Value.Low is { } a && vietnam?.Value.Low is { } b && Math.Abs(a.DayNumber - b.DayNumber) <= 1 ? (local, vietnam) : (null, null);
    }

    private bool IsFollowedBy(CitedDate date, string words)
    {
        var behind = text.AsSpan(date.Span.End, Math.Min(30, span.End - date.Span.End));
        var at = behind.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && !behind[..at].ContainsAnyInRange('0', '9');
    }

    /// <summary>A day dates the deed that follows it, else the nearest before; a month or a year the one just before it.</summary>
    private string? KindOf(CitedDate date)
    {
        var at = _tokens.FirstFrom(date.Span.Start);
        if (at == _tokens.Count) return null;
        if (date.Value.Low is { } low && date.Value.High is { } high && high.DayNumber - low.DayNumber < 28)
        {
            for (var i = at; i < _tokens.Count; i++)
            {
                if (EventLexicon.Match(_tokens, i) is { Count: > 0, Kind: { } kind }) return kind;
            }
        }

        string? nearest = null;
        for (var i = at - 1; i >= Math.Max(0, at - Reach) && !_tokens[i].Is(";"); i--)
        {
            if (EventLexicon.Match(_tokens, i) is not { Count: > 0, Kind: { } kind }) continue;
            // "kỷ niệm 30 năm thiết lập quan hệ … vào năm 2025" dates the anniversary.
            if (kind == "anniversary") return kind;
            nearest ??= kind;
        }

        return nearest;
    }

    private string? Place()
    {
        for (var i = 1; i < _tokens.Count; i++)
        {
            if (Locatives.Contains(_tokens[i - 1].Key) && PlaceLexicon.Place(_tokens, i).Name is { } place) return place;
        }

        return null;
    }

    /// <summary>What falls in the time that the article reports; a former visit, or an anniversary to come, is only mentioned.</summary>
    private bool IsReported(CitedDate date) =>
        articleDate.Value is { Low: { } from, High: { } to } && date.Value is { Low: { } low, High: { } high }
        && high.DayNumber - low.DayNumber < 62 && low <= to.AddDays(7) && high >= from.AddDays(-7);
}

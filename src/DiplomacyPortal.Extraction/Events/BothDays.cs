namespace DiplomacyPortal.Extraction.Events;

/// <summary>"25/9 giờ địa phương (rạng sáng 26/9 giờ Việt Nam)": one event with both days.</summary>
internal static class BothDays
{
    private const int Reach = 30;

    public static (CitedDate? Local, CitedDate? Vietnam) Of(string text, TextSpan sentence, List<CitedDate> dates)
    {
        var local = dates.Find(d => IsFollowedBy(text, sentence, d, "giờ địa phương"));
        var vietnam = dates.Find(d => IsFollowedBy(text, sentence, d, "giờ Việt Nam") || IsFollowedBy(text, sentence, d, "giờ Hà Nội"));
        return local?.Value.Low is { } a && vietnam?.Value.Low is { } b && Math.Abs(a.DayNumber - b.DayNumber) <= 1 ? (local, vietnam) : (null, null);
    }

    private static bool IsFollowedBy(string text, TextSpan sentence, CitedDate date, string words)
    {
        var behind = text.AsSpan(date.Span.End, Math.Min(Reach, sentence.End - date.Span.End));
        var at = behind.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && !behind[..at].ContainsAnyInRange('0', '9');
    }
}

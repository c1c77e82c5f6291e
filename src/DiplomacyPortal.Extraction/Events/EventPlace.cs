using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>Where a deed took place, if its clause says so: "tại Hà Nội", "thăm Chile", "tại Phủ Chủ tịch".</summary>
internal static class EventPlace
{
    /// <summary>Words around the deed within which its place stands.</summary>
    private const int Reach = 40;

    /// <summary>Words between a visit and the country visited: "chuyến thăm cấp Nhà nước tới".</summary>
    private const int Near = 8;

    private const int LongestVenue = 8;

    /// <param name="spoken">The persons of the sentence: "Đại sứ Chile tại Việt Nam" is no place of the deed.</param>
    /// <param name="others">The other dates of the sentence: "năm nay ở Huế, sang năm tại Vinh" are two places.</param>
    public static string? Of(
        string text, TokenRun tokens, Deed deed, CitedDate date, IReadOnlyList<ResolvedReference> spoken, IReadOnlyList<CitedDate> others)
    {
        if (deed.Kind == "visit" && Visited(tokens, deed, spoken) is { } country) return country;
        var dated = tokens.FirstFrom(date.Span.Start);
        // Where a day is remembered says nothing of where relations began, nor a journey of where a year will be remembered.
        var began = deed.Kind is "establishment" or "upgrade" || (deed.Kind == "anniversary" && !DatedSentence.IsDay(date.Value));
        var (low, high) = began ? (deed.Start, deed.Start) : (Math.Min(deed.Start, dated), Math.Max(deed.End, dated));
        (string Name, int Distance)? nearest = null;
        for (var i = Math.Max(1, low - (began ? 0 : Reach)); i < Math.Min(tokens.Count, high + Reach); i++)
        {
            if (i > high && tokens[i].Is(";")) break;
            if (!EventLexicon.IsLocative(tokens[i - 1]) || IsOfPerson(tokens[i], spoken) || IsDated(tokens, i - 1, others)) continue;
            if ((Town(tokens, i) ?? Venue(text, tokens, i)) is not { } name) continue;
            var distance = i < low ? low - i : i > high ? i - high : 0;
            if (nearest is null || distance < nearest.Value.Distance) nearest = (name, distance);
        }

        return nearest?.Name;
    }

    private static string? Visited(TokenRun tokens, Deed deed, IReadOnlyList<ResolvedReference> spoken)
    {
        for (var i = deed.End; i < Math.Min(tokens.Count, deed.End + Near) && tokens[i].Kind != TokenKind.Mark; i++)
        {
            if (IsOfPerson(tokens[i], spoken)) return null;
            if (PlaceLexicon.Place(tokens, i).Name is { } place) return place;
        }

        return null;
    }

    private static string? Town(TokenRun tokens, int index)
    {
        if (PlaceLexicon.Place(tokens, index).Name is { } place) return place;
        var (count, _, roles) = EventLexicon.Match(tokens, index);
        return (roles & EventRoles.Town) != 0 && index + count < tokens.Count ? PlaceLexicon.Place(tokens, index + count).Name : null;
    }

    /// <summary>"Trụ sở Chính phủ", as written, up to the end of its phrase.</summary>
    private static string? Venue(string text, TokenRun tokens, int start)
    {
        var (count, _, roles) = EventLexicon.Match(tokens, start);
        var end = start + count;
        if ((roles & EventRoles.Venue) == 0 || end >= tokens.Count || !tokens[end].IsCapitalised) return null;
        var limit = Math.Min(tokens.Count, start + LongestVenue);
        while (end < limit && tokens[end].Kind == TokenKind.Word && !TitleLexicon.IsBreak(tokens, end) && !EndsName(tokens, end)) end++;
        // "tại trụ sở Liên hợp quốc ở New York": the town says more.
        var goesOn = end < tokens.Count && tokens[end].Key is "ở" or "tại" && !tokens[start].IsCapitalised;
        return goesOn ? null : TextSpan.Between(tokens[start].Start, tokens[end - 1].End).In(text);
    }

    /// <summary>"trụ sở Bộ Ngoại giao số 2 …" has a number, "Trụ sở Chính phủ và cho biết" goes on; not "Bộ Kế hoạch và Đầu tư".</summary>
    private static bool EndsName(TokenRun tokens, int index)
    {
        if (index + 1 >= tokens.Count) return false;
        return tokens[index].Key switch
        {
            "số" => tokens[index + 1].Kind == TokenKind.Number,
            "và" => !tokens[index + 1].IsCapitalised || TitleLexicon.StartsAt(tokens, index + 1),
            _ => false,
        };
    }

    private static bool IsDated(TokenRun tokens, int locative, IReadOnlyList<CitedDate> dates) =>
        locative > 0 && dates.Any(d => d.Span.End == tokens[locative - 1].End);

    private static bool IsOfPerson(Token token, IReadOnlyList<ResolvedReference> spoken)
    {
        var at = SpanOrder.FirstFrom(spoken, token.End, r => r.Reference.Phrase.End);
        return at < spoken.Count && spoken[at].Reference.Phrase.Start <= token.Start;
    }
}

using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>Who is welcomed to a visit, and by whom; both named in one breath, their places among the people of the sentence.</summary>
/// <param name="Behind">Behind the last guest.</param>
internal readonly record struct Welcome(int FirstHost, int FirstGuest, int Behind)
{
    public bool IsHost(int index) => index >= FirstHost && index < FirstGuest;

    public bool IsGuest(int index) => index >= FirstGuest && index < Behind;
}

/// <summary>Who welcomes whom where somebody visits: a visit is that of the guests, never that of who only receives them.</summary>
internal sealed class Welcomes(TokenRun tokens, ArraySegment<ResolvedReference> people)
{
    /// <summary>Words between a host and "chào mừng", or a guest and "thăm": "lần đầu sang".</summary>
    private const int Near = 4;

    /// <summary>"đón tiếp"</summary>
    private const int LongestWord = 2;

    /// <summary>"X và Y chào mừng A và B lần đầu thăm Việt Nam"</summary>
    /// <returns>Nobody where nobody is welcomed to that deed; no hosts where none are named.</returns>
    public Welcome To(Deed visit)
    {
        var behind = SpanOrder.FirstFrom(people, tokens[visit.Start].Start, p => p.Reference.Phrase.Start);
        if (visit.Kind != "visit" || behind == 0 || visit.Start - End(behind - 1) is < 0 or > Near) return default;
        var guest = FirstJoined(behind - 1);
        if (WordBefore(guest) is not { } word) return default;
        var host = guest > 0 && IsHost(guest - 1, word.Start) ? FirstJoined(guest - 1) : guest;
        return new(host, guest, behind);
    }

    /// <summary>
    /// Whether whoever is named there is only welcomed by who visits: "X thăm Lào, chào mừng bà Y". Whom a visitor receives is met on the
    /// visit, and in "X đánh giá cao chuyến thăm, chào mừng ông Y" it is Y who visits.
    /// </summary>
    public bool IsGuestOfVisitor(Deed visit, int index) =>
        visit.Kind == "visit" && tokens[visit.Start].Key != "chuyến" && Start(index) >= visit.End
        && WordBefore(FirstJoined(index)) is { IsMeeting: false } word && word.Start >= visit.End;

    private bool IsHost(int index, int word)
    {
        if (word - End(index) is < 0 or >= Near) return false;
        for (var i = End(index); i < word; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) return false;
        }

        return true;
    }

    /// <summary>"A và B": the first of those that are named in one breath with the one there.</summary>
    private int FirstJoined(int index)
    {
        while (index > 0 && Start(index) - End(index - 1) == 1 && tokens[End(index - 1)].Key is "và" or "cùng") index--;
        return index;
    }

    private (int Start, bool IsMeeting)? WordBefore(int index)
    {
        for (var length = Math.Min(LongestWord, Start(index)); length > 0; length--)
        {
            var (count, kind, roles) = EventLexicon.Match(tokens, Start(index) - length);
            if (count == length && (roles & EventRoles.Welcome) != 0) return (Start(index) - length, kind is not null);
        }

        return null;
    }

    private int Start(int index) => tokens.FirstFrom(people[index].Reference.Phrase.Start);

    private int End(int index) => tokens.FirstFrom(people[index].Reference.Phrase.End);
}

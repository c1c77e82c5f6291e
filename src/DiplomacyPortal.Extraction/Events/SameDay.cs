using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>"Chiều cùng ngày, …": the day of the event told last.</summary>
internal static class SameDay
{
    private const int Opening = 10;

    /// <param name="inside">The dates of the sentence: one that is no day of its deeds is taken out, the day told last put in.</param>
    public static void Set(List<CitedDate> inside, string text, Sentence sentence, CitedDate? last)
    {
        var tokens = sentence.Tokens;
        for (var i = 1; i < Math.Min(tokens.Count, Opening); i++)
        {
            if (tokens[i - 1].Key != "cùng" || tokens[i].Key != "ngày" || (i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number)) continue;
            var span = TextSpan.Between(tokens[i - 1].Start, tokens[i].End);
            if (IsThatOfAnother(sentence, i)) inside.RemoveAll(d => d.Span.Overlaps(span));
            else if (last is not null && !inside.Exists(d => d.Span.Overlaps(span)))
                inside.Insert(0, new(last.Value, span, DateOrigin.Inferred, $"{span.In(text)}: {last.Span.In(text)}"));
            return;
        }
    }

    /// <summary>"Cuộc đối thoại diễn ra cùng ngày Thủ tướng X tiếp …": the day of what follows, whatever day that was.</summary>
    private static bool IsThatOfAnother(Sentence sentence, int day)
    {
        var tokens = sentence.Tokens;
        if (day + 1 >= tokens.Count || !(IsDeed(day - 2, 1) || IsDeed(day - 3, 2))) return false;
        return sentence.People.Any(p => p.Reference.Phrase.Start == tokens[day + 1].Start);

        bool IsDeed(int index, int length) => index >= 0 && EventLexicon.Match(tokens, index) is { Kind: not null } deed && deed.Count == length;
    }
}

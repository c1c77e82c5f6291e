using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>"Chiều cùng ngày, …": the day of the event told last.</summary>
internal static class SameDay
{
    private const int Opening = 10;

    /// <returns>The day, cited at those words; null where the sentence does not say so, or no day was told.</returns>
    public static CitedDate? Of(string text, Sentence sentence, CitedDate? last)
    {
        if (last is null) return null;
        var tokens = sentence.Tokens;
        for (var i = 1; i < Math.Min(tokens.Count, Opening); i++)
        {
            if (tokens[i - 1].Key != "cùng" || tokens[i].Key != "ngày" || (i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number)) continue;
            var span = TextSpan.Between(tokens[i - 1].Start, tokens[i].End);
            return new(last.Value, span, DateOrigin.Inferred, $"{span.In(text)}: {last.Span.In(text)}");
        }

        return null;
    }
}

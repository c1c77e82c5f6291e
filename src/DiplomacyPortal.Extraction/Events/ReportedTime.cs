using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>
/// The time that the article reports. What falls in it is reported; a former visit, an anniversary to come, and what the text
/// only announces ("dự kiến ngày 25/9 …") or looks back to ("trước đó, ngày 20/9 …") is mentioned.
/// </summary>
internal sealed class ReportedTime(ArticleDate article, IReadOnlyList<Sentence> sentences)
{
    private const int LongestReport = 62;
    private const int Around = 7;

    private readonly bool _isBeforehand = IsBeforehand(sentences);

    /// <summary>Words at the head of a sentence that tell it looks ahead or back.</summary>
    private const int Opening = 8;

    /// <summary>Whether the year is known from elsewhere than this date, which may be one that is only remembered.</summary>
    public bool IsKnownBeside(TextSpan date) => Year is not null && article.Origin == DateOrigin.Stated && !article.Span.Overlaps(date);

    public int? Year => article.Value?.Low?.Year;

    public bool IsReported(PartialDate date, Sentence sentence)
    {
        if (_isBeforehand) return false;
        var opens = sentence.BlockIndex <= 1;
        if (!opens && EventLexicon.Holds(sentence.Tokens, int.MaxValue, EventRoles.Later)) return false;
        if (article.Value is not { Low: { } from, High: { } to }) return date.Low is null && DatedSentence.IsDay(date) && opens;
        if (date is not { Low: { } low, High: { } high }) return false;
        if (high.DayNumber - low.DayNumber >= LongestReport) return false;
        if (low.DayNumber - to.DayNumber > Around || from.DayNumber - high.DayNumber > Around) return false;
        return opens || high >= from || !EventLexicon.Holds(sentence.Tokens, Opening, EventRoles.Earlier);
    }

    /// <summary>"Trước ngày lên đường, Bộ trưởng trả lời phỏng vấn": what an interview given then tells is still to come.</summary>
    private static bool IsBeforehand(IReadOnlyList<Sentence> sentences) =>
        sentences.Any(s => s.Block.Kind == BlockKind.Answer)
        && sentences.TakeWhile(s => s.Block.Kind is not (BlockKind.Question or BlockKind.Answer))
            .Any(s => EventLexicon.Holds(s.Tokens, int.MaxValue, EventRoles.Announcing));
}

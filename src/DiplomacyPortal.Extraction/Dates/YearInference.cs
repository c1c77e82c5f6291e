using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>
/// Finds the year of a day or month that is written without one, from the strongest reason the text has: a dated day beside it,
/// an anniversary, the article's own date, a numbered session of the General Assembly. A year that merely stands nearby is none.
/// </summary>
/// <param name="isPublished">Whether the article's date is that of its publication; one read from what it reports is the weaker reason.</param>
internal sealed class YearInference(
    ReadableText text, IReadOnlyList<TextSpan> body, IReadOnlyList<DateExpression> dates, PartialDate? articleDate, bool isPublished)
{
    /// <summary>In characters, between two ways to write one time.</summary>
    private const int LongestGap = 60;

    /// <summary>In words, before the bracket of "ngày 25/9 tại Đại học Columbia (rạng sáng 26/9/2024 giờ Việt Nam)".</summary>
    private const int MostBeforeBracket = 8;

    /// <summary>In days: one time in two parts of the world, or days of one list.</summary>
    private const int NearDays = 7;

    private readonly NearestYear? _article = NearestYear.To(articleDate);
    private readonly Anniversaries _anniversaries = new(text, body, dates);
    private readonly Lazy<AssemblySession?> _session = new(() => AssemblySession.Of(text, body));

    public (int Year, string Reason)? For(int index)
    {
        var date = dates[index];
        if (Neighbour(index) is { } beside) return beside;
        var isPlainDay = date.IsDay && date.Anchor.Kind == AnchorKind.None;
        if (isPlainDay && !isPublished && _anniversaries.YearBeside(date) is { } celebrated) return celebrated;
        if (_article is not null)
            return IsDoubtful(index) || IsDisputed(date) || _article.Of(date) is not { } year ? null : (year, DateReasons.ArticleDate);
        if (!isPlainDay) return null;
        return _anniversaries.Year() ?? (_session.Value is { } session ? (session.YearOf(date.Start), session.Reason) : null);
    }

    /// <summary>"25/9 giờ địa phương (rạng sáng 26/9/2024)", "24/9 và 26/9/2024", "tháng 3 và tháng 10/2019"</summary>
    private (int, string)? Neighbour(int index)
    {
        var date = dates[index];
        for (var i = Math.Max(0, index - 2); i <= Math.Min(dates.Count - 1, index + 2); i++)
        {
            var other = dates[i];
            if (i == index || other.LacksYear || other.Anchor.Kind != AnchorKind.None || other.IsDay != date.IsDay || other.Start.Month is null) continue;
            var between = i > index ? TextSpan.Between(date.Span.End, other.Span.Start) : TextSpan.Between(other.Span.End, date.Span.Start);
            if (between.Length is < 0 or > LongestGap || !IsOneTime(text.In(between), i > index)) continue;
            var year = date.IsDay ? NearestYear.To(other.Value, NearDays)?.Of(date) : other.Start.Year;
            if (year is { } found) return (found, DateReasons.Beside(other.Span.In(text.Text)));
        }

        return null;
    }

    /// <summary>Whether nothing but words such as "giờ địa phương, tức rạng sáng" stands between, or a bracket that opens so.</summary>
    private static bool IsOneTime(TokenRun between, bool isBehind)
    {
        var bracket = 0;
        for (var i = 0; i < between.Count && isBehind; i++)
        {
            if (between[i].Is(".") || between[i].Is(";")) return false;
            if (between[i].Is("(") && i <= MostBeforeBracket) bracket = i;
        }

        for (var i = bracket; i < between.Count; i++)
        {
            if (!DateLexicon.BetweenDays.Contains(between[i].Key)) return false;
        }

        return true;
    }

    /// <summary>A day far from the one that is reported, in a text whose anniversary falls in another year, may be of either.</summary>
    private bool IsDisputed(DateExpression date) =>
        !isPublished && date.IsDay && _article?.IsClose(date) == false && _anniversaries.Year() is { } other && _article.Of(date) != other.Year;

    /// <summary>"Ngày 2/9/1945 … Ngày 3/9, …": what follows a day of long ago in its paragraph may be of that time, if it is no day of these weeks.</summary>
    private bool IsDoubtful(int index)
    {
        if (index == 0 || articleDate?.Low is not { } article || dates[index].Anchor.Kind != AnchorKind.None) return false;
        var before = dates[index - 1];
        return before.IsSingleDay && before.Date.Year < article.Year - 1
            && !text.Text.AsSpan(before.Span.End, Math.Max(0, dates[index].Span.Start - before.Span.End)).Contains('\n')
            && _article?.IsClose(dates[index]) != true;
    }
}

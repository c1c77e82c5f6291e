using System.Globalization;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Archive.Import;

internal enum ToldWhen
{
    AsItHappened,
    Before,
    LongAfter,
}

/// <summary>The days of the occasion that an article reports; <see cref="OfSomeYear"/> where it gives the day without the year.</summary>
/// <param name="IsOfArticle">Whether they are the article's own, for want of another day.</param>
internal readonly record struct OccasionTime(DateOnly? First, DateOnly? Last, DateOnly? OfSomeYear, bool IsOfArticle, ToldWhen When)
{
    /// <summary>A "day" that may be any of more than these is none: "tháng 9/2024".</summary>
    public const int LongestOccasion = 15;

    /// <summary>Papers report within these days; who writes later writes about it: "sau cuộc gặp ngày 9/1, tổ công tác ngày 24/1 họp".</summary>
    private const int LatestReport = 3;

    /// <summary>Whoever prints a report of others does so within these days: what comes on the fourth thinks about it.</summary>
    private const int LatestPrint = 3;

    /// <summary>A day that lies further behind the event than this is taken for one of another year, or to come.</summary>
    public const int LatestComment = 60;

    private bool IsKnown => First is not null || OfSomeYear is not null;

    /// <param name="report">The event that the article was written for; null where it tells none.</param>
    /// <param name="published">Null where the article does not say.</param>
    public static OccasionTime Of(Article article, EventReport? report, DateOnly? published)
    {
        var lead = InLead(article, published).ToList();
        var time = report is null ? default : Read(report.Value);
        if (!time.IsKnown || (published is { } at && IsBackground(time, at))) time = lead.FirstOrDefault();
        if (!time.IsKnown) return Between(article.DateLow, article.DateHigh) with { IsOfArticle = true };
        if ((published ?? article.DateHigh) < time.First) return time with { When = ToldWhen.Before };
        // During a journey of three days nobody looks back on it: "trong chuyến thăm từ 24 đến 26/10, ngày 24/10 …".
        if (published <= time.Last) time = lead.Where(told => told.First >= time.First && told.Last <= time.Last).FirstOrDefault(time);
        var later = lead.Where(told => Behind(time, told) is > LatestReport and < LatestComment).ToList();
        if (later.Count > 0) return later.MaxBy(told => Behind(time, told)) with { When = ToldWhen.LongAfter };
        return published is { } day && time.Last is { } last && day.DayNumber - last.DayNumber > LatestPrint ? time with { When = ToldWhen.LongAfter } : time;
    }

    /// <summary>Whether the article gives the days in figures: "ngày 3/10". "Hôm nay" depends on when it appeared.</summary>
    /// <param name="sentence">That tells the event.</param>
    public bool IsStated(Article article, TextSpan sentence, string raw)
    {
        if (IsOfArticle || First is null) return false;
        var (days, opening) = ((First, Last), MainReport.Opening(article));
        return article.Dates
            .Where(d => (d.Low, d.High) == days)
            .Select(d => new TextSpan(d.Start, d.Length))
            .Any(span => (opening.Contains(span) || sentence.Contains(span)) && span.In(raw).Any(char.IsAsciiDigit));
    }

    /// <summary>Whether the first paragraph dates what the article was written for.</summary>
    public static bool IsInLead(Article article, DateOnly? published) => InLead(article, published).Any();

    /// <summary>"Ngày 7/3/1953, hai nước …": not what an article was written for.</summary>
    private static bool IsBackground(OccasionTime time, DateOnly published) =>
        time.Last is { } last && Math.Abs(published.DayNumber - last.DayNumber) > LatestComment;

    /// <summary>The days that the first paragraph names, but for those of long ago and those to come.</summary>
    private static IEnumerable<OccasionTime> InLead(Article article, DateOnly? published)
    {
        var lead = article.Text.Layout.Lead ?? article.Text.Layout.Blocks.Select(b => b.Span).FirstOrDefault();
        var opening = lead with { Length = Math.Min(lead.Length, MainReport.LongestOpening) };
        return article.Dates
            .Where(d => opening.Contains(new TextSpan(d.Start, d.Length)))
            .OrderBy(d => d.Start)
            .Select(d => Read(d.Value))
            .Where(t => t.OfSomeYear is not null || (t.First == t.Last && IsNews(t.Last, published, article)));
    }

    private static bool IsNews(DateOnly? day, DateOnly? published, Article article)
    {
        var behind = (published ?? article.DateLow)?.DayNumber - day?.DayNumber;
        return day is not null && (published is null ? !(behind > LatestPrint) : behind is >= 0 and <= LatestPrint);
    }

    private static OccasionTime Read(string edtf) =>
        edtf.Split('-') is ["XXXX", var month, var day]
            ? new(null, null, OccasionDays.OfSomeYear(Number(month), Number(day)), false, default)
            : Between(PartialDate.Parse(edtf)?.Low, PartialDate.Parse(edtf)?.High);

    private static OccasionTime Between(DateOnly? first, DateOnly? last) =>
        first is { } from && last is { } to && to.DayNumber - from.DayNumber <= LongestOccasion ? new(from, to, null, false, default) : default;

    /// <returns>How many days a day lies behind the end of an event.</returns>
    private static int Behind(OccasionTime time, OccasionTime day) =>
        OccasionDays.From(time.Last ?? time.OfSomeYear!.Value, day.First ?? day.OfSomeYear!.Value);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}

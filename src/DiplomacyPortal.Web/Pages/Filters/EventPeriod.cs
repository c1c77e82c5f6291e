using System.Globalization;
using System.Linq.Expressions;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Web.Pages.Filters;

/// <summary>
/// The events of a period, by the day where they happen or the day in Việt Nam, which is at most its neighbour: talks on the
/// evening of 25 September in New York are found under the 26th too, where a public report gives both.
/// </summary>
public static class EventPeriod
{
    public static IQueryable<TimelineEvent> InPeriod(this ArchiveFilter filter, IQueryable<TimelineEvent> events)
    {
        if (filter.From?.Low is { } first) events = events.Where(NotBefore(first));
        if (filter.To?.High is { } last) events = events.Where(NotAfter(last));
        if (filter.Years.Count == 0) return events;
        return events.Where(Conditions.AnyOf(filter.Years.Select(y => Conditions.Both(NotBefore(y.Low!.Value), NotAfter(y.High!.Value)))));
    }

    /// <returns>
    /// The key of the text that says that no more than the month or the year of an event is known, where it may lie outside the period;
    /// else null. Days from one to another are known.
    /// </returns>
    public static string? Unsure(this ArchiveFilter filter, string? edtf)
    {
        if (PartialDate.Parse(edtf) is not { Low: { } low, High: { } high } || low == high) return null;
        var parts = edtf!.Split('/').Select(part => part.TrimEnd('?').Length).ToList();
        if (parts.All(length => length == "2024-09-25".Length)) return null;
        var isWithin = (filter.From?.Low is not { } first || first <= low)
            && (filter.To?.High is not { } last || high <= last)
            && (filter.Years.Count == 0 || AreWithin(filter.Years, low, high));
        return isWithin ? null : parts.Contains("2024".Length) ? "Events.OnlyYear" : "Events.OnlyMonth";
    }

    /// <summary>Whether years and months cover all days from one to another, several of them together too.</summary>
    private static bool AreWithin(IReadOnlyList<PartialDate> years, DateOnly low, DateOnly high)
    {
        foreach (var year in years.OrderBy(y => y.Low))
        {
            if (year.Low > low) return false;
            if (year.High >= high) return true;
            if (year.High >= low) low = year.High.Value.AddDays(1);
        }

        return false;
    }

    // The outer bound comes first and alone, so that the index on the days gives the range.
    private static Expression<Func<TimelineEvent, bool>> NotBefore(DateOnly first)
    {
        var (before, day) = (first > DateOnly.MinValue ? first.AddDays(-1) : first, Edtf(first));
        return e => e.High >= before
            && (e.High >= first || e.Reports.Any(r => r.VietnamValue == day && r.Article.WithdrawnAt == null));
    }

    private static Expression<Func<TimelineEvent, bool>> NotAfter(DateOnly last)
    {
        var (after, day) = (last < DateOnly.MaxValue ? last.AddDays(1) : last, Edtf(last));
        return e => e.Low <= after
            && (e.Low <= last || e.Reports.Any(r => r.VietnamValue == day && r.Article.WithdrawnAt == null));
    }

    private static string? Edtf(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}

using System.Globalization;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Listing;
using DiplomacyPortal.Web.Pages.People;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Home;

/// <summary>What happened on this day of the year in earlier years, or on the nearest day that has anything.</summary>
/// <param name="Day">Of no certain year: only its month and its day mean something.</param>
/// <param name="Events">Those that the most articles tell of, the latest first.</param>
public sealed record OnThisDay(DateOnly Day, bool IsToday, IReadOnlyList<EventGlimpse> Events)
{
    private const int MostEvents = 4;
    private const int NearDays = 7;
    private const int HalfYear = 183;

    /// <summary>Any that has a 29 February: near it that day is looked at too.</summary>
    private const int LeapYear = 2024;

    /// <returns>Null where no day of an earlier year is known to have any.</returns>
    public static async Task<OnThisDay?> LoadAsync(ArchiveContext archive, DateOnly today, CancellationToken cancellation)
    {
        var day = new DateOnly(LeapYear, today.Month, today.Day);
        var year = new DateOnly(today.Year, 1, 1);
        var earlier = archive.PublicEvents().Where(e => e.High < year);

        // Only an archive of few events has none within a week, and it is soon looked through.
        var near = await NearestAsync(earlier, day, NearDays, cancellation) ?? await NearestAsync(earlier, day, HalfYear, cancellation);
        if (near is not { } nearest) return null;

        var key = Key(nearest);
        var reports = archive.PublicReports();
        var most = earlier.Where(e => e.MonthDay == key)
            .OrderByDescending(e => reports.Count(r => r.TimelineEventId == e.Id)).ThenByDescending(e => e.High).ThenByDescending(e => e.Id)
            .Take(MostEvents)
            .Select(e => e.Id);
        var shown = archive.TimelineEvents.Where(e => most.Contains(e.Id));
        var events = await EventGlimpse.LoadAsync(archive, shown, cancellation);

        // Reports that agree in too little to be one event may still tell it in the same words.
        return new OnThisDay(nearest, nearest == day, [.. events.DistinctBy(e => Spellings.Key(e.Summary))]);
    }

    private static async Task<DateOnly?> NearestAsync(IQueryable<TimelineEvent> earlier, DateOnly day, int farthest, CancellationToken cancellation)
    {
        var days = Enumerable.Range(-farthest, (2 * farthest) + 1).OrderBy(Math.Abs).Select(day.AddDays).ToList();
        var asked = days.Select(Key).Distinct().ToList();
        var there = await earlier.Where(e => asked.Contains(e.MonthDay!)).Select(e => e.MonthDay).Distinct().ToListAsync(cancellation);
        return days.Where(d => there.Contains(Key(d))).Select(d => (DateOnly?)d).FirstOrDefault();
    }

    private static string Key(DateOnly day) => day.ToString("MM-dd", CultureInfo.InvariantCulture);
}

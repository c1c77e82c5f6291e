using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction.Dates;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>The events that a calendar can have: those of which the days are known.</summary>
internal static class DatedEvents
{
    /// <summary>From a day to a day in EDTF, either of which may be uncertain.</summary>
    private const string Days = "____-__-__%/____-__-__%";
    private const string Day = "____-__-__%";

    public static IQueryable<TimelineEvent> OfKnownDays(this IQueryable<TimelineEvent> events) =>
        events.Where(e => e.Low != null && (e.Low == e.High ? EF.Functions.Like(e.Value, Day) : EF.Functions.Like(e.Value, Days)));

    /// <returns>The first and the last of them; null for a month, a year, or a day whose year is not known.</returns>
    public static (DateOnly First, DateOnly Last)? KnownDays(string edtf) =>
        PartialDate.Parse(edtf) is { Low: { } first, High: { } last } && edtf.Split('/').All(end => end.TrimEnd('?').Length == 10) ? (first, last) : null;
}

namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>Where a day, a month or a year begins on a drawing.</summary>
/// <param name="Day">Its first day.</param>
public readonly record struct TimeTick(TimeUnit Unit, DateOnly Day, double X);

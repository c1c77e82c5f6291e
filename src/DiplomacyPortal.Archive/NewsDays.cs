namespace DiplomacyPortal.Archive;

/// <summary>
/// The days on which an article can have appeared. One that bears another, of a slip ("26/9/2204") or of what a program writes where it
/// has no date (0001-01-01), tells nothing of when.
/// </summary>
public static class NewsDays
{
    /// <summary>Of the year of the first newspaper in Vietnamese, Gia Định Báo.</summary>
    public static readonly DateOnly First = new(1865, 1, 1);

    /// <param name="low">The first day that the date of an article can mean.</param>
    public static bool Have(DateOnly low, DateOnly today) => low >= First && low <= today;
}

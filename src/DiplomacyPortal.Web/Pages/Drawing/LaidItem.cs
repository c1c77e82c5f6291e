namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>Where an item, or a bundle of them, stands among the lanes of a drawing.</summary>
/// <param name="Bundled">The days that a bundle is of; null for an item that is drawn by itself.</param>
public sealed record LaidItem(TimeItem Item, DayRange? Bundled, double X, double Width, int Lane)
{
    /// <summary>Whether a mark stands for it: it is of one day, or drawn as long as it is it would be too short to be touched.</summary>
    public bool IsMark { get; init; }

    /// <summary>Whether it is of all that had no place.</summary>
    public bool IsLeftOver { get; init; }
}

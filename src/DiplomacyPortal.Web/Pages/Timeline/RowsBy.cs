namespace DiplomacyPortal.Web.Pages.Timeline;

/// <summary>What the rows of the drawn timeline are of.</summary>
public enum RowsBy
{
    Leader,
    Place,
}

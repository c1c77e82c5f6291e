namespace DiplomacyPortal.Web.Pages.Drawing;

/// <summary>What a drawing of time is divided into.</summary>
public enum TimeUnit
{
    Day,
    Month,
    Year,
}

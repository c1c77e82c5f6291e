using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Head;

/// <summary>The authors of an article; the extraction joins their names by commas.</summary>
internal static class Byline
{
    public static IEnumerable<string> Names(string? byline) =>
        byline is null ? [] : DisplayText.Line(byline).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

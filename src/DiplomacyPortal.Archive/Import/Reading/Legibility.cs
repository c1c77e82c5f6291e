using System.Globalization;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Tells text from what only decodes as text.</summary>
internal static class Legibility
{
    /// <returns>True for a text without ink: white space and marks that nothing shows.</returns>
    public static bool IsBlank(string text) => text.All(unit => !IsInked(unit));

    /// <returns>True for a text that holds NUL, or more control characters than others.</returns>
    public static bool IsBinary(string text)
    {
        var controls = 0;
        var inked = 0;
        foreach (var unit in text)
        {
            if (unit == '\0') return true;
            if (char.IsControl(unit) && !char.IsWhiteSpace(unit)) controls++;
            else if (IsInked(unit)) inked++;
        }

        return controls > inked;
    }

    private static bool IsInked(char unit) =>
        !char.IsWhiteSpace(unit) && CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.Format;
}

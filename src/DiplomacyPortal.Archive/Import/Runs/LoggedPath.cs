using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Archive.Import;

/// <summary>A path as a log may show it: a file's name may hold ends of line and a terminal's commands.</summary>
internal static class LoggedPath
{
    /// <returns>The path with every unit that ends a line, steers a terminal or turns the direction of writing as \uXXXX.</returns>
    public static string Of(string path)
    {
        if (!path.Any(Steers)) return path;
        var shown = new StringBuilder(path.Length + 16);
        foreach (var unit in path)
        {
            if (Steers(unit)) shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            else shown.Append(unit);
        }

        return shown.ToString();
    }

    private static bool Steers(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}

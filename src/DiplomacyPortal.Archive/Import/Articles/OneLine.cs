using System.Text;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Words as a list shows them: on one line, not too long.</summary>
internal static class OneLine
{
    /// <summary>As many units may stand for one character: "&amp;nbsp;", a letter with its marks.</summary>
    private const int MostForOne = 12;

    /// <summary>A part of a raw text, with its entities and marks as a reader should see them.</summary>
    public static string OfRaw(int longest, string raw, TextSpan part) =>
        Of(longest, PlainText.Of(raw.Substring(part.Start, Math.Min(part.Length, longest * MostForOne))));

    /// <returns>Empty for words without ink.</returns>
    public static string Of(int longest, ReadOnlySpan<char> words)
    {
        var line = new StringBuilder();
        var isBlank = false;
        foreach (var unit in words)
        {
            // A sentence can be as long as its file: what will be cut is not read.
            if (line.Length > longest) break;
            if (!char.IsWhiteSpace(unit)) line.Append(isBlank && line.Length > 0 ? " " : "").Append(unit);
            isBlank = char.IsWhiteSpace(unit);
        }

        return WordCut.To(longest, line.ToString());
    }
}

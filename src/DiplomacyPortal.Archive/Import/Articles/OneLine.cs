using System.Text;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Words as a list shows them: on one line, not too long.</summary>
internal static class OneLine
{
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

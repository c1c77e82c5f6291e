using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Web.Pages.Articles.Reading;

/// <summary>How long an article takes to read.</summary>
public static class ReadingTime
{
    /// <summary>Vietnamese is written syllable by syllable; 200 to 250 of them are read in a minute.</summary>
    private const int SyllablesAMinute = 225;

    /// <returns>In minutes, rounded; at least one.</returns>
    public static int Of(string raw, ArticleLayout layout)
    {
        var syllables = layout.Blocks.Where(b => b.Span.Start >= 0 && b.Span.End <= raw.Length).Sum(b => Syllables(raw.AsSpan(b.Span.Start, b.Span.Length)));
        return Math.Max(1, (syllables + (SyllablesAMinute / 2)) / SyllablesAMinute);
    }

    private static int Syllables(ReadOnlySpan<char> text)
    {
        var count = 0;
        var within = false;
        foreach (var unit in text)
        {
            // What stands between blanks: a mark on its own ("–") is no syllable.
            if (char.IsWhiteSpace(unit)) within = false;
            else if (!within && char.IsLetterOrDigit(unit)) (count, within) = (count + 1, true);
        }

        return count;
    }
}

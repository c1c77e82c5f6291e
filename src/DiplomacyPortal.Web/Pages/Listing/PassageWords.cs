using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>The words of a passage by which a browser finds what matched on the article's page.</summary>
internal static class PassageWords
{
    /// <summary>Words on either side. Alone, "đối ngoại" would be found at the head of every page.</summary>
    private const int FewestAround = 2;
    private const int MostAround = 32;

    /// <summary>In units, on either side: a word may be as long as its file, an address or what was meant for a machine.</summary>
    private const int LongestAround = 160;

    /// <summary>What ends the line of a poem, an item of a list: no words are found that reach from one to the next.</summary>
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <param name="title">As the article's page shows it, above the text.</param>
    /// <returns>Null where nothing stands around what matched, which is then the whole of its block.</returns>
    public static string? Of(SearchPassage found, string raw, string title, ShownText shown)
    {
        var seen = found.Highlights.Where(h => shown.PlaceOf(h) is not null).ToList();
        if (seen.Count == 0) return null;
        var line = Line(raw, found.Block.Span, seen[0]);
        var words = TextSpan.Between(seen[0].Start, seen.Last(line.Contains).End);
        var quoted = words;
        for (var around = FewestAround; around <= MostAround; around *= 2)
        {
            quoted = Widened(raw, words, line, around);
            if (!IsFoundBefore(quoted, raw, title, shown)) break;
        }

        var before = DisplayText.Line(shown.Read(TextSpan.Between(quoted.Start, words.Start)));
        var behind = DisplayText.Line(shown.Read(TextSpan.Between(words.End, quoted.End)));
        return before.Length + behind.Length == 0 ? null : TextFragment.Of(before, shown.Read(words), behind);
    }

    private static TextSpan Line(string raw, TextSpan block, TextSpan words)
    {
        var start = raw.LastIndexOfAny(LineEnds, words.Start, words.Start - block.Start + 1) + 1;
        var end = raw.IndexOfAny(LineEnds, words.End, block.End - words.End);
        return TextSpan.Between(Math.Max(start, block.Start), end < 0 ? block.End : end);
    }

    private static TextSpan Widened(string raw, TextSpan words, TextSpan line, int around)
    {
        var first = Math.Max(line.Start, words.Start - LongestAround);
        var last = Math.Min(line.End, words.End + LongestAround);
        var (start, end) = (words.Start, words.End);
        for (var i = 0; i < around; i++)
        {
            var next = start;
            while (next > first && char.IsWhiteSpace(raw[next - 1])) next--;
            while (next > first && !char.IsWhiteSpace(raw[next - 1])) next--;
            if (next > line.Start && !char.IsWhiteSpace(raw[next - 1])) break;
            start = next;
        }

        for (var i = 0; i < around; i++)
        {
            var next = end;
            while (next < last && char.IsWhiteSpace(raw[next])) next++;
            while (next < last && !char.IsWhiteSpace(raw[next])) next++;
            if (next < line.End && !char.IsWhiteSpace(raw[next])) break;
            end = next;
        }

        return TextSpan.Between(start, end);
    }

    /// <summary>Whether a browser, which takes the first words on the page that are these, would take others.</summary>
    private static bool IsFoundBefore(TextSpan quoted, string raw, string title, ShownText shown) =>
        raw.AsSpan(0, quoted.Start).Contains(quoted.In(raw).Trim(), StringComparison.OrdinalIgnoreCase)
        || title.Contains(DisplayText.Line(shown.Read(quoted)), StringComparison.OrdinalIgnoreCase);
}

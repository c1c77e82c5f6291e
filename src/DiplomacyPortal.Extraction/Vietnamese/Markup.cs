using System.Buffers;
using System.Collections.Frozen;
using System.Net;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>
/// Reads what a page saved as text has kept of its HTML: an entity is the character it stands for ("&amp;nbsp;" a blank,
/// "ph&amp;ecirc;" is phê), the tag of a line or paragraph ends a line, a tag inside a line is a blank. Anything else between
/// angle brackets is text.
/// </summary>
internal static class Markup
{
    /// <summary>"&amp;thetasym;", "&amp;#x1EA5;"</summary>
    private const int LongestEntity = 10;

    private static readonly SearchValues<char> Openings = SearchValues.Create("&<");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("<>");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LineTags = Tags(
        "br", "p", "div", "li", "ul", "ol", "tr", "table", "tbody", "h1", "h2", "h3", "h4", "h5", "h6",
        "blockquote", "figure", "figcaption", "article", "section", "hr");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InlineTags = Tags(
        "b", "strong", "i", "em", "u", "span", "a", "font", "sup", "sub", "td", "th", "img", "center", "small", "label", "o:p");

    /// <returns>The text without its markup, and the offset of each character in the raw one; null where they are the same.</returns>
    public static (string Text, int[]? Offsets) Read(string raw)
    {
        Rewriting? rewriting = null;
        for (var i = Next(raw, 0); i >= 0;)
        {
            var (end, read) = raw[i] == '&' ? Entity(raw, i) : Tag(raw, i);
            if (end > i)
            {
                rewriting ??= new(raw);
                rewriting.CopyTo(i);
                rewriting.Replace(end, read);
            }

            i = Next(raw, Math.Max(end, i + 1));
        }

        rewriting?.CopyTo(raw.Length);
        return rewriting is null ? (raw, null) : (rewriting.Text, rewriting.Offsets);
    }

    private static int Next(string raw, int from) => raw.AsSpan(from).IndexOfAny(Openings) is >= 0 and var found ? from + found : -1;

    private static (int End, string Read) Entity(string raw, int start)
    {
        var end = raw.AsSpan(start, Math.Min(LongestEntity, raw.Length - start)).IndexOf(';') + start + 1;
        if (end <= start) return (start, "");
        var written = raw[start..end];
        var read = WebUtility.HtmlDecode(written);
        if (read == written) return (start, "");
        if (read != "&" || end == raw.Length || raw[end] == '&') return (end, read);
        // Saved twice: "&amp;nbsp;".
        var twice = Entity($"&{raw.AsSpan(end, Math.Min(LongestEntity, raw.Length - end))}", 0);
        return twice.End > 0 ? (end + twice.End - 1, twice.Read) : (end, read);
    }

    private static (int End, string Read) Tag(string raw, int start)
    {
        var rest = raw.AsSpan(start + 1);
        var close = rest.IndexOfAny(Brackets);
        if (close < 0 || rest[close] == '<') return (start, "");
        var inside = rest[..close].TrimStart('/');
        var blank = inside.IndexOfAny(" \t\r\n/");
        var name = blank < 0 ? inside : inside[..blank];
        return LineTags.Contains(name) ? (start + close + 2, "\n") : InlineTags.Contains(name) ? (start + close + 2, " ") : (start, "");
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tags(params string[] names) =>
        names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}

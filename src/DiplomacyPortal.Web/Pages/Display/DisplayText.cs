using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction.Dates;

namespace DiplomacyPortal.Web.Pages.Display;

/// <summary>
/// Makes text of a source file safe to set among our own: markup is Razor's to encode, but characters that turn
/// the direction of writing, or that no face can draw, pass through an encoder unharmed.
/// </summary>
public static partial class DisplayText
{
    /// <summary>More than a letter with its marks or a flag takes: 500 characters are no longer than 2,000 units.</summary>
    public const int UnitsPerCharacter = 4;

    /// <summary>Whether a text has more characters as readers count them, or so many marks on them that it is none that readers type.</summary>
    public static bool IsLonger(string text, int characters) =>
        text.Length > characters * UnitsPerCharacter || new StringInfo(text).LengthInTextElements > characters;

    /// <returns>The text without bidirectional and other control characters, and without what is none; line ends and tabs stay.</returns>
    public static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var unsafeUnits = UnsafeUnits(text, i);
            if (unsafeUnits > 0) clean ??= new StringBuilder(text.Length).Append(text, 0, i);
            else clean?.Append(text[i]);
            i += Math.Max(unsafeUnits - 1, 0);
        }

        return clean?.ToString() ?? text;
    }

    /// <returns>How many units at this place make a character that is not to be shown: 0 for any other.</returns>
    public static int UnsafeUnits(string text, int at) =>
        IsUnsafe(text[at]) ? 1 : at + 1 < text.Length && IsNoncharacter(text[at], text[at + 1]) ? 2 : 0;

    /// <summary>One line, for a title or a name that the source broke across two.</summary>
    public static string Line(string text) =>
        string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <returns>The text with such characters, line ends too, by their numbers: for a path, which must be told from others, and for a terminal.</returns>
    public static string Escape(string text)
    {
        if (!text.Any(IsEscaped)) return text;
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (IsEscaped(unit)) escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            else escaped.Append(unit);
        }

        return escaped.ToString();

        static bool IsEscaped(char unit) => IsUnsafe(unit) || unit is '\t' or '\n' or '\r' or '\u2028' or '\u2029';
    }

    /// <returns>The text, or its start up to a word and an ellipsis.</returns>
    public static string Shorten(string text, int longest)
    {
        var line = Line(text);
        if (line.Length <= longest) return line;
        var cut = line.LastIndexOf(' ', longest);
        if (cut <= 0) cut = char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest;
        return line[..cut].TrimEnd(',', ';', ':', ' ') + "…";
    }

    /// <returns>The same without the dash or bullet of a list in front ("- Phó Thủ tướng"); a negative number keeps its sign.</returns>
    public static string Excerpt(string text, int longest) => Shorten(Bullet().Replace(Line(text), ""), longest);

    /// <returns>The same for a sentence away from its article, whose "Hôm qua," is not the reader's.</returns>
    public static string Cited(string text, int longest) =>
        RelativeOpening.Behind(Bullet().Replace(Line(text), "")) is { } rest ? "…" + Shorten(rest, longest) : Excerpt(text, longest);

    public static bool IsUnsafe(char unit) => unit switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' => true,
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        _ => false,
    };

    /// <summary>The last two of a plane stand for nothing and never will; HTML forbids them even by number.</summary>
    private static bool IsNoncharacter(char high, char low) => char.IsHighSurrogate(high) && (high & 0x3F) == 0x3F && low is ('\uDFFE' or '\uDFFF');

    [GeneratedRegex(@"^([-–—•●▪‣◦·][\s-]*(?=[^0-9\s-])|[-–—•●▪‣◦·*+]\s+)+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}

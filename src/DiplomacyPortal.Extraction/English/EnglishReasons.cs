using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.English;

/// <summary>Says in English what an inferred date follows from; the archive keeps it in Vietnamese.</summary>
public static partial class EnglishReasons
{
    private static readonly IReadOnlyList<(Regex Vietnamese, string English)> Forms =
        [.. LexiconFile.Entries("english-reasons.txt").Select(entry => (Pattern(entry[0]), entry[1]))];

    /// <param name="reason">As an <see cref="ExtractedArticle"/> has it.</param>
    /// <returns>Null for words that no form explains.</returns>
    public static string? Of(string reason)
    {
        foreach (var (vietnamese, english) in Forms)
        {
            if (vietnamese.Match(reason) is not { Success: true } match) continue;

            // A reason may hold another: that of the year.
            object[] values = [.. match.Groups.Values.Skip(1).Select(g => Of(g.Value) ?? g.Value)];
            return string.Format(CultureInfo.InvariantCulture, english, values);
        }

        return null;
    }

    private static Regex Pattern(string form) => new(
        $"^{Place().Replace(Regex.Escape(form), "(.+?)")}$", RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    /// <summary>"{0}", as escaping leaves it.</summary>
    [GeneratedRegex(@"\\\{\d}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}

using System.Globalization;
using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.English;

/// <summary>Says in English what an inferred date follows from; the archive keeps it in Vietnamese.</summary>
public static class EnglishReasons
{
    private static readonly IReadOnlyList<(string[] Vietnamese, string English)> Forms =
        [.. LexiconFile.Entries("english-reasons.txt").Select(entry => (Literals(entry[0]), entry[1]))];

    /// <param name="reason">As an <see cref="ExtractedArticle"/> has it.</param>
    /// <returns>Null for words that no form explains.</returns>
    public static string? Of(string reason)
    {
        foreach (var (vietnamese, english) in Forms)
        {
            if (Values(reason, vietnamese) is not { } values) continue;

            // "năm của bài" is no year with the reason for it: at the end of a form stands another reason, or a number.
            if (vietnamese[^1].Length == 0 && !char.IsAsciiDigit(values[^1][0]) && Of(values[^1]) is null) continue;

            // A reason may hold another: that of the year.
            return string.Format(CultureInfo.InvariantCulture, english, [.. values.Select(value => Of(value) ?? value)]);
        }

        return null;
    }

    /// <summary>What stands around the places of a form, "năm {0} {1}": those are numbered in their order.</summary>
    private static string[] Literals(string form)
    {
        List<string> literals = [];
        for (var place = 0; form.IndexOf($"{{{place}}}", StringComparison.Ordinal) is var found and >= 0; place++)
        {
            literals.Add(form[..found]);
            form = form[(found + "{0}".Length)..];
        }

        return [.. literals, form];
    }

    /// <returns>The words that stand in the places, each as short as it can be; null where the reason has another form.</returns>
    private static List<string>? Values(string reason, string[] literals)
    {
        if (!reason.StartsWith(literals[0], StringComparison.Ordinal) || !reason.EndsWith(literals[^1], StringComparison.Ordinal)) return null;
        if (literals.Length == 1) return reason == literals[0] ? [] : null;

        List<string> values = [];
        var start = literals[0].Length;
        var last = reason.Length - literals[^1].Length;
        foreach (var literal in literals[1..^1])
        {
            if (start + 1 > last) return null;
            var end = reason.IndexOf(literal, start + 1, StringComparison.Ordinal);
            if (end < 0) return null;
            values.Add(reason[start..end]);
            start = end + literal.Length;
        }

        if (start >= last) return null;
        values.Add(reason[start..last]);
        return values;
    }
}

using System.Globalization;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>A number of a text and what it counts; the span counts UTF-16 units of the raw text and covers both.</summary>
/// <param name="Number">Its digits, with the dot or comma between them as written: "2,4".</param>
/// <param name="Unit">The word behind it, folded ("ty", "nguoi"), or "%"; empty where none stands there.</param>
public readonly record struct Figure(string Number, string Unit, TextSpan Span)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <param name="words">Of <paramref name="raw"/>, in their order.</param>
    /// <returns>The figures among them. A number alone that can be a year is none, nor is one of a date ("12/3").</returns>
    public static IEnumerable<Figure> In(string raw, IReadOnlyList<SearchWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsNumber(words[i])) continue;
            var first = i;
            while (i + 1 < words.Count && IsNumber(words[i + 1]) && Between(raw, words[i], words[i + 1]) is "," or ".") i++;
            var number = TextSpan.Between(words[first].Span.Start, words[i].Span.End);
            if (IsJoined(raw, number)) continue;
            var isPercent = number.End < raw.Length && raw[number.End] == '%';
            var isCounting = !isPercent && i + 1 < words.Count && Between(raw, words[i], words[i + 1]) is " " && !IsNumber(words[i + 1]);
            var unit = isPercent ? "%" : isCounting ? words[i + 1].Folded : "";
            if (first == i && IsYear(words[i])) continue;
            var more = isPercent ? 1 : isCounting ? words[i + 1].Span.End - number.End : 0;
            yield return new(number.In(raw), unit, number with { Length = number.Length + more });
        }
    }

    private static bool IsNumber(SearchWord word) => word.Folded.All(char.IsAsciiDigit);

    private static bool IsYear(SearchWord word) =>
        int.TryParse(word.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear;

    /// <summary>"12/3/2024", "2020-2025": parts of something else.</summary>
    private static bool IsJoined(string raw, TextSpan number) =>
        (number.Start > 1 && raw[number.Start - 1] is '/' or '-' or '–' && char.IsDigit(raw[number.Start - 2]))
        || (number.End + 1 < raw.Length && raw[number.End] is '/' or '-' or '–' && char.IsDigit(raw[number.End + 1]));

    private static string Between(string raw, SearchWord one, SearchWord next) =>
        next.Span.Start - one.Span.End == 1 ? raw[one.Span.End].ToString() : "";
}

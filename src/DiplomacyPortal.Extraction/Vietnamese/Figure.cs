using System.Globalization;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>A number of a text and what it counts; the span counts UTF-16 units of the raw text and covers both.</summary>
/// <param name="Number">Its digits, with the dot or comma between them as written: "2,4".</param>
/// <param name="Unit">The word behind it, folded ("ty", "nguoi"), or "%"; empty where none stands there.</param>
public readonly record struct Figure(string Number, string Unit, TextSpan Span)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>How many it is, the same however it is written: "1.000" and "1000", "2,40" and "2.4" ("1000", "2,4").</summary>
    public string Amount
    {
        get
        {
            var groups = Number.Split('.', ',');
            var isWhole = groups.Length == 1 || IsByThousands(Number, groups);
            var whole = string.Concat(isWhole ? groups : groups[..^1]).TrimStart('0');
            var rest = isWhole ? "" : groups[^1].TrimEnd('0');
            return (whole.Length == 0 ? "0" : whole) + (rest.Length == 0 ? "" : "," + rest);
        }
    }

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

    /// <summary>"1.000", "1.250.000" and "1,250,000"; but "2,345" is more than two, and "0.125" an eighth.</summary>
    private static bool IsByThousands(string number, string[] groups) =>
        groups[0] is { Length: <= 3 } first && first[0] != '0'
        && groups.Skip(1).All(group => group.Length == 3)
        && !(number.Contains('.', StringComparison.Ordinal) && number.Contains(',', StringComparison.Ordinal))
        && (groups.Length > 2 || number.Contains('.', StringComparison.Ordinal));

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

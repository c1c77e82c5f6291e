using System.Collections.Frozen;
using System.Globalization;
using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>How long something took, as a text has it: "gần một giờ", "khoảng bốn mươi phút", "1 giờ 30 phút".</summary>
/// <param name="Span">In UTF-16 units of the raw text; covers the word before it too, "gần".</param>
public readonly record struct Duration(int Minutes, TextSpan Span)
{
    private const string File = "durations.txt";

    /// <summary>What is longer is no meeting but an hour of the clock: "khoảng 15 giờ, chuyên cơ hạ cánh".</summary>
    private const int LongestMinutes = 300;

    private static readonly FrozenDictionary<string, int> Units = Numbers("units");
    private static readonly FrozenDictionary<string, int> Numerals = Numbers("numerals");
    private static readonly FrozenSet<string> Tens = Set("tens", 0);
    private static readonly FrozenSet<string> HalfBefore = Set("half", 0);
    private static readonly FrozenSet<string> HalfBehind = Set("half", 1);
    private static readonly FrozenSet<string> Before = Set("before", 0);
    private static readonly FrozenSet<string> BeforeHour = Set("before an hour", 0);
    private static readonly FrozenSet<string> Behind = Set("after an hour", 0).Union(Set("after a journey", 0)).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="words">Of a raw text, in their order.</param>
    /// <returns>Those that a word such as "gần" or "trong" tells from an hour of the clock.</returns>
    public static IEnumerable<Duration> In(IReadOnlyList<SearchWord> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (!Before.Contains(words[i - 1].Exact)) continue;
            var (minutes, end) = Read(words, i);
            if (end == i || minutes is 0 or > LongestMinutes || IsOther(words, i - 1, end)) continue;
            yield return new(minutes, TextSpan.Between(words[i - 1].Span.Start, words[end - 1].Span.End));
            i = end;
        }
    }

    /// <summary>An hour of the clock, a time from now on, or one on the way.</summary>
    private static bool IsOther(IReadOnlyList<SearchWord> words, int before, int end) =>
        (before > 0 && BeforeHour.Contains(words[before - 1].Exact)) || (end < words.Count && Behind.Contains(words[end].Exact));

    /// <returns>The minutes, and the index behind the last word of them; the same index where no duration stands there.</returns>
    private static (int Minutes, int End) Read(IReadOnlyList<SearchWord> words, int start)
    {
        var (total, end) = (0, start);
        while (end < words.Count)
        {
            var isHalf = HalfBefore.Contains(words[end].Exact);
            var (number, unit) = isHalf ? (1, end + 1) : Number(words, end);
            if (number == 0 || unit >= words.Count || !Units.TryGetValue(words[unit].Exact, out var minutes)) break;
            (total, end) = (total + (isHalf ? minutes / 2 : number * minutes), unit + 1);
            if (end >= words.Count || !HalfBehind.Contains(words[end].Exact)) continue;
            (total, end) = (total + (minutes / 2), end + 1);
            break;
        }

        return (total, end);
    }

    /// <returns>0 where no number stands there; "bốn mươi lăm" is 45.</returns>
    private static (int Number, int End) Number(IReadOnlyList<SearchWord> words, int start)
    {
        if (int.TryParse(words[start].Exact, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return digits > LongestMinutes ? (0, start) : (digits, start + 1);
        if (!Numerals.TryGetValue(words[start].Exact, out var number)) return (0, start);
        var end = start + 1;
        if (end < words.Count && Tens.Contains(words[end].Exact)) (number, end) = (number * 10, end + 1);
        return number % 10 == 0 && end < words.Count && Numerals.TryGetValue(words[end].Exact, out var ones) && ones < 10
            ? (number + ones, end + 1)
            : (number, end);
    }

    private static FrozenDictionary<string, int> Numbers(string section) => LexiconFile.Entries(File, section)
        .SelectMany(entry => entry.Alternatives(0).Select(word => KeyValuePair.Create(Key(word), int.Parse(entry[1], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string section, int field) =>
        LexiconFile.Entries(File, section).SelectMany(entry => entry.Alternatives(field)).Select(Key).ToFrozenSet(StringComparer.Ordinal);

    private static string Key(string word) => SearchWords.Of(word)[0].Exact;
}

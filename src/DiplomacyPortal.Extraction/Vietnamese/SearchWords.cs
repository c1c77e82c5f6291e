using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>
/// Cuts a text into the words that are searched, the same for what is indexed, typed and highlighted. Letters and digits make
/// words, all else separates them: "Díaz-Canel" and "25/9" are two words each.
/// </summary>
public static class SearchWords
{
    /// <summary>What is longer counts as several words, so that no word of a hostile text is without bound.</summary>
    public const int LongestWord = 64;

    public static IReadOnlyList<SearchWord> Of(string raw) => Of(raw, new(0, raw.Length));

    /// <param name="raw">A raw text: marks may be loose, entities and tags stand for what they mean.</param>
    /// <param name="slice">The part of it to read, such as a block's span.</param>
    /// <returns>The words in the order of the text, with spans of the whole raw text.</returns>
    public static IReadOnlyList<SearchWord> Of(string raw, TextSpan slice)
    {
        var composed = ComposedText.Of(slice.In(raw));
        var text = composed.Text;
        var words = new List<SearchWord>(text.Length / 5);
        for (var i = 0; i < text.Length;)
        {
            var end = i + Letter(text, i);
            if (end == i)
            {
                i++;
                continue;
            }

            while (end < text.Length && end - i < LongestWord && LetterOrMark(text, end) is > 0 and var units) end += units;
            var span = composed.ToOriginal(TextSpan.Between(i, end));
            words.Add(new(SearchForms.Of(text.AsSpan(i, end - i)), span with { Start = slice.Start + span.Start }));
            i = end;
        }

        return words;
    }

    /// <returns>How many units the letter or digit takes; 0 for anything else, a lone surrogate too.</returns>
    private static int Letter(string text, int index) =>
        char.IsLetterOrDigit(text[index]) ? 1
        : char.IsHighSurrogate(text[index]) && Rune.TryGetRuneAt(text, index, out var rune) && Rune.IsLetterOrDigit(rune) ? 2
        : 0;

    private static int LetterOrMark(string text, int index) =>
        char.GetUnicodeCategory(text[index]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format
            ? 1
            : Letter(text, index);
}

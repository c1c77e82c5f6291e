namespace DiplomacyPortal.Archive.Search;

/// <summary>Words that one slip of the finger makes of each other.</summary>
internal static class NearWords
{
    private const string Plain = "abcdefghijklmnopqrstuvwxyz0123456789";

    private const string Marked =
        "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    /// <summary>Beyond it a word is no syllable, and so many letters at so many places are too many words to ask for.</summary>
    private const int LongestMarked = 8;

    private const int Longest = 24;

    /// <returns>
    /// The words with a letter less, two letters exchanged, a letter more or another letter, in this order; each as the words that it
    /// is, for the last are those that a blank makes two of. None for a word so long that it is none.
    /// </returns>
    public static IEnumerable<string[]> Of(string word, bool isMarked)
    {
        if (word.Length is < 2 or > Longest || (isMarked && word.Length > LongestMarked)) return [];
        var letters = isMarked ? Plain + Marked : Plain;
        var places = Enumerable.Range(0, word.Length).ToList();
        IEnumerable<string> one =
        [
            .. places.Select(i => word.Remove(i, 1)),
            .. places.Skip(1).Select(i => $"{word[..(i - 1)]}{word[i]}{word[i - 1]}{word[(i + 1)..]}"),
            .. places.Append(word.Length).SelectMany(i => letters.Select(letter => word.Insert(i, letter.ToString()))),
            .. places.SelectMany(i => letters.Select(letter => $"{word[..i]}{letter}{word[(i + 1)..]}")),
        ];
        var two = places.Skip(1).Select(i => new[] { word[..i], word[i..] });
        return one.Where(near => near.Length > 1 && near != word).Distinct().Select(near => new[] { near }).Concat(two);
    }
}

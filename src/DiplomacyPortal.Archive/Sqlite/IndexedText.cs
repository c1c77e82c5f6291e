using System.Text;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Sqlite;

/// <summary>
/// Words in the form in which the index holds them: each block once with its exact words, which are marked, and once with its
/// folded ones, so that a phrase can be asked for in either.
/// </summary>
internal static class IndexedText
{
    /// <summary>Stands before an exact word. No word has it, so "=cuba" and "cuba" are two words to the index.</summary>
    public const char Exact = '=';

    /// <summary>A word that no query can hold: no phrase runs over the end of a block.</summary>
    private const string Between = "==";

    public static string Of(IEnumerable<IReadOnlyList<SearchWord>> blocks)
    {
        var text = new StringBuilder();
        foreach (var words in blocks)
        {
            foreach (var word in words) text.Append(Exact).Append(word.Exact).Append(' ');
            text.Append(Between).Append(' ');
            foreach (var word in words) text.Append(word.Folded).Append(' ');
            text.Append(Between).Append(' ');
        }

        return text.ToString();
    }
}

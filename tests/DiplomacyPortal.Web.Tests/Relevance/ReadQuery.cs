using System.Globalization;
using System.Text.RegularExpressions;

namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>
/// A query as its writer means it: whether a text holds its words is found by looking. It ranks nothing and knows no index,
/// and proves that the expectations of cases.txt follow from the texts.
/// </summary>
internal sealed partial class ReadQuery
{
    private readonly Strictness _strictness;

    /// <summary>All must hold; of several in one list any.</summary>
    private readonly List<List<Predicate<Read>>> _wanted = [];
    private readonly List<Predicate<Read>> _forbidden = [];

    private ReadQuery(string query, Strictness strictness)
    {
        _strictness = strictness;
        List<string> plain = [];
        var joins = false;
        foreach (Match part in Part().Matches(query))
        {
            if (part.Value == "OR") joins = true;
            else if (part.Groups["name"].Success) Want(Shortcut(part.Groups["name"].Value, part.Groups["value"].Value));
            else if (part.Groups["not"].Success) _forbidden.Add(Phrase(part.Groups["words"].Value));
            else if (part.Groups["prefix"].Success) Want(Prefix(part.Groups["words"].Value));
            else if (part.Groups["quoted"].Success) Want(Phrase(part.Groups["quoted"].Value));
            else if (joins || Continues(query, part)) Want(Phrase(part.Groups["words"].Value));
            else plain.AddRange(WordsOf(part.Groups["words"].Value));
        }

        for (var i = 0; i < plain.Count;)
        {
            var (length, wanted) = PlainAt(plain, i);
            _wanted.Add([wanted]);
            i += length;
        }

        void Want(Predicate<Read> wanted)
        {
            if (joins) _wanted[^1].Add(wanted);
            else _wanted.Add([wanted]);
            joins = false;
        }
    }

    public static ReadQuery Of(string query, Strictness strictness) => new(query, strictness);

    public bool IsHeldBy(NewsArticle article, ReadText text)
    {
        var read = new Read(article, text);
        return _wanted.TrueForAll(any => any.Exists(wanted => wanted(read))) && !_forbidden.Exists(forbidden => forbidden(read));
    }

    /// <summary>Whether OR comes next, so that this word is one of a choice.</summary>
    private static bool Continues(string query, Match part) => query[(part.Index + part.Length)..].StartsWith(" OR ", StringComparison.Ordinal);

    private string[] WordsOf(string words) => ReadText.WordsOf(words, _strictness);

    private Predicate<Read> Phrase(string words)
    {
        var phrase = WordsOf(words);
        return read => read.Text.Holds(phrase);
    }

    private Predicate<Read> Prefix(string word)
    {
        var prefix = WordsOf(word).Single();
        return read => read.Text.HoldsBeginning(prefix);
    }

    private static Predicate<Read> Shortcut(string name, string value) => name switch
    {
        "year" => read => read.Article.Year?.ToString(CultureInfo.InvariantCulture) == value,
        "source" => read => string.Equals(read.Article.Outlet, value, StringComparison.OrdinalIgnoreCase),
        // A slug has no marks: its words are looked for without.
        _ => read => ReadText.Of(read.Article.Text, Strictness.Folded).Holds(ReadText.WordsOf(value, Strictness.Folded)),
    };

    /// <summary>One plain word, or the words of a name that has synonyms.</summary>
    private (int Length, Predicate<Read> Wanted) PlainAt(List<string> plain, int start)
    {
        if (Synonyms.At(plain, start, _strictness) is not { } found)
        {
            var word = plain[start];
            return (1, read => read.Text.Holds([word]));
        }

        return (found.Length, read => found.Names.Exists(name => read.Text.Holds(name)));
    }

    private sealed record Read(NewsArticle Article, ReadText Text);

    [GeneratedRegex("""(?<=^| )(?:OR(?= )|(?<name>leader|source|year):(?<value>\S+)|"(?<quoted>[^"]+)"|(?<not>-)?(?<words>[^\s*"]+)(?<prefix>\*)?)(?= |$)""")]
    private static partial Regex Part();
}

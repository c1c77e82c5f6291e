using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Newspapers and agencies by the marks they print and the domains they own.</summary>
internal static class Outlets
{
    private const int LongestMark = 60;
    private const int EditionWords = 2;

    /// <summary>"Báo Lạng Sơn điện tử" is Báo Lạng Sơn.</summary>
    private static readonly string[] Editions = [" dien tu", " online"];

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Publishers = Marks("publishers.txt");
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Agencies = Marks("agencies.txt");

    /// <summary>The words that marks begin with, and how many tokens the longest of them has.</summary>
    private static readonly Dictionary<string, int> FirstWords = Publishers.Dictionary.Keys.Concat(Agencies.Dictionary.Keys)
        .Select(Tokenizer.Read).GroupBy(tokens => tokens[0].Folded)
        .ToDictionary(group => group.Key, group => group.Max(tokens => tokens.Count) + EditionWords, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Domains = LexiconFile.Entries("publishers.txt")
        .SelectMany(entry => entry.Alternatives(2).Select(domain => (domain, entry[0])))
        .DistinctBy(pair => pair.domain).ToDictionary(pair => pair.domain, pair => pair.Item2);

    public static string? Publisher(ReadOnlySpan<char> mark) => Find(Publishers, mark);

    public static string? Agency(ReadOnlySpan<char> mark) => Find(Agencies, mark);

    public static bool IsMark(ReadOnlySpan<char> mark) => Publisher(mark) is not null || Agency(mark) is not null;

    public static bool MayBegin(Token token) => FirstWords.ContainsKey(token.Folded);

    /// <summary>How many tokens the longest mark at that place takes.</summary>
    public static int At(string text, TokenRun tokens, int index)
    {
        if (index >= tokens.Count || !FirstWords.TryGetValue(tokens[index].Folded, out var most)) return 0;
        for (var count = Math.Min(most, tokens.Count - index); count > 0; count--)
        {
            if (tokens[index + count - 1].Kind != TokenKind.Mark || tokens[index + count - 1].Is("+"))
            {
                if (IsMark(text.AsSpan(tokens[index].Start, tokens[index + count - 1].End - tokens[index].Start))) return count;
            }
        }

        return 0;
    }

    public static string? PublisherOfDomain(string host)
    {
        for (var domain = host; domain.Contains('.', StringComparison.Ordinal); domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (Domains.TryGetValue(domain, out var publisher)) return publisher;
        }

        return null;
    }

    private static string? Find(Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> marks, ReadOnlySpan<char> mark)
    {
        if (mark.Length > LongestMark) return null;
        Span<char> key = stackalloc char[mark.Length];
        for (var i = 0; i < mark.Length; i++) key[i] = Folding.Fold(mark[i]);
        key = key.Trim(" (.,)");
        if (marks.TryGetValue(key, out var name)) return name;
        foreach (var edition in Editions)
        {
            if (key.EndsWith(edition, StringComparison.Ordinal) && marks.TryGetValue(key[..^edition.Length], out name)) return name;
        }

        return null;
    }

    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Marks(string file) => LexiconFile.Entries(file)
        .SelectMany(entry => entry.Alternatives(1).Prepend(entry[0]).Select(mark => (Key: Folding.Fold(mark).Trim(' ', '(', ')', '.', ','), Name: entry[0])))
        .DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}

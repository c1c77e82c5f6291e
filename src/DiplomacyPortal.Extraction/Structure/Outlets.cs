using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>Newspapers and agencies by the marks they print and the domains they own.</summary>
internal static class Outlets
{
    private static readonly Dictionary<string, string> Publishers = Marks("publishers.txt");
    private static readonly Dictionary<string, string> Agencies = Marks("agencies.txt");
    private static readonly Dictionary<string, string> Domains = LexiconFile.Entries("publishers.txt")
        .SelectMany(entry => entry.Alternatives(2).Select(domain => (domain, entry[0])))
        .DistinctBy(pair => pair.domain).ToDictionary(pair => pair.domain, pair => pair.Item2);

    public static string? Publisher(string mark) => Publishers.GetValueOrDefault(Key(mark));

    public static string? Agency(string mark) => Agencies.GetValueOrDefault(Key(mark));

    public static bool IsMark(string mark) => Publishers.ContainsKey(Key(mark)) || Agencies.ContainsKey(Key(mark));

    public static string? PublisherOfDomain(string host)
    {
        for (var domain = host; domain.Contains('.', StringComparison.Ordinal); domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (Domains.TryGetValue(domain, out var publisher)) return publisher;
        }

        return null;
    }

    private static string Key(string mark) => Folding.Fold(mark).Trim(' ', '(', ')', '.', ',');

    private static Dictionary<string, string> Marks(string file) => LexiconFile.Entries(file)
        .SelectMany(entry => entry.Alternatives(1).Prepend(entry[0]).Select(mark => (Key: Key(mark), Name: entry[0])))
        .DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Name);
}

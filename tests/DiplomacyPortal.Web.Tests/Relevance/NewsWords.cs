namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>The sentences and words of news.txt by section.</summary>
internal static class NewsWords
{
    private static readonly Dictionary<string, List<string>> Sections = Read();

    public static string Pick(string section, Random random) => Sections[section][random.Next(Sections[section].Count)];

    /// <returns>All of a section, in a random order.</returns>
    public static Queue<string> Shuffled(string section, Random random)
    {
        string[] words = [.. Sections[section]];
        random.Shuffle(words);
        return new(words);
    }

    private static Dictionary<string, List<string>> Read()
    {
        var sections = new Dictionary<string, List<string>>();
        List<string> words = [];
        foreach (var line in DataFile.Lines("news.txt"))
        {
            if (line[0] == '[') sections[line.Trim('[', ']')] = words = [];
            else words.Add(line);
        }

        return sections;
    }
}

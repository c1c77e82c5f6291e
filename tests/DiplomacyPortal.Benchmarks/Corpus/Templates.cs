namespace DiplomacyPortal.Benchmarks.Corpus;

/// <summary>The sentences and words of templates.txt by section.</summary>
internal static class Templates
{
    private static readonly Dictionary<string, List<string>> Sections = Read();

    public static string Pick(string section, Random random)
    {
        var lines = Sections[section];
        return lines[random.Next(lines.Count)];
    }

    private static Dictionary<string, List<string>> Read()
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream("templates.txt")!;
        using var reader = new StreamReader(stream);
        var sections = new Dictionary<string, List<string>>();
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('[')) sections[line.Trim('[', ']')] = lines = [];
            else if (line.Length > 0 && line[0] != '#') lines.Add(line);
        }

        return sections;
    }
}

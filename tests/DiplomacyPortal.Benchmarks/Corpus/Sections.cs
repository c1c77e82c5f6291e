namespace DiplomacyPortal.Benchmarks.Corpus;

/// <summary>The lines of a text file of this folder, by its sections.</summary>
internal static class Sections
{
    public static IReadOnlyDictionary<string, List<string>> Read(string file)
    {
        using var stream = typeof(Sections).Assembly.GetManifestResourceStream(file)!;
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

namespace DiplomacyPortal.Benchmarks.Corpus;

/// <summary>The sentences and words of templates.txt by section.</summary>
internal static class Templates
{
    private static readonly IReadOnlyDictionary<string, List<string>> Known = Sections.Read("templates.txt");

    public static string Pick(string section, Random random)
    {
        var lines = Known[section];
        return lines[random.Next(lines.Count)];
    }
}

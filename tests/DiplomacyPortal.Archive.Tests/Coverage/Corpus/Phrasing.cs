using System.Collections.Concurrent;
using System.Globalization;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>A file of phrasings: sections of lines, and the details ("@name = one | another" or "3..9") that each event draws for itself.</summary>
internal sealed class Phrasing
{
    private static readonly ConcurrentDictionary<string, Phrasing> Read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Options)> _details = [];

    private Phrasing(string file)
    {
        var section = Begin("");
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Coverage", "Corpus", "Phrasings", file + ".txt")))
        {
            switch (line.Trim())
            {
                case "" or ['#', ..]:
                    break;
                case ['[', .. var name, ']']:
                    section = Begin(name);
                    break;
                case ['@', .. var detail]:
                    var halves = detail.Split('=', 2, StringSplitOptions.TrimEntries);
                    _details.Add((halves[0], halves[1]));
                    break;
                case var phrase:
                    section.Add(phrase);
                    break;
            }
        }
    }

    public static Phrasing Of(string file) => Read.GetOrAdd(file, name => new Phrasing(name));

    public IEnumerable<string> Sections => _sections.Keys.Where(name => name.Length > 0);

    public IReadOnlyList<string> this[string section] => _sections[section];

    public void Draw(Dice dice, Dictionary<string, string> into)
    {
        foreach (var (name, options) in _details)
        {
            into[name] = options.Split("..") is [var least, var most]
                ? dice.Between(Number(least), Number(most)).ToString(CultureInfo.InvariantCulture)
                : dice.Pick(Parts(options, '|'));
        }
    }

    public static string[] Parts(string line, char separator) => line.Split(separator, StringSplitOptions.TrimEntries);

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private List<string> Begin(string name) => _sections[name] = [];
}

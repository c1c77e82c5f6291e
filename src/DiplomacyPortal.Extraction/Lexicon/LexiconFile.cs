namespace DiplomacyPortal.Extraction.Lexicon;

/// <summary>
/// Reads a lexicon: one entry a line, fields between <c>|</c>, alternatives between commas, sections headed <c>[name]</c>,
/// remarks behind <c>#</c>.
/// </summary>
internal static class LexiconFile
{
    /// <returns>The entries of a section, each as its trimmed fields; of the part above the first section where none is named.</returns>
    public static IReadOnlyList<string[]> Entries(string file, string section = "") =>
        [.. Sections(file).Where(entry => entry.Section == section).Select(entry => entry.Fields)];

    /// <returns>The entries of all sections.</returns>
    public static IReadOnlyList<string[]> AllEntries(string file) => [.. Sections(file).Select(entry => entry.Fields)];

    private static List<(string Section, string[] Fields)> Sections(string file)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The lexicon {file} is not embedded.");
        using var reader = new StreamReader(stream);
        var entries = new List<(string, string[])>();
        var current = "";
        while (reader.ReadLine() is { } line)
        {
            var remark = line.IndexOf('#', StringComparison.Ordinal);
            var text = (remark < 0 ? line : line[..remark]).Trim();
            if (text.Length == 0) continue;
            if (text[0] == '[' && text[^1] == ']') current = text[1..^1].Trim();
            else entries.Add((current, text.Split('|', StringSplitOptions.TrimEntries)));
        }

        return entries;
    }

    /// <summary>The first field of each entry.</summary>
    public static IEnumerable<string> Words(string file, string section = "") => Entries(file, section).Select(entry => entry[0]);

    /// <summary>A field's alternatives; none where the entry has no such field.</summary>
    public static IEnumerable<string> Alternatives(this string[] entry, int field) =>
        field < entry.Length
            ? entry[field].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];
}

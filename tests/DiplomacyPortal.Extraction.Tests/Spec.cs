namespace DiplomacyPortal.Extraction.Tests;

/// <summary>
/// One case of a file in Specs/: a name behind <c>===</c>, the raw text behind <c>---</c>, then what it says behind <c>---&gt;</c>,
/// one expectation a line (<c>person: Tô Lâm | Tổng Bí thư</c>). README.md in that folder lists the words.
/// </summary>
public sealed record Spec(string Name, string Text, IReadOnlyList<(string Word, string Value)> Expectations)
{
    public static IEnumerable<Spec> InFile(string file)
    {
        foreach (var part in File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n=== ", StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var name = part[..part.IndexOf('\n', StringComparison.Ordinal)].Trim();
            var raw = part.IndexOf("\n---\n", StringComparison.Ordinal);
            var facts = part.IndexOf("\n--->\n", StringComparison.Ordinal);
            if (raw < 0 || facts < raw)
                throw new FormatException($"{Path.GetFileName(file)}: the case \"{name}\" lacks its text or its facts.");
            var expectations = part[(facts + 6)..].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(line => line[0] != '#')
                .Select(line => (line[..line.IndexOf(':', StringComparison.Ordinal)].Trim(), line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()));
            yield return new Spec(name, part[(raw + 5)..facts], [.. expectations]);
        }
    }

    public override string ToString() => Name;
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>A query and what it must find.</summary>
/// <param name="Expected">Ids of plants, or paths of the repository's samples below seeds/.</param>
/// <param name="Never">Ids of plants that a word of the query forbids.</param>
/// <param name="IsCrowded">
/// Whether more than ten articles hold its words here and there, and only the expected ones all of them in title or lead.
/// </param>
internal sealed record JudgedQuery(string Text, IReadOnlyList<string> Expected, IReadOnlyList<string> Never, bool IsCrowded)
{
    public override string ToString() => Text;
}

/// <summary>What belongs together in cases.txt: some plants and the queries that ask for them.</summary>
internal sealed partial record Case(string Name, IReadOnlyList<Plant> Plants, IReadOnlyList<JudgedQuery> Queries)
{
    public static IReadOnlyList<Case> All { get; } = [.. Read()];

    private static IEnumerable<Case> Read()
    {
        string? name = null;
        List<string> lines = [];
        foreach (var line in DataFile.Lines("cases.txt").Append("= end"))
        {
            if (!line.StartsWith('='))
            {
                lines.Add(line);
                continue;
            }

            if (name is not null) yield return Of(name, lines);
            (name, lines) = (line[1..].Split(':')[0].Trim(), []);
        }
    }

    private static Case Of(string name, List<string> lines)
    {
        var groups = new Dictionary<string, int>();
        var parts = new List<(string Group, string Where, string Text)>();
        foreach (var match in lines.Select(l => PlantLine().Match(l)).Where(m => m.Success))
        {
            var group = match.Groups["group"].Value;
            if (match.Groups["count"] is { Success: true } count) groups.Add(group, int.Parse(count.Value, CultureInfo.InvariantCulture));
            parts.Add((group, match.Groups["where"].Value, match.Groups["text"].Value));
        }

        return new(
            name,
            [.. groups.SelectMany(g => Ids(g.Key).Select(id => new Plant(id, [.. parts.Where(p => p.Group == g.Key).Select(p => (p.Where, p.Text))])))],
            [.. lines.Where(l => !PlantLine().IsMatch(l)).Select(Query)]);

        IEnumerable<string> Ids(string group) => group.Contains('/', StringComparison.Ordinal)
            ? [group]
            : Enumerable.Range(1, groups[group]).Select(i => $"{name}/{group}{i}");

        JudgedQuery Query(string line) => QueryLine().Match(line) is { Success: true } match
            ? new(match.Groups["query"].Value, Named(match.Groups["expected"]), Named(match.Groups["never"]), line[0] == '~')
            : throw new InvalidDataException($"Neither a plant nor a query: {line}");

        List<string> Named(Group names) => [.. names.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Ids)];
    }

    [GeneratedRegex(@"^(?<group>[a-z])(\*(?<count>[0-9]+))? +(?<where>[a-z]+) \| (?<text>.+)$")]
    private static partial Regex PlantLine();

    [GeneratedRegex("^[?~] (?<query>.+?) > (?<expected>.+?)( not (?<never>.+))?$")]
    private static partial Regex QueryLine();
}

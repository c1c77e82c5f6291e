using System.Runtime.CompilerServices;
using DiplomacyPortal.Archive.Tests.Archives;

namespace DiplomacyPortal.Archive.Tests.Coverage;

/// <summary>The invented articles of occasions.txt, each with the occasion that it reports.</summary>
internal static class ToldOccasions
{
    public static IReadOnlyList<Told> All { get; } = [.. Read()];

    /// <summary>The files of each occasion that several articles report.</summary>
    public static IEnumerable<string> Groups(IEnumerable<Told> told) => told
        .Where(t => t.Occasion != "-")
        .GroupBy(t => t.Occasion, (_, same) => string.Join(" + ", same.Select(t => t.File).Order(StringComparer.Ordinal)))
        .Where(group => group.Contains('+', StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static void WriteTo(TestArchive archive, IEnumerable<Told> told)
    {
        foreach (var one in told) archive.Write(one.File + ".txt", one.Text);
    }

    private static IEnumerable<Told> Read([CallerFilePath] string here = "")
    {
        var file = File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "occasions.txt"));
        foreach (var part in file.Split("\n=== ").Skip(1))
        {
            var (head, text) = part.Split('\n', 2) switch { var both => (both[0].Split(' '), both[1].Trim() + "\n") };
            yield return new(head[0], head[1], text);
        }
    }

    public sealed record Told(string Occasion, string File, string Text);
}

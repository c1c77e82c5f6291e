namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>Names of the same thing, from synonyms.txt.</summary>
internal static class Synonyms
{
    private static readonly List<string[]> Groups = [.. DataFile.Lines("synonyms.txt").Select(l => l.Split(" = "))];

    /// <returns>All names of what stands at a place of a query, as words; and how many words of the query they replace.</returns>
    public static (int Length, List<string[]> Names)? At(IReadOnlyList<string> words, int start, Strictness strictness) => Groups
        .Select(g => g.Select(name => ReadText.WordsOf(name, strictness)).ToList())
        .SelectMany(g => g.Where(name => words.Skip(start).Take(name.Length).SequenceEqual(name)).Select(name => ((int, List<string[]>)?)(name.Length, g)))
        .MaxBy(found => found!.Value.Item1);
}

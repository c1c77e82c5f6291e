using DiplomacyPortal.Extraction.People;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>The two whom "hai nhà lãnh đạo" means: those of whom the article speaks most, if the third is spoken of less.</summary>
internal sealed class Counterparts(IReadOnlyList<ResolvedReference> references)
{
    public IReadOnlyList<Individual> People { get; } = [.. Pick(references)];

    private static IEnumerable<Individual> Pick(IReadOnlyList<ResolvedReference> references)
    {
        var counted = references.Where(r => r.Person is not null).CountBy(r => r.Person!).OrderByDescending(p => p.Value).Take(3).ToList();
        return counted.Count < 2 || (counted.Count == 3 && counted[2].Value == counted[1].Value) ? [] : counted.Take(2).Select(p => p.Key);
    }
}

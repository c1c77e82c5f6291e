namespace DiplomacyPortal.Extraction.Tests.Substitution;

/// <summary>The persons of an article by folded name, whichever right spelling is given.</summary>
internal sealed class GoldNames
{
    private readonly Dictionary<string, string> _canonical = [];

    public GoldNames(GoldArticle gold)
    {
        foreach (var name in gold.People)
        {
            foreach (var alias in gold.Aliases.GetValueOrDefault(name, []).Append(name)) _canonical[Score.Fold(alias)] = Score.Fold(name);
        }
    }

    public IEnumerable<string> All => _canonical.Values.Distinct();

    public string Canonical(string name) => _canonical.GetValueOrDefault(Score.Fold(name), Score.Fold(name));

    public bool Same(IEnumerable<string> some, IEnumerable<string> others) => some.Select(Canonical).ToHashSet().SetEquals(others.Select(Canonical));
}

using DiplomacyPortal.Extraction.People;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Which persons the article gives an office or a country.</summary>
internal sealed class Offices
{
    private readonly Dictionary<string, List<Individual>> _bearers = [];
    private readonly HashSet<(Individual Person, string Country)> _countries = [];

    public Offices(IReadOnlyList<ResolvedReference> references)
    {
        foreach (var (reference, person) in references)
        {
            if (person is null || reference.Title is not { } title) continue;
            foreach (var country in title.Countries) _countries.Add((person, country));
            foreach (var office in title.Offices)
            {
                if (!_bearers.TryGetValue(office, out var bearers)) _bearers.Add(office, bearers = []);
                if (!bearers.Contains(person)) bearers.Add(person);
            }
        }
    }

    /// <param name="office">Folded: "thu tuong".</param>
    public List<Individual> Bearers(string office) => _bearers.GetValueOrDefault(office) ?? [];

    public bool IsOf(Individual person, string country) => person.Country is { Length: > 0 } known ? known == country : _countries.Contains((person, country));
}

using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Which persons the article gives an office, under any of its names, or a country, and from where on it speaks of them.</summary>
internal sealed class Offices
{
    private readonly Dictionary<string, List<Individual>> _bearers = [];
    private readonly Dictionary<Individual, int> _first = [];
    private readonly HashSet<(Individual Person, string Country)> _countries = [];

    public Offices(IReadOnlyList<ResolvedReference> references)
    {
        foreach (var (reference, person) in references)
        {
            if (person is null) continue;
            _first.TryAdd(person, reference.Phrase.Start);
            if (reference.Title is not { } title) continue;
            foreach (var country in title.Countries) _countries.Add((person, country));
            foreach (var office in title.Offices) Add(office, person);
            foreach (var office in title.Compared)
            {
                if (office.Listed is { } listed) Add(listed, person);
            }
        }
    }

    /// <param name="office">As written; marks may be left out.</param>
    /// <param name="before">The offset up to which the article must have named them.</param>
    public List<Individual> Bearers(string office, int before = int.MaxValue)
    {
        var listed = OfficeLexicon.Find(office, "") is { } known ? _bearers.GetValueOrDefault(known) : null;
        var bearers = listed ?? _bearers.GetValueOrDefault(Folding.Fold(office)) ?? [];
        return before == int.MaxValue ? bearers : bearers.FindAll(b => _first[b] < before);
    }

    public bool IsOf(Individual person, string country) => person.Country is { Length: > 0 } known ? known == country : _countries.Contains((person, country));

    private void Add(string office, Individual person)
    {
        if (!_bearers.TryGetValue(office, out var bearers)) _bearers.Add(office, bearers = []);
        if (!bearers.Contains(person)) bearers.Add(person);
    }
}

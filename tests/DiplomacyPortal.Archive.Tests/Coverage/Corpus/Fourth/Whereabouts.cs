namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>Nobody is in two countries on one day, and what happens once does not happen again.</summary>
internal sealed class Whereabouts
{
    private static readonly Theme[] OfNations = [Theme.NationalDay, Theme.Consultation, Theme.Condolence, Theme.Credentials, Theme.Consul];

    private readonly Dictionary<(string Name, DateOnly Day), string> _places = [];
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);

    public bool Allows(IReadOnlyList<Affair> affairs)
    {
        var stays = affairs.SelectMany(Stays).ToList();
        var once = affairs.Select(Once).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (once.Overlaps(_done) || stays.Exists(stay => _places.TryGetValue(stay.Key, out var place) && place != stay.Place))
        {
            return false;
        }

        _done.UnionWith(once);
        stays.ForEach(stay => _places[stay.Key] = stay.Place);
        return true;
    }

    private static IEnumerable<((string, DateOnly) Key, string Place)> Stays(Affair affair)
    {
        var place = affair.Host?.Name ?? "";
        var (from, to) = affair.Trip is { } trip && affair.Theme != Theme.Signing ? trip : (affair.Day, affair.Day);
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            var traveller = affair.Host is not null || affair.Trip is null || affair.Theme == Theme.Summary ? affair.Ours : affair.Theirs!;
            yield return ((traveller.Name, day), place);
        }

        yield return ((affair.Ours.Name, affair.Day), place);
        if (affair.Theirs is { } other && affair.Theme != Theme.Online)
        {
            yield return ((other.Name, affair.Day), place);
        }
    }

    private static string? Once(Affair affair) => affair switch
    {
        { Trip: { } trip, Theme: var theme } when theme != Theme.Signing => $"{affair.Details["chuyến"]} {affair.Nation.Name} {trip.From.Year}",
        _ when OfNations.Contains(affair.Theme) => $"{affair.Theme.File} {affair.Nation.Name}",
        _ when affair.Theme == Theme.Company => affair.Details["tđ"],
        _ when affair.Theme == Theme.Signing => affair.Details["vănbản"] + affair.Nation.Name,
        _ => null,
    };
}

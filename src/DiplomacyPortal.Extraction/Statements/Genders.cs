using DiplomacyPortal.Extraction.People;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Whether the article calls a person "ông" or "bà".</summary>
internal sealed class Genders(IReadOnlyList<ResolvedReference> references)
{
    private readonly Dictionary<Individual, string> _known = Read(references);

    /// <summary>Whether a pronoun may mean the person: the article does not say otherwise.</summary>
    public bool MayBe(Individual person, string sex) => sex.Length == 0 || !_known.TryGetValue(person, out var known) || known == sex;

    private static Dictionary<Individual, string> Read(IReadOnlyList<ResolvedReference> references)
    {
        var known = new Dictionary<Individual, string>();
        foreach (var (reference, person) in references)
        {
            if (person is null) continue;
            if (SexOf(reference.Title?.Text) is { } sex) known[person] = sex;
            else if (reference.Name?.Contains(" Thị ", StringComparison.Ordinal) == true) known.TryAdd(person, "woman");
        }

        return known;
    }

    private static string? SexOf(string? title)
    {
        if (title is null) return null;
        var blank = title.IndexOf(' ', StringComparison.Ordinal);
        return (blank < 0 ? title : title[..blank]).ToLowerInvariant() switch
        {
            "ông" => "man",
            "bà" or "nữ" => "woman",
            _ => title.StartsWith("Phu nhân", StringComparison.OrdinalIgnoreCase) ? "woman" : null,
        };
    }
}

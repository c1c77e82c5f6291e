using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.People;

namespace DiplomacyPortal.Extraction.Statements;

/// <summary>Whether a person is a man or a woman, as far as the article, the name or the list of women tells.</summary>
internal sealed class Genders(IReadOnlyList<ResolvedReference> references)
{
    private const string Woman = "woman";

    private static readonly Dictionary<string, string> OfTitle =
        LexiconFile.Entries("speakers.txt", "sexes").ToDictionary(e => e[0], e => e[1], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<Individual, string> _known = Read(references);

    /// <summary>
    /// Whether a pronoun may mean the person: "bà" only who is known as a woman, for most of those without a word of it in the
    /// news are men; "ông" whoever is not.
    /// </summary>
    public bool MayBe(Individual person, string sex)
    {
        if (sex.Length == 0) return true;
        var known = _known.GetValueOrDefault(person);
        return sex == Woman ? known == Woman : known != Woman;
    }

    private static Dictionary<Individual, string> Read(IReadOnlyList<ResolvedReference> references)
    {
        var known = new Dictionary<Individual, string>();
        foreach (var (reference, person) in references)
        {
            if (person is null) continue;
            if (SexOf(reference.Address ?? reference.Title?.Text) is { } sex) known[person] = sex;
            else if (Women.Has(person.Name)) known.TryAdd(person, Woman);
        }

        return known;
    }

    /// <summary>By the first word of a title, or its first two: "bà", "phu nhân".</summary>
    private static string? SexOf(string? title)
    {
        if (title is null) return null;
        var blank = title.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0) return OfTitle.GetValueOrDefault(title);
        var second = title.IndexOf(' ', blank + 1);
        return OfTitle.GetValueOrDefault(second < 0 ? title : title[..second]) ?? OfTitle.GetValueOrDefault(title[..blank]);
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Writes who appears in an article, and where.</summary>
internal static class AppearanceRows
{
    /// <summary>Ten times what a long article has. A file of 5 MB can repeat one name half a million times, which no page could show.</summary>
    public const int MostMentions = 5_000;

    /// <summary>Of one mention: twice what the longest chain of titles has.</summary>
    public const int MostOffices = 10;

    private const int LongestOffice = 300;

    /// <summary>Of a person, as named and as mentioned: twice what anybody has. A name without end is shown a dozen times on its page.</summary>
    private const int LongestName = 120;

    /// <returns>The people of the article, by slug.</returns>
    public static async Task<IReadOnlyDictionary<string, Person>> ApplyAsync(
        ArchiveContext context, Article article, string text, IReadOnlyList<ExtractedPerson> people, CancellationToken cancellation)
    {
        // Two names may fold to one slug ("Trần Văn Á" and "Trần Văn A"): one person then, for the slug is the identity.
        var named = people.GroupBy(SlugOf).ToList();
        var slugs = named.Select(p => p.Key).ToList();
        var known = await context.People.Where(p => slugs.Contains(p.Slug)).ToDictionaryAsync(p => p.Slug, cancellation);

        foreach (var gone in article.Appearances.Where(a => !slugs.Contains(a.Person.Slug)).ToList())
        {
            article.Appearances.Remove(gone);
        }

        var starts = people.SelectMany(p => p.Mentions).Select(m => m.Span.Start).Order().ToList();
        var bound = starts.Count > MostMentions ? starts[MostMentions] : int.MaxValue;

        var present = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var (ordinal, namesake) in named.Index())
        {
            var name = WordCut.To(LongestName, namesake.First().Name);
            if (known.TryGetValue(namesake.Key, out var person)) person.Name = name;
            else context.People.Add(person = new Person { Slug = namesake.Key, Name = name });
            present[namesake.Key] = person;

            var appearance = article.Appearances.SingleOrDefault(a => a.Person == person);
            if (appearance is null) article.Appearances.Add(appearance = new Appearance { Person = person });
            appearance.Ordinal = ordinal;
            ApplyMentions(appearance, text, namesake.SelectMany(p => p.Mentions), bound);
        }

        return present;
    }

    public static string SlugOf(ExtractedPerson person) => person.Slug.Length > 0 ? person.Slug : "nhan-vat";

    /// <param name="bound">Where mentions are no longer kept, but for a person's first.</param>
    private static void ApplyMentions(Appearance appearance, string text, IEnumerable<Extraction.Mention> mentions, int bound)
    {
        var found = mentions.OrderBy(m => m.Span.Start).Where((m, i) => i == 0 || m.Span.Start < bound).Select(m => Row(text, m)).ToList();
        var standing = appearance.Mentions.OrderBy(m => m.Id).ToList();
        if (standing.Count == found.Count && standing.Zip(found).All(pair => AreSame(pair.First, pair.Second))) return;
        appearance.Mentions.Clear();
        foreach (var mention in found) appearance.Mentions.Add(mention);
    }

    private static Entities.Mention Row(string text, Extraction.Mention found)
    {
        var row = new Entities.Mention
        {
            Start = found.Span.Start,
            Length = found.Span.Length,
            Kind = found.Kind,
            Text = WordCut.To(LongestName, found.Span.In(text)),
            Title = found.Title,
        };
        foreach (var office in found.Offices.Take(MostOffices))
        {
            row.Offices.Add(new BorneOffice
            {
                Name = OneLine.Of(LongestOffice, office.Name),
                Country = office.Country,
                Tenure = office.Tenure,
                Start = office.Span.Start,
                Length = office.Span.Length,
            });
        }

        return row;
    }

    private static bool AreSame(Entities.Mention a, Entities.Mention b) =>
        (a.Start, a.Length, a.Kind, a.Text, a.Title) == (b.Start, b.Length, b.Kind, b.Text, b.Title)
        && OfficesOf(a).SequenceEqual(OfficesOf(b));

    private static IEnumerable<(string, string?, Tenure, int, int)> OfficesOf(Entities.Mention mention) =>
        mention.Offices.OrderBy(o => o.Start).ThenBy(o => o.Length).Select(o => (o.Name, o.Country, o.Tenure, o.Start, o.Length));
}

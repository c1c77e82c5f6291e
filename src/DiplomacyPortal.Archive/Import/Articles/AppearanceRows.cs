using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Writes who appears in an article, and where.</summary>
internal static class AppearanceRows
{
    /// <summary>Ten times what a long article has. A file of 5 MB can repeat one name half a million times, which no page could show.</summary>
    public const int MostMentions = 5_000;

    public static async Task ApplyAsync(
        ArchiveContext context, Article article, string text, IReadOnlyList<ExtractedPerson> people, CancellationToken cancellation)
    {
        // Two names may fold to one slug ("Trần Văn Á" and "Trần Văn A"): one person then, for the slug is the identity.
        var named = people.GroupBy(p => p.Slug.Length > 0 ? p.Slug : "nhan-vat").ToList();
        var slugs = named.Select(p => p.Key).ToList();
        var known = await context.People.Where(p => slugs.Contains(p.Slug)).ToDictionaryAsync(p => p.Slug, cancellation);

        foreach (var gone in article.Appearances.Where(a => !slugs.Contains(a.Person.Slug)).ToList())
        {
            article.Appearances.Remove(gone);
        }

        var starts = people.SelectMany(p => p.Mentions).Select(m => m.Span.Start).Order().ToList();
        var bound = starts.Count > MostMentions ? starts[MostMentions] : int.MaxValue;

        foreach (var (ordinal, namesake) in named.Index())
        {
            var name = namesake.First().Name;
            if (known.TryGetValue(namesake.Key, out var person)) person.Name = name;
            else context.People.Add(person = new Person { Slug = namesake.Key, Name = name });

            var appearance = article.Appearances.SingleOrDefault(a => a.Person == person);
            if (appearance is null) article.Appearances.Add(appearance = new Appearance { Person = person });
            appearance.Ordinal = ordinal;
            ApplyMentions(appearance, text, namesake.SelectMany(p => p.Mentions), bound);
        }
    }

    /// <param name="bound">Where mentions are no longer kept, but for a person's first.</param>
    private static void ApplyMentions(Appearance appearance, string text, IEnumerable<Extraction.Mention> mentions, int bound)
    {
        var found = mentions.OrderBy(m => m.Span.Start).Where((m, i) => i == 0 || m.Span.Start < bound).ToList();
        var standing = appearance.Mentions.OrderBy(m => m.Id).Select(m => (m.Start, m.Length, m.Kind, m.Text, m.Title));
        if (standing.SequenceEqual(found.Select(m => (m.Span.Start, m.Span.Length, m.Kind, m.Span.In(text), m.Title)))) return;
        appearance.Mentions.Clear();
        foreach (var mention in found)
        {
            appearance.Mentions.Add(new Entities.Mention
            {
                Start = mention.Span.Start,
                Length = mention.Span.Length,
                Kind = mention.Kind,
                Text = mention.Span.In(text),
                Title = mention.Title,
            });
        }
    }
}

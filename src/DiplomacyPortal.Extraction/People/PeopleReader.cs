using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>Finds the persons of an article: first all full names, then what stands for them.</summary>
internal static class PeopleReader
{
    /// <param name="blocks">The parts of the text in which a name is a mention.</param>
    /// <param name="headings">Those of them that are subheadings. Who stands in these alone is of another article, whose headline was pasted in.</param>
    /// <returns>In the order of their first mention.</returns>
    public static PeopleReading Read(ReadableText text, IEnumerable<TextSpan> blocks, IReadOnlyList<TextSpan> headings)
    {
        var references = blocks.SelectMany(block => ReferenceScanner.Scan(text, block)).ToList();
        var identities = new Identities();
        foreach (var reference in references.Where(IsFullName)) identities.Introduce(reference.Name!, reference.Spelling);

        var resolved = new List<ResolvedReference>();
        foreach (var reference in references)
        {
            var (person, kind) = reference.Name is null ? (identities.ByTitle(reference.Title!, reference.Span.Start), MentionKind.Title)
                : IsFullName(reference) ? (identities.Introduce(reference.Name, reference.Spelling), MentionKind.Name)
                : (identities.ByShortForm(reference.Name, reference.Title), MentionKind.Short);
            person?.Mention(reference, kind);
            resolved.Add(new(reference, person));
        }

        var people = identities.People.Where(p => p.Mentions.Exists(m => !IsInHeading(headings, m.Span)))
            .Select(p => new ExtractedPerson(p.Name, SlugOf(p.Name), p.Mentions))
            .OrderBy(p => p.Mentions[0].Span.Start).ToList();
        return new(people, resolved);
    }

    private static bool IsInHeading(IReadOnlyList<TextSpan> headings, TextSpan span)
    {
        var index = SpanOrder.FirstFrom(headings, span.End, h => h.End);
        return index < headings.Count && headings[index].Contains(span);
    }

    private static bool IsFullName(Reference reference) =>
        reference.Name is { } name && name.AsSpan().Trim().ContainsAny(" -") && !name.AsSpan().Trim().EndsWith(".");

    /// <summary>A name without a Latin letter has no ASCII form; it is told apart by its code points.</summary>
    internal static string SlugOf(string name) =>
        Slug.From(name) is { Length: > 0 } slug ? slug : string.Join('-', name.Where(char.IsLetter).Take(8).Select(c => ((int)c).ToString("x", System.Globalization.CultureInfo.InvariantCulture)));
}

using System.Globalization;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.People;

/// <summary>Finds the persons of an article: first all full names, then what stands for them.</summary>
internal static class PeopleReader
{
    /// <summary>A headline is no longer.</summary>
    private const int LongestLine = 300;

    private const int MostLines = 20;

    /// <param name="blocks">The parts of the text in which a name is a mention.</param>
    /// <param name="headings">Those of them that are subheadings. Who stands in these alone is of another article, whose headline was pasted in.</param>
    /// <param name="date">When the article is of: offices are checked against it.</param>
    /// <returns>In the order of their first mention.</returns>
    public static PeopleReading Read(ReadableText text, IEnumerable<TextSpan> blocks, IReadOnlyList<TextSpan> headings, ArticleDate date)
    {
        var (references, identities) = (new List<Reference>(), new Identities(date.Value is { Low: { } low, High: { } high } ? (low, high) : null));
        List<TextSpan> read = [.. blocks];
        foreach (var block in read) references.AddRange(ReferenceScanner.Scan(text, block));
        foreach (var reference in references.Where(r => IsFullName(r) && !MayBeShort(r))) identities.Introduce(reference.Name!, reference.Spelling);
        foreach (var line in read.Where(block => block.Length <= LongestLine && CapitalNames.IsInCapitals(text.In(block))).Take(MostLines))
            CapitalNames.Read(text, line, identities, references);

        var resolved = new List<ResolvedReference>();
        foreach (var reference in references)
        {
            var (person, kind) = reference.Name is null ? (identities.ByTitle(reference.Title!, reference.Span.Start), MentionKind.Title)
                : MayBeShort(reference) && identities.ByLastWords(reference.Name) is { } longer ? (longer, MentionKind.Short)
                : IsHyphenedWord(reference) && identities.ByHyphenedWord(reference.Name, reference.Title) is { IsPart: true } part
                    ? (part.Person, MentionKind.Short)
                : IsFullName(reference) ? (identities.Introduce(reference.Name, reference.Spelling), MentionKind.Name)
                : (identities.ByShortForm(reference.Name, reference.Title), MentionKind.Short);
            if (person is not null) identities.Mention(person, reference, kind);
            resolved.Add(new(reference, person));
        }

        var present = identities.People.Where(p => p.Mentions.Exists(m => !IsInHeading(headings, m.Span))).ToHashSet();
        var people = present.Select(p => new ExtractedPerson(p.Name, SlugOf(p.Name), p.Mentions)).OrderBy(p => p.Mentions[0].Span.Start).ToList();
        return new(people, [.. resolved.Select(r => r.Person is { } person && !present.Contains(person) ? r with { Person = null } : r)]);
    }

    private static bool IsInHeading(IReadOnlyList<TextSpan> headings, TextSpan span)
    {
        var index = SpanOrder.FirstFrom(headings, span.End, h => h.End);
        return index < headings.Count && headings[index].Contains(span);
    }

    private static bool IsFullName(Reference reference) =>
        reference.Name is { } name && name.AsSpan().Trim().ContainsAny(" -") && !name.AsSpan().Trim().EndsWith(".");

    /// <summary>"bà Hà Vy" of Nông Thị Hà Vy, "bà Halloran-Pike" of Katherine Halloran-Pike: a name of its own unless somebody's ends so.</summary>
    private static bool MayBeShort(Reference reference) => IsFullName(reference)
        && (IsHyphenedWord(reference)
            || (reference.Title is null or { Offices.Count: 0 } && reference.Name.AsSpan().Count(' ') == 1));

    private static bool IsHyphenedWord(Reference reference) =>
        reference.Name is { } name && name.Contains('-', StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal);

    /// <summary>A name without a Latin letter has no ASCII form; it is told apart by its code points.</summary>
    internal static string SlugOf(string name) =>
        Slug.From(name) is { Length: > 0 } slug
            ? slug
            : string.Join('-', name.Where(char.IsLetter).Take(8).Select(c => ((int)c).ToString("x", CultureInfo.InvariantCulture)));
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Import;

/// <summary>All the words of a text that name something with an address.</summary>
internal static class NamedInArticle
{
    public static IReadOnlyList<AddressKind> Kinds { get; } = [AddressKind.Person, AddressKind.Place, AddressKind.Organisation];

    /// <param name="article">As it was read last.</param>
    public static List<NamedWords> Of(Article article, AddressKind kind) => kind == AddressKind.Person
        ? [
            .. article.Appearances.SelectMany(a => a.Mentions
                .Where(m => Names(m.Kind))
                .Select(m => new NamedWords(a.Person.Slug, new TextSpan(m.Start, m.Length)))),
        ]
        : [
            .. article.Entities.Where(a => a.Entity.IsPlace == (kind == AddressKind.Place))
                .SelectMany(a => a.Mentions.Select(m => new NamedWords(a.Entity.Slug, new TextSpan(m.Start, m.Length)))),
        ];

    /// <param name="facts">As they are read now.</param>
    public static List<NamedWords> Of(ExtractedArticle facts, AddressKind kind) => kind switch
    {
        AddressKind.Person =>
            [.. facts.People.SelectMany(p => p.Mentions.Where(m => Names(m.Kind)).Select(m => new NamedWords(AppearanceRows.SlugOf(p), m.Span)))],
        AddressKind.Place => [.. facts.Places.SelectMany(p => p.Mentions.Select(m => new NamedWords(p.Slug, m)))],
        _ => [.. facts.Organisations.SelectMany(o => o.Mentions.Select(m => new NamedWords(o.Slug, m)))],
    };

    /// <summary>A title that stands for a name may well mean another person next time.</summary>
    private static bool Names(MentionKind kind) => kind != MentionKind.Title;
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Places;
using Mention = DiplomacyPortal.Web.Pages.Articles.Passages.Mentioned;

namespace DiplomacyPortal.Web.Pages.Articles;

/// <summary>Makes the marks of an article's facts. What holds others comes before them: an event's sentence may be a statement too.</summary>
public sealed class FactMarks(FactWords words)
{
    /// <summary>A name is not broken across lines, unless it would leave no room on a narrow screen.</summary>
    private const int LongestUnbroken = 25;

    public IReadOnlyList<Mark> Of(Passages passages, Article article) =>
    [
        .. passages.Events
            .SelectMany(e => e.Citations, (told, span) => (told, span))
            .GroupBy(e => e.span)
            .Select(e => new Mark(e.Key, Mark.EventId(e.Key.Start), "event") { Means = string.Join("; ", e.Select(c => words.Of(c.told)).Distinct()) }),
        .. passages.Statements
            .GroupBy(s => s.Span)
            .Select(s => new Mark(s.Key, s.First().Id, s.Any(same => same.Direct) ? "statement direct" : "statement")
            {
                Means = string.Join("; ", s.Select(words.Of).Distinct()),
            }),
        .. passages.Dates.Select(d => Date(d, article.Text.Source.Text)),
        .. Dating(article) is { } dating ? [dating] : Array.Empty<Mark>(),
        .. Marked(passages.Mentions, m => m.Slug, m => m.Span, Of, article),
        .. Marked(passages.Named, n => n.Slug, n => n.Span, Of, article),
    ];

    /// <summary>The words that date the article; null where it has none. They may only imply it ("khóa 79"), so they are no date to a machine.</summary>
    public Mark? Dating(Article article) => article.Text.Layout.Date is not { } span ? null : new(span, Mark.DateId(span.Start), "date")
    {
        Hint = words.Of(article.Date, article.DateOrigin, article.DateReason),
    };

    /// <summary>A name is told from the words around it where it stands first under the title; in each sentence it would be a line too many.</summary>
    private static IEnumerable<Mark> Marked<T>(
        IReadOnlyList<T> names, Func<T, string> who, Func<T, TextSpan> place, Func<T, Mark> mark, Article article)
    {
        var title = article.TitleOrigin == TitleOrigin.Stated ? article.Text.Layout.Title : null;
        var first = names.Where(n => title?.Overlaps(place(n)) != true).GroupBy(who).Select(same => same.Min(n => place(n).Start)).ToHashSet();
        return names.Select(mark).Select(m => first.Contains(m.Span.Start) ? m with { Class = m.Class + " first" } : m);
    }

    private static bool IsUnbroken(Mention mention) => mention.Kind != MentionKind.Title && mention.Span.Length <= LongestUnbroken;

    private Mark Of(Mention mention) => new(mention.Span, Mark.MentionId(mention.Span.Start), IsUnbroken(mention) ? "person unbroken" : "person")
    {
        Page = Mark.Address(mention.Slug),
        Hint = words.Of(mention),
        Means = mention.Kind == MentionKind.Name ? null : DisplayText.Line(mention.Name),
    };

    private Mark Of(Passages.NamedEntity named) =>
        new(named.Span, Mark.EntityId(named.Span.Start), named.Span.Length <= LongestUnbroken ? "named unbroken" : "named")
        {
            Page = EntitySection.AddressOf(named.Kind != EntityKind.Organisation, named.Slug),
            Hint = words.Of(named),
            Means = Spellings.Key(named.Text) == Spellings.Key(named.Name) ? null : words.NameOf(named),
        };

    private Mark Date(Passages.Cited cited, string raw)
    {
        var meant = words.Of(cited.Value, cited.Origin, cited.Reason);
        return new(cited.Span, Mark.DateId(cited.Span.Start), "date") { Date = cited.Value, Hint = meant, Means = cited.IsTold(raw) ? null : meant };
    }
}

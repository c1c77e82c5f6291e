using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Articles.Reading;

/// <summary>
/// Writes what the margins of an article carry. They are quiet: who speaks in a paragraph is named once, and what the words
/// themselves say ("ngày 26/9/2024", a full name) is not said again.
/// </summary>
public sealed class Margins(FactWords words)
{
    /// <summary>Beside one paragraph; more would be a second text. All stand in the lists under the article.</summary>
    public const int Most = 8;

    private const int LongestWords = 40;

    /// <param name="parts">In the order of the text.</param>
    /// <param name="turns">Beside a turn of an interview its speaker is named once, where it opens.</param>
    /// <param name="placeOf">The address of the words with an id.</param>
    /// <returns>The notes by the ids of the parts they stand beside.</returns>
    public ILookup<string, MarginNote> Of(
        Article article, IReadOnlyList<BodyPart> parts, Passages passages, IReadOnlyDictionary<string, Turn> turns, Func<string, string> placeOf)
    {
        var raw = article.Text.Source.Text;
        return Statements(parts, passages, turns).Concat(Dates(raw, parts, [.. passages.Dates, .. Dating(article)])).Concat(Leaders(raw, parts, passages))
            .ToLookup(n => n.Part, n => n.Note with { Place = placeOf(n.Note.Place) });
    }

    /// <summary>The words that the article's own date follows from ("kỳ họp khóa 79"), unless they are a date themselves.</summary>
    private static IEnumerable<Passages.Cited> Dating(Article article) =>
        article is { Date: { } date, DateOrigin: DateOrigin.Inferred, Text.Layout.Date: { } words }
            ? [new(words, date, DateOrigin.Inferred, article.DateReason, article.DateLow)]
            : [];

    private IEnumerable<(string Part, MarginNote Note)> Statements(
        IReadOnlyList<BodyPart> parts, Passages passages, IReadOnlyDictionary<string, Turn> turns) =>
        Beside(parts, passages.Statements, s => s.Span)
            .Select(s => (s.Part, Said: s.Fact, Voice: words.Voice(s.Fact)))
            .Where(s => !(turns.GetValueOrDefault(s.Part) is { IsFirst: false } turn && turn.IsOf(s.Said)))
            .GroupBy(s => (s.Part, s.Voice))
            .Select(same => (
                same.Key.Part,
                new MarginNote(
                    MarginKind.Statement,
                    same.First().Said.Id,
                    same.Key.Voice,
                    ShownLine.Of(string.Join("; ", same.Select(s => words.Manner(s.Said)).Distinct())))));

    private IEnumerable<(string Part, MarginNote Note)> Dates(string raw, IReadOnlyList<BodyPart> parts, IReadOnlyList<Passages.Cited> dates) =>
        Beside(parts, dates, d => d.Span)
            .Where(d => !d.Fact.IsTold(raw))
            .DistinctBy(d => (d.Part, d.Fact.Value))
            .Select(d => (
                d.Part,
                new MarginNote(
                    MarginKind.Date,
                    Mark.DateId(d.Fact.Span.Start),
                    words.Cited(Words(raw, d.Fact.Span)),
                    words.InMargin(d.Fact))));

    /// <summary>
    /// Whom other words than a name mean, where that is not yet known from the same words further up, and no short form of a name
    /// ("ông Bình") that stands with the full one in its paragraph.
    /// </summary>
    private IEnumerable<(string Part, MarginNote Note)> Leaders(string raw, IReadOnlyList<BodyPart> parts, Passages passages)
    {
        Dictionary<string, string> known = [];
        var speaking = Beside(parts, passages.Statements, s => s.Span).SelectMany(s => s.Fact.Speakers, (s, p) => (s.Part, p.Slug)).ToHashSet();
        var named = Beside(parts, [.. passages.Mentions.Where(m => m.Kind == MentionKind.Name)], m => m.Span).Select(m => (m.Part, m.Fact.Slug)).ToHashSet();
        var meant = Beside(parts, [.. passages.Mentions.Where(m => m.Kind != MentionKind.Name).OrderBy(m => m.Span.Start)], m => m.Span);
        foreach (var (part, mention) in meant)
        {
            var written = Words(raw, mention.Span);
            var key = Spellings.Key(written);
            if (known.GetValueOrDefault(key) == mention.Slug) continue;
            known[key] = mention.Slug;
            if (speaking.Contains((part, mention.Slug))) continue;
            if (mention.Kind == MentionKind.Short && named.Contains((part, mention.Slug))) continue;
            yield return (part, new(
                MarginKind.Leader, Mark.MentionId(mention.Span.Start), words.Cited(written), ShownLine.Of(DisplayText.Line(mention.Name))));
        }
    }

    /// <summary>The facts whose words begin in one of the parts.</summary>
    private static IEnumerable<(string Part, T Fact)> Beside<T>(IReadOnlyList<BodyPart> parts, IReadOnlyList<T> facts, Func<T, TextSpan> place) =>
        facts.SelectMany(f => parts.Overlapping(place(f) with { Length = 1 }, p => p.Span).Take(1), (f, part) => (part.Id, f));

    private static string Words(string raw, TextSpan span) => DisplayText.Excerpt(PlainText.Of(span.In(raw)), LongestWords);
}

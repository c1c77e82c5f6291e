using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Places;

namespace DiplomacyPortal.Web.Pages.Articles;

/// <summary>Gathers what an article holds.</summary>
public sealed class DigestWriter(FactWords words, DisplayDate dates)
{
    private const int MostOffices = 12;
    private const int LongestExcerpt = 90;

    /// <param name="offices">By the ids of the mentions that bear them.</param>
    /// <param name="placeOf">The address of the words with an id.</param>
    public Digest Of(Passages passages, ILookup<int, TextSpan> offices, string raw, Func<string, string> placeOf) => new(
        Shortlist.Of<Digest.Leader>(
            [
                .. passages.Mentions.GroupBy(m => (m.Slug, m.Name))
                    .Select(p => new Digest.Leader(p.Key.Slug, DisplayText.Line(p.Key.Name), Offices(p, offices, raw, placeOf))),
            ],
            first: 12,
            most: 60),
        Shortlist.Of<Digest.Named>(
            [
                .. passages.Named.GroupBy(n => (n.Slug, n.Kind, n.Name))
                    .Select(e => new Digest.Named(
                        DisplayText.Line(e.Key.Name),
                        EntitySection.AddressOf(e.Key.Kind != EntityKind.Organisation, e.Key.Slug),
                        e.Count(),
                        placeOf(Mark.EntityId(e.First().Span.Start)))),
            ],
            first: 12,
            most: 60),
        Shortlist.Of<Digest.Voice>(
            [
                .. passages.Statements.GroupBy(s => string.Join(' ', s.Speakers.Select(p => p.Slug)))
                    .OrderBy(v => v.Key.Length == 0)
                    .Select(v => Voice([.. v], placeOf)),
            ],
            first: 6,
            most: 20),
        Shortlist.Of<Digest.Occasion>(
            [
                .. passages.Events.Where(e => e.Citations.Count > 0).Select(e => new Digest.Occasion(
                    dates.Short(e.Value) + words.VietnamDay(e),
                    words.WhatAndWhere(e),
                    e.Origin == DateOrigin.Inferred ? words.Inferred(e.Reason) : null,
                    placeOf(Mark.EventId(e.Citations[0].Start)))),
            ],
            first: 8,
            most: 40),
        Shortlist.Of<Digest.Day>(
            [
                .. passages.Dates.DistinctBy(d => d.Value)
                    .OrderBy(d => d.Low is null).ThenBy(d => d.Low).ThenBy(d => d.Span.Start)
                    .Select(d => new Digest.Day(
                        d.Value, d.Origin == DateOrigin.Inferred ? words.Inferred(d.Reason) : null, placeOf(Mark.DateId(d.Span.Start)))),
            ],
            first: 10,
            most: 60));

    /// <summary>One by one, as a chain of titles may join a former office to a present one; a mere form of address stays as it is.</summary>
    private static List<Digest.Borne> Offices(
        IEnumerable<Passages.Mentioned> mentions, ILookup<int, TextSpan> offices, string raw, Func<string, string> placeOf) =>
    [
        .. mentions.Where(m => m.Title is not null)
            .SelectMany(m => Written(m, offices[m.Id].Where(o => o.End <= raw.Length).Select(o => PlainText.Of(o.In(raw)))), (m, written) => (m.Span, written))
            .GroupBy(o => Spellings.Key(o.written))
            .Take(MostOffices)
            .Select(same => new Digest.Borne(Spellings.Commonest(same.Select(o => o.written)), placeOf(Mark.MentionId(same.First().Span.Start)))),
    ];

    private static IEnumerable<string> Written(Passages.Mentioned mention, IEnumerable<string> offices) => offices.DefaultIfEmpty(mention.Title!);

    private Digest.Voice Voice(IReadOnlyCollection<Passages.Said> statements, Func<string, string> placeOf)
    {
        var speakers = statements.First().Speakers;
        return new(
            [.. speakers.Select(s => s with { Name = DisplayText.Line(s.Name) })],
            statements.Count,
            Shortlist.Of<Digest.Saying>(
                [
                    .. statements.Select(s => new Digest.Saying(
                        DisplayText.Excerpt(s.Text, LongestExcerpt),
                        words.Manner(s),
                        speakers.Count == 0 && s.Subject is not null ? words.Subject(s.Subject) : null,
                        placeOf(s.Id))),
                ],
                first: 2,
                most: 40));
    }
}

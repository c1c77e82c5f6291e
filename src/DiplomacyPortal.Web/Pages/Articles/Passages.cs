using System.Globalization;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.Articles;

/// <summary>The facts that were read from one article, with the places of their words in the raw text.</summary>
public sealed record Passages(
    IReadOnlyList<Passages.Mentioned> Mentions,
    IReadOnlyList<Passages.NamedEntity> Named,
    IReadOnlyList<Passages.Cited> Dates,
    IReadOnlyList<Passages.Said> Statements,
    IReadOnlyList<Passages.Told> Events)
{
    /// <summary>An import keeps fewer but for an article that names ten thousand persons: every fact has its place on the page.</summary>
    private const int MostMentions = 10_000;

    /// <summary>Of each other kind; an import keeps no more.</summary>
    private const int MostFacts = 2_000;

    public static async Task<Passages> LoadAsync(ArchiveContext archive, int articleId, CancellationToken cancellation) => new(
        await archive.Mentions
            .Where(m => m.ArticleId == articleId)
            .OrderBy(m => m.Appearance.Ordinal).ThenBy(m => m.Start).ThenBy(m => m.Id)
            .Take(MostMentions)
            .Select(m => new Mentioned(m.Id, new TextSpan(m.Start, m.Length), m.Kind, m.Appearance.Person.Slug, m.Appearance.Person.Name, m.Title))
            .ToListAsync(cancellation),
        await archive.EntityMentions
            .Where(m => m.ArticleId == articleId)
            .OrderBy(m => m.Appearance.Ordinal).ThenBy(m => m.Start).ThenBy(m => m.Id)
            .Take(MostMentions)
            .Select(m => new NamedEntity(new TextSpan(m.Start, m.Length), m.Text, m.Appearance.Entity.Slug, m.Appearance.Entity.Kind, m.Appearance.Entity.Name))
            .ToListAsync(cancellation),
        await archive.CitedDates
            .Where(d => d.ArticleId == articleId)
            .OrderBy(d => d.Start).ThenBy(d => d.Id)
            .Take(MostFacts)
            .Select(d => new Cited(new TextSpan(d.Start, d.Length), d.Value, d.Origin, d.Reason, d.Low))
            .ToListAsync(cancellation),
        await archive.Statements
            .Where(s => s.ArticleId == articleId)
            .OrderBy(s => s.Start).ThenBy(s => s.Id)
            .Take(MostFacts)
            .Select(s => new Said(
                archive.Statements.Any(o => o.ArticleId == articleId && o.Start == s.Start && o.Length > s.Length)
                    ? Mark.InnerStatementId(s.Start, s.Length)
                    : Mark.StatementId(s.Start),
                new TextSpan(s.Start, s.Length),
                s.Text,
                s.Verb,
                s.Direct,
                s.Subject,
                s.Addressees,
                s.Speakers.OrderBy(p => p.Ordinal).ThenBy(p => p.PersonId).Select(p => new Speaker(p.Person.Slug, p.Person.Name)).ToList()))
            .ToListAsync(cancellation),
        await archive.EventReports
            .Where(r => r.ArticleId == articleId)
            .OrderBy(r => r.Ordinal).ThenBy(r => r.Id)
            .Take(MostFacts)
            .Select(r => new Told(
                r.Kind,
                r.Value,
                r.VietnamValue,
                r.DateOrigin,
                r.DateReason,
                r.Place,
                r.Parties,
                r.Years,
                r.Summary,
                r.Reported,
                r.Citations.OrderBy(c => c.Id).Select(c => new TextSpan(c.Start, c.Length)).ToList()))
            .ToListAsync(cancellation));

    /// <returns>The places of the offices that the mentions bear, by the ids of the mentions.</returns>
    public static async Task<ILookup<int, TextSpan>> OfficesAsync(ArchiveContext archive, int articleId, CancellationToken cancellation)
    {
        var offices = await archive.BorneOffices
            .Where(o => o.Mention.ArticleId == articleId)
            .OrderBy(o => o.MentionId).ThenBy(o => o.Id)
            .Take(MostMentions)
            .Select(o => new { o.MentionId, Span = new TextSpan(o.Start, o.Length) })
            .ToListAsync(cancellation);
        return offices.ToLookup(o => o.MentionId, o => o.Span);
    }

    public sealed record Mentioned(int Id, TextSpan Span, MentionKind Kind, string Slug, string Name, string? Title);

    /// <param name="Text">The words of the span.</param>
    public sealed record NamedEntity(TextSpan Span, string Text, string Slug, EntityKind Kind, string Name);

    /// <param name="Value">EDTF.</param>
    /// <param name="Low">The first day that it can mean; null when its year is not known.</param>
    public sealed record Cited(TextSpan Span, string Value, DateOrigin Origin, string? Reason, DateOnly? Low)
    {
        /// <summary>Whether its own words tell it with its year ("ngày 26/9/2024"), so that nobody needs to be told again.</summary>
        public bool IsTold(string raw) =>
            Origin == DateOrigin.Stated
            && Span.End <= raw.Length
            && (Low is not { } low || Span.In(raw).Contains(low.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    /// <param name="Id">Of its words on the page.</param>
    /// <param name="Text">The words on one line, cut where they go on too long.</param>
    /// <param name="Subject">The raw words that name the speaker; null where there are none.</param>
    public sealed record Said(
        string Id, TextSpan Span, string Text, string Verb, bool Direct, string? Subject, IReadOnlyList<string> Addressees, IReadOnlyList<Speaker> Speakers);

    public sealed record Speaker(string Slug, string Name);

    /// <param name="Value">EDTF: the local day.</param>
    /// <param name="VietnamValue">EDTF: the day in Việt Nam, where the article gives both.</param>
    /// <param name="Parties">The countries and organisations whose relations it is of.</param>
    /// <param name="Years">Of an anniversary, where its number is known.</param>
    /// <param name="Summary">The clause that tells it.</param>
    public sealed record Told(
        string Kind,
        string Value,
        string? VietnamValue,
        DateOrigin Origin,
        string? Reason,
        string? Place,
        IReadOnlyList<string> Parties,
        int? Years,
        string Summary,
        bool Reported,
        IReadOnlyList<TextSpan> Citations);
}

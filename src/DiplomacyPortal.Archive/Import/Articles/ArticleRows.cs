using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Writes what was read from a text into the rows of its article; rows whose facts are the same stay as they are.</summary>
internal static class ArticleRows
{
    /// <summary>The first of them; see <see cref="AppearanceRows.MostMentions"/>.</summary>
    public const int MostDates = 2_000;

    /// <summary>A YAML block may state a title or publisher of 64 KB, and every list shows them.</summary>
    private const int LongestName = 300;

    private const int LongestLead = 400;

    /// <param name="article">New, or as <see cref="ArticleReading.LoadAsync"/> gives it.</param>
    /// <param name="source">The text that was read.</param>
    /// <param name="rulesVersion">Of the rules that read it.</param>
    public static async Task ApplyAsync(
        ArchiveContext context, Article article, ReadSource source, ExtractedArticle facts, string rulesVersion, CancellationToken cancellation)
    {
        var addresses = new FollowedAddresses(context, article, source.Sha256);
        article.Title = WordCut.To(LongestName, facts.Title.Text);
        article.TitleOrigin = facts.Title.Origin;
        article.Lead = facts.Lead is { } lead && OneLine.OfRaw(LongestLead, source.Text, lead) is { Length: > 0 } line ? line : null;
        article.Date = facts.Date.Value?.Edtf;
        article.DateLow = facts.Date.Value?.Low;
        article.DateHigh = facts.Date.Value?.High;
        article.DateOrigin = facts.Date.Origin;
        article.DateReason = facts.Date.Reason;
        article.Publisher = facts.Publisher is { } publisher ? WordCut.To(LongestName, publisher.Text) : null;
        article.Agency = facts.Agency?.Text;
        article.Byline = facts.Byline?.Text;
        article.Url = facts.Url?.Text;

        var layout = new ArticleLayout(
            facts.Title.Span is { Length: > 0 } title ? title : null,
            facts.Lead,
            facts.Date.Span is { Length: > 0 } date ? date : null,
            facts.Blocks,
            facts.Removed)
        {
            Publisher = facts.Publisher?.Span,
            Agency = facts.Agency?.Span,
            Url = facts.Url?.Span,
            Byline = facts.Byline?.Span,
        };
        article.Text ??= new ArticleText { Sha256 = source.Sha256, RulesVersion = rulesVersion, Layout = layout };
        article.Text.Sha256 = source.Sha256;
        article.Text.RulesVersion = rulesVersion;
        article.Text.MarkdownStart = source.FrontMatter?.BodyStart;
        article.Text.Layout = layout;

        ApplyDates(article, [.. facts.Dates.Take(MostDates)]);
        var people = await AppearanceRows.ApplyAsync(context, article, source.Text, facts.People, cancellation);
        await EntityRows.ApplyAsync(context, article, source.Text, facts, cancellation);
        await addresses.FollowAsync(facts, cancellation);
        StatementRows.Apply(article, source.Text, facts, people);
        var merging = new EventMerging(context, article);
        EventRows.Apply(article, source.Text, facts.Events, people);
        EventEntityRows.Apply(article);
        await merging.ApplyAsync(cancellation);
        await new CoverageMerging(context, article).ApplyAsync(source.Text, cancellation);
    }

    private static void ApplyDates(Article article, IReadOnlyList<Extraction.CitedDate> dates)
    {
        var standing = article.Dates.OrderBy(d => d.Id).Select(d => (d.Value, d.Origin, d.Reason, d.Start, d.Length));
        if (standing.SequenceEqual(dates.Select(d => (d.Value.Edtf, d.Origin, d.Reason, d.Span.Start, d.Span.Length)))) return;
        article.Dates.Clear();
        foreach (var date in dates)
        {
            article.Dates.Add(new Entities.CitedDate
            {
                Value = date.Value.Edtf,
                Low = date.Value.Low,
                High = date.Value.High,
                Origin = date.Origin,
                Reason = date.Reason,
                Start = date.Span.Start,
                Length = date.Span.Length,
            });
        }
    }
}

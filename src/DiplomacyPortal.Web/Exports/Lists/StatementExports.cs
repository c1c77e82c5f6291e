using DiplomacyPortal.Archive;
using DiplomacyPortal.Web.Api;
using DiplomacyPortal.Web.Exports.Formats;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>The statements that a filter finds, as files.</summary>
internal sealed class StatementExports(ArchiveContext archive)
{
    private static readonly IReadOnlyList<(string Name, Func<StatementItem, object?> Value)> Columns =
    [
        ("speakers", s => s.Speakers),
        ("speakersSlugs", s => s.SpokenBy.Select(p => p.Slug)),
        ("speakersTitles", s => s.SpokenBy.Select(p => p.Title ?? "")),
        ("subject", s => s.Subject),
        ("verb", s => s.Verb),
        ("direct", s => s.Direct),
        ("addressees", s => s.Addressees),
        ("topics", s => s.Topics),
        ("text", s => s.Text),
        ("start", s => s.Start),
        ("length", s => s.Length),
        ("address", s => s.Address),
        ("articleSlug", s => s.Article.Slug),
        ("articleTitle", s => s.Article.Title),
        ("articleDate", s => s.Article.Date.Value),
        ("articleDateOrigin", s => FactName.Of(s.Article.Date.Origin)),
        ("articlePublisher", s => s.Article.Publisher),
    ];

    public IAsyncEnumerable<string> Csv(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        Formats.Csv.Of(Columns, Items(filter, access, cancellation), cancellation);

    public IAsyncEnumerable<string> Lines(ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        JsonLines.Of(Items(filter, access, cancellation), cancellation);

    /// <summary>All that the list of statements shows on all its pages, in its order.</summary>
    private IAsyncEnumerable<StatementItem> Items(ArchiveFilter filter, Access access, CancellationToken cancellation) => Batches.ReadAsync(
        archive.StatementsOf(filter).NewestFirst().Select(s => s.Statement.Id),
        ids => StatementLine.LoadAsync(
            archive,
            archive.Statements.Where(s => ids.Contains(s.Id)).Select(s => new SaidIn { Article = s.Article, Statement = s }).NewestFirst(),
            cancellation),
        cancellation).Select(line => StatementItem.From(line, access.Request));
}

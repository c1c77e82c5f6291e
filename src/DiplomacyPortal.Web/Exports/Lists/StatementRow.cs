using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Filters;
using DiplomacyPortal.Web.Pages.Listing;

namespace DiplomacyPortal.Web.Exports.Lists;

/// <summary>A statement as a file of many has it.</summary>
/// <param name="Address">Of its words on the page of the article.</param>
/// <param name="Speakers">In the order of the text; none where it is not clear who speaks.</param>
/// <param name="Subject">The words that name the speaker there; null where there are none.</param>
internal sealed record StatementRow(
    string Address,
    IReadOnlyList<StatementRow.Speaker> Speakers,
    string? Subject,
    string Verb,
    bool Direct,
    IReadOnlyList<string> Addressees,
    string Text,
    StatementRow.Source Article)
{
    public static IReadOnlyList<(string Name, Func<StatementRow, object?> Value)> Columns { get; } =
    [
        ("address", r => r.Address),
        ("speakers", r => r.Speakers.Select(s => s.Name)),
        ("speakersSlugs", r => r.Speakers.Select(s => s.Slug)),
        ("speakersTitles", r => r.Speakers.Select(s => s.Title).OfType<string>()),
        ("subject", r => r.Subject),
        ("verb", r => r.Verb),
        ("direct", r => r.Direct),
        ("addressees", r => r.Addressees),
        ("text", r => r.Text),
        ("articleSlug", r => r.Article.Slug),
        ("articleTitle", r => r.Article.Title),
        ("articleDate", r => r.Article.Date),
        ("articleDateOrigin", r => Words.Of(r.Article.DateOrigin)),
        ("articlePublisher", r => r.Article.Publisher),
    ];

    /// <summary>All that the list of statements shows on all its pages, in its order.</summary>
    public static IAsyncEnumerable<StatementRow> ReadAsync(
        ArchiveContext archive, ArchiveFilter filter, Access access, CancellationToken cancellation) =>
        Batches.ReadAsync(
            archive.StatementsOf(filter).NewestFirst().Select(s => s.Statement.Id),
            ids => LoadAsync(archive, ids, access, cancellation),
            cancellation);

    private static async Task<IReadOnlyList<StatementRow>> LoadAsync(
        ArchiveContext archive, IReadOnlyList<int> ids, Access access, CancellationToken cancellation)
    {
        var batch = archive.Statements.Where(s => ids.Contains(s.Id)).Select(s => new SaidIn { Article = s.Article, Statement = s }).NewestFirst();
        var lines = await StatementLine.LoadAsync(archive, batch, cancellation);
        return [.. lines.Select(line => Of(line, access))];
    }

    private static StatementRow Of(StatementLine line, Access access) => new(
        $"{access.Article(line.Article.Slug)}#{line.Place}",
        [.. line.Speakers.Select(s => new Speaker(s.Name, s.Slug, s.Borne?.Title))],
        line.Subject,
        line.Verb,
        line.Direct,
        line.Addressees,
        line.Text,
        new Source(line.Article.Slug, line.Article.Title, line.Article.Date.Value, line.Article.Date.Origin, line.Article.Publisher));

    /// <param name="Title">As borne in the article up to there; null where none is.</param>
    internal sealed record Speaker(string Name, string Slug, string? Title);

    internal sealed record Source(string Slug, string Title, string? Date, DateOrigin DateOrigin, string? Publisher);
}

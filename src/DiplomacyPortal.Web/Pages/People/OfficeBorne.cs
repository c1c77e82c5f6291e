using DiplomacyPortal.Archive;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;
using DiplomacyPortal.Web.Pages.Places;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Web.Pages.People;

/// <summary>An office that articles give to a person, from the first to the last date on which one of them does so.</summary>
/// <param name="Country">Null where none is stated with it.</param>
/// <param name="Tenure">"nguyên", "quyền" …: a former office is another fact than a held one.</param>
/// <param name="Articles">How many cite it.</param>
/// <param name="Earliest">The first dated article that cites it; null where none is dated.</param>
/// <param name="Newest">The newest articles that cite it, at least one.</param>
public sealed record OfficeBorne(
    string Name, string? Country, Tenure Tenure, int Articles, OfficeBorne.Citation? Earliest, IReadOnlyList<OfficeBorne.Citation> Newest)
{
    private const int MostRead = 100_000;
    private const int MostOffices = 40;
    private const int MostCited = 5;

    /// <summary>EDTF; null where no article that cites it is dated.</summary>
    public string? First => Earliest?.Date;

    public string? Last { get; private init; }

    /// <summary>The page of its country; null where there is none.</summary>
    public string? CountryAddress { get; private init; }

    /// <summary>The first and the last day that the dates of the articles can mean, each once, the newest first.</summary>
    public IReadOnlyList<(DateOnly Low, DateOnly High)> Days { get; init; } = [];

    /// <summary>Whether the person bears it there, whatever it is called: neither "nguyên" nor "cố".</summary>
    public bool IsHeld => Tenure is not (Tenure.Former or Tenure.Late);

    /// <summary>The office cited last comes first. Which articles cite them is read of all, what those are only of the few that are shown.</summary>
    /// <param name="today">A misdated article tells nothing of when: it stands behind all others, and begins or ends no office.</param>
    public static async Task<IReadOnlyList<OfficeBorne>> LoadAsync(
        ArchiveContext archive, int personId, DateOnly today, CancellationToken cancellation)
    {
        var rows = (await RowsAsync(archive, personId, cancellation))
            .OrderBy(IsMisdated)
            .Select(r => IsMisdated(r) ? r with { Low = null, High = null } : r)
            .ToList();

        // "Tổng thống" in one article is the "Tổng thống Hoa Kỳ" of another, where no other country is stated with it.
        var stated = rows.Where(r => r.Country is not null).GroupBy(r => (Spellings.Key(r.Name), r.Tenure), r => r.Country)
            .Where(g => g.Distinct().Count() == 1).ToDictionary(g => g.Key, g => g.First());
        List<Found> offices =
        [
            .. rows
                .GroupBy(r => (Name: Spellings.Key(r.Name), Country: r.Country ?? stated.GetValueOrDefault((Spellings.Key(r.Name), r.Tenure)), r.Tenure))
                .Take(MostOffices)
                .Select(office => new Found(office.Key.Country, [.. office])),
        ];

        var ids = offices.SelectMany(o => o.Shown).Select(r => r.ArticleId).Distinct().ToList();
        var names = offices.Select(o => o.Country).OfType<string>().Distinct().ToList();

        // What the list leads to, articles and countries, in one question.
        var leads = await archive.Articles
            .Where(a => ids.Contains(a.Id))
            .Select(a => new { Article = (int?)a.Id, a.Slug, Name = a.Title, a.Date })
            .Concat(archive.NamedEntities
                .Where(e => e.IsPlace && names.Contains(e.Name) && e.Appearances.Any(a => a.Article.WithdrawnAt == null))
                .Select(e => new { Article = (int?)null, e.Slug, e.Name, Date = (string?)null }))
            .ToListAsync(cancellation);
        var articles = leads.Where(l => l.Article is not null).ToDictionary(l => l.Article!.Value);
        var countries = leads.Where(l => l.Article is null).DistinctBy(l => l.Name).ToDictionary(l => l.Name, l => EntitySection.AddressOf(true, l.Slug));

        // An article can be withdrawn or read anew between two questions.
        return
        [
            .. offices.Select(o => new OfficeBorne(
                Spellings.Commonest(o.Rows.Select(r => r.Name)),
                o.Country,
                o.Rows[0].Tenure,
                o.Articles.Count,
                o.Earliest is { } earliest ? CitationOf(earliest) : null,
                [.. o.Newest.Select(CitationOf).OfType<Citation>()])
            {
                Last = o.Latest is { } latest ? CitationOf(latest)?.Date : null,
                CountryAddress = o.Country is { } country ? countries.GetValueOrDefault(country) : null,
                Days = [.. o.Articles.Where(r => r.Low is not null && r.High is not null).Select(r => (r.Low!.Value, r.High!.Value)).Distinct()],
            }).Where(o => o.Newest.Count > 0),
        ];

        bool IsMisdated(Row row) => row.Low is { } low && !NewsDays.Have(low, today);

        Citation? CitationOf(Row row) =>
            articles.TryGetValue(row.ArticleId, out var a) ? new Citation(a.Slug, a.Name, a.Date, Mark.MentionId(row.Mention)) : null;
    }

    /// <summary>Newest first, one an office and an article. Joined by hand: reached through a mention, its start is sought anew for each.</summary>
    private static Task<List<Row>> RowsAsync(ArchiveContext archive, int personId, CancellationToken cancellation)
    {
        var borne =
            from office in archive.BorneOffices
            join mention in archive.Mentions on office.MentionId equals mention.Id
            join article in archive.Articles on mention.ArticleId equals article.Id
            where mention.PersonId == personId && article.WithdrawnAt == null
            group new { office.Start, Mention = mention.Start }
                by new { office.Name, office.Country, office.Tenure, article.Id, article.DateLow, article.DateHigh };
        return borne
            .OrderByDescending(g => g.Key.DateHigh).ThenByDescending(g => g.Key.Id)
            .ThenBy(g => g.Min(o => o.Start)).ThenBy(g => g.Key.Name).ThenBy(g => g.Key.Country).ThenBy(g => g.Key.Tenure)
            .Take(MostRead)
            .Select(g => new Row(g.Key.Name, g.Key.Country, g.Key.Tenure, g.Key.Id, g.Key.DateLow, g.Key.DateHigh, g.Min(o => o.Mention)))
            .ToListAsync(cancellation);
    }

    /// <param name="Words">The id of the first mention that bears the office there.</param>
    public sealed record Citation(string Slug, string Title, string? Date, string Words)
    {
        public string Address => $"/articles/{Slug}#{Words}";
    }

    private sealed record Row(string Name, string? Country, Tenure Tenure, int ArticleId, DateOnly? Low, DateOnly? High, int Mention);

    private sealed record Found(string? Country, IReadOnlyList<Row> Rows)
    {
        /// <summary>Each by the first mention there, however often and in whatever spelling it cites the office.</summary>
        public IReadOnlyList<Row> Articles { get; } = [.. Rows.GroupBy(r => r.ArticleId).Select(same => same.MinBy(r => r.Mention)!)];

        public Row? Earliest => Articles.Where(r => r.Low is not null).MinBy(r => r.Low);

        public Row? Latest => Articles.Where(r => r.High is not null).MaxBy(r => r.High);

        public IEnumerable<Row> Newest => Articles.Take(MostCited);

        public IEnumerable<Row> Shown => [.. Newest, .. new[] { Earliest, Latest }.OfType<Row>()];
    }
}

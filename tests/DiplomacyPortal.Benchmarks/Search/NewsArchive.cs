using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Mapping;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Benchmarks.Corpus;
using DiplomacyPortal.Benchmarks.Facets;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Benchmarks.Search;

/// <summary>
/// An archive of invented news of any size, with its texts, its index and what facets count: to have 100,000 texts read would take
/// hours and change nothing of what a query costs. Beside the words of the templates each article has some of a language's many rare ones.
/// </summary>
internal sealed partial class NewsArchive
{
    private const int RareWords = 60;
    private const int LongestTitle = 120;
    private const int LongestLead = 400;

    private static readonly string[] Rare =
    [
        .. from onset in "b c ch d đ g gh h k kh l m n ng nh p ph qu r s t th tr v x".Split(' ')
           from vowel in "a á à ả ạ ă ắ ằ â ấ ầ ậ e é è ẹ ê ế ề ệ i í ì o ó ò ọ ô ố ồ ộ ơ ớ ờ ợ u ú ù ụ ư ứ ừ ự".Split(' ')
           from coda in new[] { "", "c", "m", "n", "ng", "p", "t" }
           select onset + vowel + coda,
    ];

    private static readonly ArticleLayoutJson LayoutJson = new();

    private readonly RowWriter _rows;
    private readonly FacetRows _facets;
    private readonly Random _random = new(1);

    private NewsArchive(RowWriter rows) => (_rows, _facets) = (rows, new FacetRows(rows, _random));

    public static Task<WrittenArchive> WithAsync(int articles, CancellationToken cancellation) => WrittenArchive.WithAsync(
        rows =>
        {
            var archive = new NewsArchive(rows);
            archive._facets.AddNames();
            foreach (var (i, text) in InventedNews.Articles(1, articles).Index()) archive.Add(i + 1, text);
        },
        cancellation);

    private void Add(int id, string news)
    {
        var text = $"{news}\n\n{string.Join(' ', Enumerable.Range(0, RareWords).Select(_ => Rare[(int)(Rare.Length * Math.Pow(_random.NextDouble(), 3))]))}";
        var spans = Paragraph().Matches(text).Select(m => new TextSpan(m.Index, m.Length)).ToList();
        var (title, lead) = (spans[0].In(text), spans[1]);
        if (title.Length > LongestTitle) title = title[..LongestTitle];
        var shown = lead.In(text);
        _facets.AddArticle(id, title, shown[..Math.Min(shown.Length, LongestLead)]);

        var hash = id.ToString("x64", CultureInfo.InvariantCulture);
        var layout = new ArticleLayout(spans[0], lead, null, [.. spans.Skip(1).Select(span => new Block(BlockKind.Paragraph, span))], []);
        _rows.Insert("SourceTexts", ("Sha256", hash), ("Encoding", "utf-8"), ("ByteLength", Encoding.UTF8.GetByteCount(text)), ("Text", text));
        _rows.Insert("ArticleTexts", ("ArticleId", id), ("Sha256", hash), ("RulesVersion", "1"), ("Layout", LayoutJson.ConvertToProvider(layout)));
        _rows.Insert(
            "ArticleWords", ("rowid", id), ("Title", Indexed(title)), ("People", ""), ("Lead", Indexed(lead.In(text))),
            ("Body", Indexed([.. spans.Skip(2).Select(span => span.In(text))])));
    }

    private static string Indexed(params string[] blocks) => IndexedText.Of(blocks.Select(SearchWords.Of));

    [GeneratedRegex(@"\S.*")]
    private static partial Regex Paragraph();
}

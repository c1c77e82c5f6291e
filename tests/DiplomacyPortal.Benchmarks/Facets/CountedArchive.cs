namespace DiplomacyPortal.Benchmarks.Facets;

/// <summary>An archive of any size with all that facets count, and with words of no language: a few are of most articles.</summary>
internal static class CountedArchive
{
    private const int Words = 5_000;
    private const string Lead = "Hai bên trao đổi về hợp tác trên nhiều lĩnh vực và nhất trí thúc đẩy quan hệ trong thời gian tới. ";

    public static Task<WrittenArchive> WithAsync(int articles, CancellationToken cancellation) =>
        WrittenArchive.WithAsync(rows => Fill(rows, articles), cancellation);

    /// <summary>The word that so many others are more frequent than.</summary>
    public static string Word(int rank) => $"{"bcdghklmnpqrstvx"[rank % 16]}{"aeiouy"[rank / 16 % 6]}{"bcghmnpt"[rank / 96 % 8]}{rank / 768}";

    private static void Fill(RowWriter rows, int articles)
    {
        var random = new Random(1);
        var facets = new FacetRows(rows, random);
        facets.AddNames();
        for (var id = 1; id <= articles; id++)
        {
            facets.AddArticle(id, $"Bài viết số {id}", Lead + Lead + Lead);
            var body = string.Join(' ', Enumerable.Range(0, 250).Select(_ => Frequent()));
            rows.Insert("ArticleWords", ("rowid", id), ("Title", Frequent()), ("People", ""), ("Lead", body[..60]), ("Body", body));
        }

        string Frequent() => Word(facets.Frequent(Words) - 1);
    }
}

using System.Text.Json;
using DiplomacyPortal.Archive.Search;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Sqlite;

/// <summary>The words of the articles in a table of FTS5: written by the import, asked by the search.</summary>
public static class SearchIndex
{
    /// <summary>To weigh a hit by a term is dear: so many are weighed, and not every article that has "và" or "của" by sixteen such words.</summary>
    private const int MostWeighed = 10_000;

    /// <summary>A rank is the sum of what some dozens of terms weigh, which is some twenty each at the most, below zero.</summary>
    private const double BelowAnyRank = -10_000;

    /// <summary>The articles that a query finds, withdrawn ones too; to be asked for by <c>Contains</c>, so that no list is joined with it.</summary>
    public static IQueryable<int> Matching(this ArchiveContext context, SearchMatch match)
    {
        if (match.FindsNothing) return context.Articles.Where(_ => false).Select(a => a.Id);
        var matching = context.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ArticleWords WHERE ArticleWords MATCH {match.Expression}");
        return match.Reading.IsEmpty ? context.Articles.Select(a => a.Id).Where(id => !matching.Contains(id)) : matching;
    }

    /// <summary>
    /// The same with their ranks. Where a query finds too many, its words are weighed wherever they stand; where it finds still more,
    /// those come first that answer it by their titles alone, then those that do by title, people and lead, then the others; the
    /// first and the second are weighed unless they are too many themselves, and else left to their dates.
    /// </summary>
    /// <param name="match">One with something to find.</param>
    public static IQueryable<RankedArticle> Ranked(this ArchiveContext context, SearchMatch match) => context.Ranked(match, MostWeighed);

    internal static IQueryable<RankedArticle> Ranked(this ArchiveContext context, SearchMatch match, int mostWeighed)
    {
        var terms = match.Reading.Clauses.Sum(clause => clause.Alternatives.Count);
        if (match.Hits <= mostWeighed / MatchExpression.TermsWithPairs(match.Reading))
            return context.Weighed(MatchExpression.WithPairs(match.Reading, match.Query.Without));
        var most = mostWeighed / terms;
        if (match.Hits <= most) return context.Weighed(match.Expression);

        var (title, prominent) = ($"{{Title}} : ({match.Expression})", $"{{Title People Lead}} : ({match.Expression})");
        return context.Set<RankedArticle>().FromSql(
            $"""
            SELECT rowid AS ArticleId,
                   CASE WHEN rowid IN (SELECT rowid FROM ArticleWords WHERE ArticleWords MATCH {title})
                        THEN 2 * {BelowAnyRank} + IIF({most} >= (SELECT count(*) FROM (
                            SELECT 1 FROM ArticleWords WHERE ArticleWords MATCH {title} LIMIT {most} + 1)), rank, 0.0)
                        WHEN rowid IN (SELECT rowid FROM ArticleWords WHERE ArticleWords MATCH {prominent})
                        THEN {BelowAnyRank} + IIF({most} >= (SELECT count(*) FROM (
                            SELECT 1 FROM ArticleWords WHERE ArticleWords MATCH {prominent} LIMIT {most} + 1)), rank, 0.0)
                        ELSE 0.0 END AS Rank
            FROM ArticleWords WHERE ArticleWords MATCH {match.Expression} LIMIT -1
            """);
    }

    /// <summary>A limit that limits nothing keeps SQLite from asking the index again for each article that the list is joined with.</summary>
    private static IQueryable<RankedArticle> Weighed(this ArchiveContext context, string expression) => context.Set<RankedArticle>()
        .FromSql($"SELECT rowid AS ArticleId, rank AS Rank FROM ArticleWords WHERE ArticleWords MATCH {expression} LIMIT -1");

    /// <returns>The public articles that a reading finds by their titles alone, the last first; no more are looked for than asked for.</returns>
    internal static IQueryable<int> InTitle(this ArchiveContext context, SearchReading reading, int most)
    {
        var title = $"{{Title}} : ({MatchExpression.Of(reading, [])})";
        return context.Database.SqlQuery<int>(
            $"""
            SELECT rowid AS Value FROM ArticleWords
            WHERE ArticleWords MATCH {title} AND rowid NOT IN (SELECT Id FROM Articles WHERE WithdrawnAt IS NOT NULL)
            ORDER BY rowid DESC LIMIT {most}
            """);
    }

    /// <returns>Those of the words that some article has.</returns>
    internal static async Task<IReadOnlySet<string>> KnownAsync(
        this ArchiveContext context, IEnumerable<string> words, bool isExact, CancellationToken cancellation)
    {
        var (list, mark) = (JsonSerializer.Serialize(words), isExact ? IndexedText.Exact.ToString() : "");
        return (await context.Database
            .SqlQuery<string>($"""
                SELECT value AS Value FROM json_each({list})
                WHERE EXISTS (SELECT 1 FROM ArticleWords WHERE ArticleWords MATCH '"' || {mark} || value || '"'
                    AND rowid NOT IN (SELECT Id FROM Articles WHERE WithdrawnAt IS NOT NULL))
                """)
            .ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
    }

    /// <returns>Those of the words that are part of the name of somebody whom the archive knows.</returns>
    internal static async Task<List<string>> NamesAmongAsync(this ArchiveContext context, IEnumerable<string> words, CancellationToken cancellation)
    {
        // The index first: most words are nobody's, and to look through all names takes long.
        var list = JsonSerializer.Serialize(words);
        return await context.Database
            .SqlQuery<string>($$"""
                SELECT value AS Value FROM json_each({{list}})
                WHERE EXISTS (SELECT 1 FROM ArticleWords WHERE ArticleWords MATCH '{People} : "' || value || '"'
                    AND rowid NOT IN (SELECT Id FROM Articles WHERE WithdrawnAt IS NOT NULL))
                    AND EXISTS (SELECT 1 FROM People WHERE '-' || Slug || '-' LIKE '%-' || value || '-%')
                """)
            .ToListAsync(cancellation);
    }

    /// <returns>Those of the phrases that some article has.</returns>
    internal static async Task<IReadOnlySet<SearchTerm>> KnownPhrasesAsync(
        this ArchiveContext context, IEnumerable<SearchTerm> phrases, CancellationToken cancellation)
    {
        var asked = phrases.Distinct().ToDictionary(MatchExpression.Of);
        if (asked.Count == 0) return new HashSet<SearchTerm>();
        var list = JsonSerializer.Serialize(asked.Keys);
        var known = await context.Database
            .SqlQuery<string>($"""
                SELECT value AS Value FROM json_each({list})
                WHERE EXISTS (SELECT 1 FROM ArticleWords WHERE ArticleWords MATCH value
                    AND rowid NOT IN (SELECT Id FROM Articles WHERE WithdrawnAt IS NOT NULL))
                """)
            .ToListAsync(cancellation);
        return known.Select(phrase => asked[phrase]).ToHashSet();
    }

    /// <summary>Writes what is searched of an article in place of what was. Belongs into the transaction that writes the article.</summary>
    internal static Task WriteAsync(ArchiveContext context, int articleId, IndexedArticle article, CancellationToken cancellation)
    {
        var (title, lead) = (IndexedText.Of([article.Title]), IndexedText.Of([article.Lead]));
        var (people, body) = (IndexedText.Of(article.People), IndexedText.Of(article.Body));
        return context.Database.ExecuteSqlAsync(
            $"INSERT OR REPLACE INTO ArticleWords (rowid, Title, People, Lead, Body) VALUES ({articleId}, {title}, {people}, {lead}, {body})",
            cancellation);
    }

    /// <summary>The articles that the index does not know: of an archive from before there was one, those that could not be read again.</summary>
    internal static IQueryable<int> Missing(ArchiveContext context)
    {
        var indexed = context.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ArticleWords");
        return context.Articles.Where(a => !indexed.Contains(a.Id)).OrderBy(a => a.Id).Select(a => a.Id);
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>A text on its way into an article, from a file or from the archive itself.</summary>
internal sealed record ReadSource(string Text, string Sha256, FrontMatter? FrontMatter)
{
    /// <summary>Reads a text of the archive once more, as the plain text or the Markdown that it was.</summary>
    public static ReadSource Again(string text, ArticleText article) => new(
        text,
        article.Sha256,
        article.MarkdownStart is { } start ? FrontMatterReader.Read(text) ?? new FrontMatter(start) : null);
}

/// <summary>Reads a text by the rules in force into an article.</summary>
internal static class ArticleReading
{
    public static Task<Article?> LoadAsync(ArchiveContext context, int articleId, CancellationToken cancellation) => context.Articles
        .Include(a => a.Text)
        .Include(a => a.Dates)
        .Include(a => a.Appearances).ThenInclude(a => a.Person)
        .Include(a => a.Appearances).ThenInclude(a => a.Mentions).ThenInclude(m => m.Offices)
        .Include(a => a.Entities).ThenInclude(a => a.Entity)
        .Include(a => a.Entities).ThenInclude(a => a.Mentions)
        .Include(a => a.Statements).ThenInclude(s => s.Speakers).ThenInclude(s => s.Person)
        .Include(a => a.Statements).ThenInclude(s => s.Topics)
        .Include(a => a.Events).ThenInclude(r => r.Participants).ThenInclude(p => p.Person)
        .Include(a => a.Events).ThenInclude(r => r.Citations)
        .Include(a => a.Events).ThenInclude(r => r.Entities).ThenInclude(e => e.Entity)
        .Include(a => a.Account).ThenInclude(a => a!.Keys)
        .AsSplitQuery()
        .SingleOrDefaultAsync(a => a.Id == articleId, cancellation);

    /// <returns>The raw text of such an article.</returns>
    public static Task<string> TextAsync(ArchiveContext context, Article article, CancellationToken cancellation) => context.SourceTexts
        .Where(t => t.Sha256 == article.Text.Sha256)
        .Select(t => t.Text)
        .SingleAsync(cancellation);

    /// <param name="at">When the run began: what one run brings is new at one time, and feeds tell it apart by its own dates.</param>
    /// <param name="withdrawnAt">Null for one that readers may see.</param>
    public static async Task<Article> CreateAsync(
        ArchiveContext context, GuardedExtraction extraction, ReadSource source, DateTime at, DateTime? withdrawnAt, CancellationToken cancellation)
    {
        var facts = await extraction.ReadAsync(source, cancellation);
        var slug = await ArticleSlug.ChooseAsync(context, facts.Title.Text, cancellation);
        var article = new Article { Slug = slug, Title = facts.Title.Text, AddedAt = at, ChangedAt = at, WithdrawnAt = withdrawnAt };
        await ArticleRows.ApplyAsync(context, article, source, facts, ReadingVersion.Current, cancellation);
        context.Articles.Add(article);
        return article;
    }

    /// <param name="article">As <see cref="LoadAsync"/> gives it.</param>
    /// <param name="at">When the run began.</param>
    public static async Task UpdateAsync(
        ArchiveContext context, GuardedExtraction extraction, Article article, ReadSource source, DateTime at, CancellationToken cancellation)
    {
        var facts = await extraction.ReadAsync(source, cancellation);
        var before = Head(article);
        await ArticleRows.ApplyAsync(context, article, source, facts, ReadingVersion.Current, cancellation);
        if (Head(article) != before) article.ChangedAt = at;
    }

    /// <summary>What makes it another article for those who have read it; more of its events found by new rules does not.</summary>
    private static (string, string, string?, string?, string?, string?, string?, string?) Head(Article article) =>
        (article.Text.Sha256, article.Title, article.Lead, article.Date, article.Publisher, article.Agency, article.Byline, article.Url);

    /// <summary>Writes what has changed and, with it or not at all, the words by which the article is found.</summary>
    /// <param name="article">As <see cref="LoadAsync"/> or <see cref="CreateAsync"/> gives it.</param>
    public static async Task SaveAsync(ArchiveContext context, Article article, string text, CancellationToken cancellation)
    {
        var words = IndexedArticle.Of(article, text);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await context.SaveChangesAsync(cancellation);
        await SearchIndex.WriteAsync(context, article.Id, words, cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

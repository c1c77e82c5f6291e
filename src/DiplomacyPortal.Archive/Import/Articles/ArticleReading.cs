using DiplomacyPortal.Archive.Entities;
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
        .Include(a => a.Statements).ThenInclude(s => s.Speakers).ThenInclude(s => s.Person)
        .Include(a => a.Events).ThenInclude(r => r.Participants).ThenInclude(p => p.Person)
        .Include(a => a.Events).ThenInclude(r => r.Citations)
        .AsSplitQuery()
        .SingleOrDefaultAsync(a => a.Id == articleId, cancellation);

    public static async Task<Article> CreateAsync(
        ArchiveContext context, GuardedExtraction extraction, ReadSource source, CancellationToken cancellation)
    {
        var facts = await extraction.ReadAsync(source, cancellation);
        var slug = await ArticleSlug.ChooseAsync(context, facts.Title.Text, cancellation);
        var article = new Article { Slug = slug, Title = facts.Title.Text };
        await ArticleRows.ApplyAsync(context, article, source, facts, ReadingVersion.Current, cancellation);
        context.Articles.Add(article);
        return article;
    }

    /// <param name="article">As <see cref="LoadAsync"/> gives it.</param>
    public static async Task UpdateAsync(
        ArchiveContext context, GuardedExtraction extraction, Article article, ReadSource source, CancellationToken cancellation)
    {
        var facts = await extraction.ReadAsync(source, cancellation);
        await ArticleRows.ApplyAsync(context, article, source, facts, ReadingVersion.Current, cancellation);
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Brings one file into the archive, in one transaction: its document, the article it is read as, and what is read.</summary>
internal sealed class DocumentImport(ArchiveContext context, GuardedExtraction extraction, FolderState folder, RunRecord record)
{
    /// <exception cref="UnprocessableTextException">Nothing was changed.</exception>
    public async Task<DocumentOutcome> ApplyAsync(string path, SourceFile file, CancellationToken cancellation)
    {
        var document = await context.SourceDocuments.SingleOrDefaultAsync(d => d.Path == path, cancellation);
        var isNew = document is null;
        var (article, isRead) = await FindAsync(document, path, file, cancellation) is { } text
            ? await RereadAsync(text, path, file, cancellation)
            : (await AddAsync(document, file, cancellation), true);

        if (document is null) context.SourceDocuments.Add(document = new SourceDocument { Path = path, Sha256 = file.Sha256 });
        document.Sha256 = file.Sha256;
        document.Article = article;
        document.MissingSince = null;

        if (!context.ChangeTracker.HasChanges()) return DocumentOutcome.Unchanged;
        await record.KeepAsync(cancellation);
        if (isRead) await ArticleReading.SaveAsync(context, article, file.Text, cancellation);
        else await context.SaveChangesAsync(cancellation);
        return isNew ? DocumentOutcome.Added : DocumentOutcome.Updated;
    }

    /// <returns>
    /// The article of these bytes if there is one; else the document's own, to be read anew at its old address, unless
    /// another file still holds the text that it shares. Null for neither.
    /// </returns>
    private async Task<ArticleText?> FindAsync(SourceDocument? document, string path, SourceFile file, CancellationToken cancellation)
    {
        var text = await context.ArticleTexts.SingleOrDefaultAsync(t => t.Sha256 == file.Sha256, cancellation);
        if (text is not null || document is null) return text;
        var own = await context.ArticleTexts.SingleAsync(t => t.ArticleId == document.ArticleId, cancellation);
        return await IsHeldElsewhereAsync(own, path, cancellation) ? null : own;
    }

    /// <summary>Reads the file into an article of its own. One that splits off from a withdrawn article is withdrawn as that was.</summary>
    private async Task<Article> AddAsync(SourceDocument? document, SourceFile file, CancellationToken cancellation)
    {
        await KeepAsync(file, cancellation);
        var withdrawnAt = document is null
            ? null
            : await context.Articles.Where(a => a.Id == document.ArticleId).Select(a => a.WithdrawnAt).SingleAsync(cancellation);
        var source = new ReadSource(file.Text, file.Sha256, file.FrontMatter);
        return await ArticleReading.CreateAsync(context, extraction, source, record.Run.StartedAt, withdrawnAt, cancellation);
    }

    /// <summary>Reads the file into the article that is its place, if that was read from other bytes, by other rules or in another form.</summary>
    private async Task<(Article Article, bool IsRead)> RereadAsync(
        ArticleText text, string path, SourceFile file, CancellationToken cancellation)
    {
        var isSameText = text.Sha256 == file.Sha256;
        var isOtherForm = (text.MarkdownStart is null) != (file.FrontMatter is null);

        // The same bytes as .txt and as .md: the article stays what it was first read as, while both stand.
        var keepsForm = isSameText && isOtherForm && await IsHeldElsewhereAsync(text, path, cancellation);
        if (isSameText && (!isOtherForm || keepsForm) && text.RulesVersion == ReadingVersion.Current)
            return (await context.Articles.SingleAsync(a => a.Id == text.ArticleId, cancellation), false);

        await KeepAsync(file, cancellation);
        var article = (await ArticleReading.LoadAsync(context, text.ArticleId, cancellation))!;
        var source = keepsForm ? ReadSource.Again(file.Text, text) : new ReadSource(file.Text, file.Sha256, file.FrontMatter);
        await ArticleReading.UpdateAsync(context, extraction, article, source, record.Run.StartedAt, cancellation);
        return (article, true);
    }

    /// <returns>True if another file that stands in the folder, readable or refused since, has the text of this article.</returns>
    private async Task<bool> IsHeldElsewhereAsync(ArticleText text, string path, CancellationToken cancellation)
    {
        var others = await context.SourceDocuments
            .Where(d => d.ArticleId == text.ArticleId && d.Path != path)
            .Select(d => new { d.Path, d.Sha256, IsMissing = d.MissingSince != null })
            .ToListAsync(cancellation);
        return others.Any(d => folder.Sha256(d.Path) is { } sha256
            ? sha256 == text.Sha256
            : !d.IsMissing && d.Sha256 == text.Sha256 && folder.IsRefused(d.Path));
    }

    private async Task KeepAsync(SourceFile file, CancellationToken cancellation)
    {
        if (await context.SourceTexts.AnyAsync(t => t.Sha256 == file.Sha256, cancellation)) return;
        context.SourceTexts.Add(new SourceText
        {
            Sha256 = file.Sha256,
            Encoding = file.Encoding,
            ByteLength = file.ByteLength,
            Text = file.Text,
        });
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Sqlite;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DiplomacyPortal.Archive.Import;

/// <summary>One pass over a seeds folder. Each step commits on its own, so that whatever ends the pass, the next goes on from there.</summary>
internal sealed class FolderImport(
    IDbContextFactory<ArchiveContext> contexts,
    GuardedExtraction extraction,
    TimeProvider time,
    ILogger log,
    RunRecord record,
    FolderListing listing,
    FolderState folder)
{
    private Dictionary<string, KnownDocument> _known = [];

    public async Task RunAsync(IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        await using (var context = await contexts.CreateDbContextAsync(cancellation))
            _known = await KnownDocument.AllAsync(context, cancellation);

        await FollowRenamesAsync(cancellation);
        await ImportFilesAsync(progress, cancellation);
        await NoteMissingAsync(cancellation);
        await RereadTheRestAsync(cancellation);
        await IndexTheRestAsync(cancellation);
    }

    private async Task FollowRenamesAsync(CancellationToken cancellation)
    {
        foreach (var (document, path) in Renames.Of(_known, listing.Files, folder).ToList())
        {
            await record.KeepAsync(cancellation);
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            await context.SourceDocuments
                .Where(d => d.Id == document.Id)
                .ExecuteUpdateAsync(d => d.SetProperty(x => x.Path, path).SetProperty(x => x.MissingSince, (DateTime?)null), cancellation);
            _known.Remove(document.Path);
            _known[path] = document with { Path = path, IsMissing = false, IsRenamed = true };
        }
    }

    private async Task ImportFilesAsync(IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        foreach (var (index, file) in listing.Files.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            if (folder.Sha256(file.Path) is { } sha256) Count(await ImportAsync(file, sha256, cancellation));
            progress?.Report(new ImportProgress(index + 1, listing.Files.Count));
        }
    }

    /// <returns>Null for a file that cannot be read (any more).</returns>
    private async Task<DocumentOutcome?> ImportAsync(ListedFile file, string sha256, CancellationToken cancellation)
    {
        var known = _known.GetValueOrDefault(file.Path);
        var outcome = DocumentOutcome.Unchanged;
        if (known?.IsUnchanged(sha256) != true)
        {
            var reading = await file.ReadAsync(cancellation);
            folder.Note(file.Path, reading);
            if (reading is not SourceReading.Accepted { File: var source }) return null;
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            var isFirst = !record.IsKept;
            try
            {
                outcome = await new DocumentImport(context, extraction, folder, record).ApplyAsync(file.Path, source, cancellation);
            }
            catch (Exception fault) when (TextFault.CauseOf(fault) is { } cause)
            {
                log.LogError(cause, "Import failed on {Path}", LoggedPath.Of(file.Path));
                folder.Note(file.Path, new SourceReading.Refused(TextFault.ReasonOf(cause)));
                if (isFirst) await record.TakeBackAsync(cancellation);
                return null;
            }
        }

        return known is { IsRenamed: true } ? DocumentOutcome.Updated : outcome;
    }

    private void Count(DocumentOutcome? outcome)
    {
        if (outcome == DocumentOutcome.Added) record.Run.Added++;
        if (outcome == DocumentOutcome.Updated) record.Run.Updated++;
        if (outcome == DocumentOutcome.Unchanged) record.Run.Unchanged++;
    }

    private async Task NoteMissingAsync(CancellationToken cancellation)
    {
        foreach (var document in _known.Values.Where(d => !folder.Stands(d.Path)).OrderBy(d => d.Id))
        {
            record.Run.Missing++;
            if (document.IsMissing) continue;
            await record.KeepAsync(cancellation);
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            DateTime? now = time.GetUtcNow().UtcDateTime;
            await context.SourceDocuments
                .Where(d => d.Id == document.Id)
                .ExecuteUpdateAsync(d => d.SetProperty(x => x.MissingSince, now), cancellation);
        }
    }

    /// <summary>New rules are for every article, also for those whose file is missing or refused: the archive has their text.</summary>
    private async Task RereadTheRestAsync(CancellationToken cancellation)
    {
        await using var ids = await contexts.CreateDbContextAsync(cancellation);
        var outdated = await ids.ArticleTexts
            .Where(t => t.RulesVersion != ReadingVersion.Current)
            .OrderBy(t => t.ArticleId)
            .Select(t => t.ArticleId)
            .ToListAsync(cancellation);
        foreach (var id in outdated)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            var article = (await ArticleReading.LoadAsync(context, id, cancellation))!;
            var text = await ArticleReading.TextAsync(context, article, cancellation);
            var isFirst = !record.IsKept;
            try
            {
                await ArticleReading.UpdateAsync(
                    context, extraction, article, ReadSource.Again(text, article.Text), record.Run.StartedAt, cancellation);
                await record.KeepAsync(cancellation);
                await ArticleReading.SaveAsync(context, article, text, cancellation);
            }
            catch (Exception fault) when (TextFault.CauseOf(fault) is { } cause)
            {
                log.LogError(cause, "Import failed on the text of article {Slug}", article.Slug);
                if (isFirst) await record.TakeBackAsync(cancellation);
            }
        }
    }

    /// <summary>An article from before there was an index, on which the rules fail by now, is searched by what was read of it then.</summary>
    private async Task IndexTheRestAsync(CancellationToken cancellation)
    {
        await using var ids = await contexts.CreateDbContextAsync(cancellation);
        foreach (var id in await SearchIndex.Missing(ids).ToListAsync(cancellation))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            var article = (await ArticleReading.LoadAsync(context, id, cancellation))!;
            await record.KeepAsync(cancellation);
            await ArticleReading.SaveAsync(context, article, await ArticleReading.TextAsync(context, article, cancellation), cancellation);
        }
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Makes the archive say what the seeds folder says. Reads that folder, never writes there.</summary>
public sealed class SeedImporter(
    IDbContextFactory<ArchiveContext> contexts,
    ArchiveFile file,
    GuardedExtraction extraction,
    TimeProvider time,
    ILogger<SeedImporter> log)
{
    /// <exception cref="OperationCanceledException">
    /// Cancelled: the article in hand is finished or undone, the run is recorded as interrupted, the next goes on from there.
    /// </exception>
    public async Task<ImportOutcome> ImportAsync(
        string seedsFolder, ImportTrigger trigger, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(seedsFolder);
        if (!Directory.Exists(path)) return new ImportOutcome.FolderMissing(path);
        await using var held = file.TryLock("import");
        if (held is null) return new ImportOutcome.Busy();

        log.LogInformation("Import of {SeedsPath} started by {Trigger}", LoggedPath.Of(path), trigger);
        var record = new RunRecord(contexts, time, trigger, path);
        await record.OpenAsync(cancellation);
        FolderState? folder = null;
        try
        {
            var listing = FolderListing.Of(path, cancellation);
            progress?.Report(new ImportProgress(0, listing.Files.Count));
            folder = await FolderState.ReadAsync(listing, cancellation);
            await new FolderImport(contexts, extraction, time, log, record, listing, folder).RunAsync(progress, cancellation);
            await record.FinishAsync(folder.Refusals, cancellation);
            return new ImportOutcome.Completed(record.Run);
        }
        finally
        {
            if (record.Run.State == ImportState.Running) await record.InterruptAsync(folder?.Refusals ?? []);
            Report(record.Run, folder);
        }
    }

    private void Report(ImportRun run, FolderState? folder)
    {
        foreach (var refusal in folder?.Refusals ?? []) log.LogWarning("Refused {Path}: {Reason}", LoggedPath.Of(refusal.Path), refusal.Reason);
        log.LogInformation(
            "Import {State}: {Added} added, {Updated} updated, {Unchanged} unchanged, {Missing} missing, {Rejected} rejected",
            run.State, run.Added, run.Updated, run.Unchanged, run.Missing, run.Rejected);
    }
}

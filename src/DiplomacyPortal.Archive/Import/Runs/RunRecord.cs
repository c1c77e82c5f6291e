using System.Data.Common;
using DiplomacyPortal.Archive.Entities;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Keeps the row of one run. A start-up run has none until it changes something.</summary>
internal sealed class RunRecord(IDbContextFactory<ArchiveContext> contexts, TimeProvider time, ImportTrigger trigger, string seedsPath)
{
    /// <summary>Whether it has a row.</summary>
    public bool IsKept { get; private set; }

    public ImportRun Run { get; } = new()
    {
        StartedAt = time.GetUtcNow().UtcDateTime,
        Trigger = trigger,
        State = ImportState.Running,
        SeedsPath = seedsPath,
    };

    /// <summary>Closes the run of a process that was killed (we hold the lock, so none is alive), and opens this one.</summary>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.ImportRuns
            .Where(r => r.State == ImportState.Running)
            .ExecuteUpdateAsync(run => run.SetProperty(r => r.State, ImportState.Interrupted), cancellation);
        if (Run.Trigger != ImportTrigger.Startup) await KeepAsync(cancellation);
    }

    /// <summary>Writes the row, once; to be called before any other change.</summary>
    public async Task KeepAsync(CancellationToken cancellation)
    {
        if (IsKept) return;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        context.ImportRuns.Add(Run);
        await context.SaveChangesAsync(cancellation);
        IsKept = true;
    }

    /// <summary>Takes the row away again; to be called where what it was written for has failed, and was the first.</summary>
    public async Task TakeBackAsync(CancellationToken cancellation)
    {
        if (!IsKept) return;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context.ImportRuns.Where(r => r.Id == Run.Id).ExecuteDeleteAsync(cancellation);
        IsKept = false;
    }

    public async Task FinishAsync(IReadOnlyCollection<Refusal> refusals, CancellationToken cancellation)
    {
        if (!IsKept && !await SaysTheSameAsLastAsync(refusals, cancellation)) await KeepAsync(cancellation);
        await CloseAsync(ImportState.Finished, refusals);
    }

    public async Task InterruptAsync(IReadOnlyCollection<Refusal> refusals)
    {
        try
        {
            await CloseAsync(ImportState.Interrupted, refusals);
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException)
        {
            // The archive itself has failed, which is told by what brought us here; the next run closes this one.
        }
    }

    /// <returns>True if the last run came to an end and refused the same files. One that was cut off is answered by a whole one.</returns>
    private async Task<bool> SaysTheSameAsLastAsync(IReadOnlyCollection<Refusal> refusals, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var last = await context.ImportRuns.AsNoTracking()
            .Include(r => r.Rejections)
            .OrderByDescending(r => r.Id)
            .FirstOrDefaultAsync(cancellation);
        return last?.State is null or ImportState.Finished
            && refusals.ToHashSet().SetEquals(last?.Rejections.Select(r => new Refusal(r.Path, r.Reason)) ?? []);
    }

    /// <summary>Not to be cancelled: it is what a cancelled run ends with.</summary>
    private async Task CloseAsync(ImportState state, IReadOnlyCollection<Refusal> refusals)
    {
        await using var context = await contexts.CreateDbContextAsync(CancellationToken.None);
        if (IsKept) context.Update(Run);
        Run.State = state;
        Run.FinishedAt = time.GetUtcNow().UtcDateTime;
        Run.Rejected = refusals.Count;
        foreach (var refusal in refusals.OrderBy(r => r.Path, StringComparer.Ordinal))
        {
            Run.Rejections.Add(new ImportRejection { Path = refusal.Path, Reason = refusal.Reason });
        }

        await context.SaveChangesAsync(CancellationToken.None);
    }
}

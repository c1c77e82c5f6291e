using System.Threading.Channels;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;

namespace DiplomacyPortal.Web.Hosting;

/// <summary>
/// Imports the seeds folder beside the web server: once at start-up, then whenever an administrator asks.
/// One at a time; who asks while one is under way joins it.
/// </summary>
public sealed class BackgroundImport(
    IServiceScopeFactory scopes, PortalSettings settings, IHostApplicationLifetime lifetime, ILogger<BackgroundImport> logger)
    : BackgroundService, IProgress<ImportProgress>
{
    private readonly Lock gate = new();
    private readonly Channel<ImportTrigger> requests = Channel.CreateUnbounded<ImportTrigger>();
    private TaskCompletionSource? underWay;
    private volatile ImportStatus status = new(false, null, null, false);

    public ImportStatus Status => status;

    /// <summary>Completes when no import is under way or waiting.</summary>
    public Task Idle
    {
        get
        {
            lock (gate) return underWay?.Task ?? Task.CompletedTask;
        }
    }

    /// <returns>Completes when the import that this request started, or joined, has ended.</returns>
    public Task Request(ImportTrigger trigger)
    {
        lock (gate)
        {
            if (underWay is not null) return underWay.Task;
            underWay = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            status = status with { Running = true, Progress = null };
            requests.Writer.TryWrite(trigger);
            return underWay.Task;
        }
    }

    void IProgress<ImportProgress>.Report(ImportProgress value) => status = status with { Progress = value };

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _ = Request(ImportTrigger.Startup);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // A server that cannot have its port must not have begun to import.
            await StartedAsync(stoppingToken);
            await foreach (var trigger in requests.Reader.ReadAllAsync(stoppingToken)) End(await RunAsync(trigger, stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            logger.LogDebug("No more imports: the server stops");
        }
    }

    private async Task StartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }

    private void End(ImportStatus ended)
    {
        lock (gate)
        {
            status = ended;
            underWay!.SetResult();
            underWay = null;
        }
    }

    private async Task<ImportStatus> RunAsync(ImportTrigger trigger, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var outcome = await scope.ServiceProvider.GetRequiredService<SeedImporter>()
                .ImportAsync(settings.SeedsPath, trigger, this, stoppingToken);
            LogIfRefused(outcome);
            return new ImportStatus(false, null, outcome, false);
        }
        // Whatever an import stumbles over, the articles that are there must stay readable.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogError(failure, "The import of {SeedsPath} failed", settings.SeedsPath);
            return new ImportStatus(false, null, null, true);
        }
    }

    /// <summary>An import that takes place tells of itself.</summary>
    private void LogIfRefused(ImportOutcome outcome)
    {
        switch (outcome)
        {
            case ImportOutcome.FolderMissing(var path):
                logger.LogWarning("The seeds folder {SeedsPath} does not exist: nothing was imported", path);
                break;
            case ImportOutcome.Busy:
                logger.LogWarning("Another process is importing into this archive: nothing was imported");
                break;
        }
    }
}

/// <param name="Progress">How far the import under way has come; null until it says.</param>
/// <param name="Outcome">What came of the last one; null before the first has ended, or when it failed.</param>
/// <param name="Failed">Whether the last one stopped on a fault, which the log tells.</param>
public sealed record ImportStatus(bool Running, ImportProgress? Progress, ImportOutcome? Outcome, bool Failed);

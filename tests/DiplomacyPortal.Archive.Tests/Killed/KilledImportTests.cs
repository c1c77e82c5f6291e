using System.Diagnostics;
using System.Globalization;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Archive.Tests.Killed;

public sealed class KilledImportTests(ITestOutputHelper output)
{
    private const int Files = 500;
    private const int Kills = 20;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Set KILL_SEED to the number that a failed run printed to have its texts and moments again.</summary>
    [Fact]
    public async Task A_first_start_killed_at_any_moment_is_completed_by_the_next_import()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("KILL_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? given
            : Random.Shared.Next();
        output.WriteLine($"KILL_SEED={seed}");
        using var folder = new TemporaryFolder();
        var seeds = Path.Combine(folder.Path, "seeds");
        new GeneratedSeeds(seed).Write(seeds, Files);

        var undisturbed = Path.Combine(folder.Path, "undisturbed", "archive.db");
        var whole = await RunAsync(undisturbed, seeds, killAfter: null);
        Assert.Equal(0, whole.ExitCode);
        var expected = ArchiveDump.Contents(undisturbed);
        Assert.InRange(expected.Count(row => row.StartsWith("Articles: ", StringComparison.Ordinal)), Files * 9 / 10, Files);

        var moments = new Random(seed);
        var killed = 0;
        for (var i = 0; i < Kills; i++)
        {
            var moment = whole.Duration * ((i + moments.NextDouble()) / Kills);
            var database = Path.Combine(folder.Path, $"killed-{i}", "archive.db");
            var run = await RunAsync(database, seeds, moment);
            if (run.ExitCode != 0) killed++;

            var completed = await CompleteAsync(database, seeds);
            output.WriteLine($"{moment.TotalMilliseconds:F0} ms: exit code {run.ExitCode}, then {completed.Added} added, {completed.Unchanged} unchanged");
            Assert.Equal(expected, ArchiveDump.Contents(database));
        }

        // Kills that all come too late would prove nothing.
        Assert.InRange(killed, Kills / 4, Kills);
    }

    private static async Task<(int ExitCode, TimeSpan Duration)> RunAsync(string database, string seeds, TimeSpan? killAfter)
    {
        var executable = Path.Combine(AppContext.BaseDirectory, "DiplomacyPortal.Archive.Tests" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        using var process = Process.Start(new ProcessStartInfo(executable, [ImporterProcess.Verb, database, seeds]) { RedirectStandardOutput = true })!;
        Assert.Equal(ImporterProcess.Ready, await process.StandardOutput.ReadLineAsync(Cancellation));
        var clock = Stopwatch.StartNew();
        if (killAfter is { } moment)
        {
            await Task.Delay(moment, Cancellation);
            process.Kill();
        }

        await process.WaitForExitAsync(Cancellation).WaitAsync(TimeSpan.FromMinutes(2), Cancellation);
        return (process.ExitCode, clock.Elapsed);
    }

    private static async Task<ImportRun> CompleteAsync(string database, string seeds)
    {
        await using var services = new ServiceCollection().AddLogging().AddArchive($"Data Source={database};Pooling=False").BuildServiceProvider();
        await services.GetRequiredService<ArchiveMigrator>().MigrateAsync(Cancellation).WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
        var outcome = await services.GetRequiredService<SeedImporter>().ImportAsync(seeds, ImportTrigger.Startup, progress: null, Cancellation);
        var run = Assert.IsType<ImportOutcome.Completed>(outcome).Run;

        await using var context = await services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync(Cancellation);
        Assert.Equal("ok", await context.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync(Cancellation));
        Assert.False(await context.ImportRuns.AnyAsync(r => r.State == ImportState.Running, Cancellation));
        return run;
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class RunTests
{
    private static readonly string Text = Texts.Of("Hai làng bàn việc trồng cây");

    [Fact]
    public async Task A_start_up_run_that_changes_nothing_leaves_no_run_behind()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Text);
        archive.Write("b.txt", Texts.Of("Ba làng bàn việc đào giếng"));
        archive.Write("rỗng.txt", "");
        await archive.ImportAsync(ImportTrigger.Startup);
        archive.Delete("b.txt");
        await archive.ImportAsync(ImportTrigger.Startup);
        var before = ArchiveDump.Rows(archive.DatabasePath);
        Assert.Equal(2, await archive.CountAsync<ImportRun>());

        var run = await archive.ImportAsync(ImportTrigger.Startup);

        Assert.Equal((0, 0, 1, 1, 1), (run.Added, run.Updated, run.Unchanged, run.Missing, run.Rejected));
        Assert.Equal((ImportState.Finished, 0), (run.State, run.Id));
        Assert.Equal(before, ArchiveDump.Rows(archive.DatabasePath));
        Assert.Equal((2, 2), (await archive.CountAsync<ImportRun>(), await archive.CountAsync<ImportRejection>()));
    }

    [Fact]
    public async Task A_start_up_run_on_an_empty_folder_leaves_no_run_behind()
    {
        await using var archive = await TestArchive.CreateAsync();

        await archive.ImportAsync(ImportTrigger.Startup);

        Assert.Equal(0, await archive.CountAsync<ImportRun>());
    }

    [Fact]
    public async Task A_start_up_run_whose_rows_are_refused_as_before_leaves_no_run_behind()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Text);
        await archive.ImportAsync(ImportTrigger.Startup);
        archive.Delete("a.txt");
        archive.Write("b.txt", Texts.Of("Ba làng bàn việc đào giếng"));
        await archive.ExecuteAsync($"""
            UPDATE ArticleTexts SET RulesVersion = 'before';
            CREATE TRIGGER refuse BEFORE INSERT ON SourceTexts BEGIN SELECT RAISE(ABORT, 'no such row'); END;
            CREATE TRIGGER keep BEFORE UPDATE ON ArticleTexts BEGIN SELECT RAISE(ABORT, 'no such row'); END
            """);
        var told = await archive.ImportAsync(ImportTrigger.Startup);

        var again = await archive.ImportAsync(ImportTrigger.Startup);

        Assert.Equal((1, 1), (told.Rejected, again.Rejected));
        Assert.Equal(2, await archive.CountAsync<ImportRun>());

        // One that was taken back is written once there is something to tell.
        await archive.ExecuteAsync($"DROP TRIGGER refuse");
        Assert.Equal((1, 3), ((await archive.ImportAsync(ImportTrigger.Startup)).Added, await archive.CountAsync<ImportRun>()));
    }

    [Theory]
    [InlineData("a new file")]
    [InlineData("a changed file")]
    [InlineData("a vanished file")]
    [InlineData("a renamed file")]
    [InlineData("a refused file")]
    [InlineData("a file refused no more")]
    [InlineData("a file refused for another reason")]
    public async Task A_start_up_run_that_finds_something_leaves_its_run(string what)
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Text);
        archive.Write("rỗng.txt", "");
        await archive.ImportAsync();
        if (what == "a new file") archive.Write("b.txt", Texts.Of("Ba làng bàn việc đào giếng"));
        if (what == "a changed file") archive.Write("a.txt", Texts.Of("Ba làng bàn việc đào giếng"));
        if (what == "a vanished file") archive.Delete("a.txt");
        if (what == "a renamed file") archive.Move("a.txt", "b.txt");
        if (what == "a refused file") archive.Write("b.txt", "");
        if (what == "a file refused no more") archive.Delete("rỗng.txt");
        if (what == "a file refused for another reason") archive.Write("rỗng.txt", "a\0");

        var run = await archive.ImportAsync(ImportTrigger.Startup);

        await using var context = archive.Open();
        var kept = await context.ImportRuns.Include(r => r.Rejections).SingleAsync(r => r.Id == run.Id, TestContext.Current.CancellationToken);
        Assert.Equal(run.StartedAt, kept.StartedAt);
        Assert.Equal(
            (ImportTrigger.Startup, ImportState.Finished, archive.Seeds, run.FinishedAt),
            (kept.Trigger, kept.State, kept.SeedsPath, kept.FinishedAt));
        Assert.Equal(
            (run.Added, run.Updated, run.Unchanged, run.Missing, run.Rejected),
            (kept.Added, kept.Updated, kept.Unchanged, kept.Missing, kept.Rejected));
        Assert.Equal(run.Rejected, kept.Rejections.Count);
    }

    [Fact]
    public async Task A_run_that_a_killed_process_left_running_is_marked_and_answered_by_a_whole_one()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Text);
        var killed = await archive.ImportAsync();
        await archive.ExecuteAsync($"UPDATE ImportRuns SET State = 'Running', FinishedAt = NULL");

        await archive.ImportAsync(ImportTrigger.Startup);
        await archive.ImportAsync(ImportTrigger.Startup);

        await using var context = archive.Open();
        var runs = await context.ImportRuns.OrderBy(r => r.Id).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([ImportState.Interrupted, ImportState.Finished], runs.Select(r => r.State));
        Assert.Equal(killed.Id, runs[0].Id);
        Assert.Null(runs[0].FinishedAt);
        Assert.NotNull(runs[1].FinishedAt);
    }

    [Fact]
    public async Task A_cancelled_import_is_recorded_and_the_next_goes_on_from_there()
    {
        await using var archive = await TestArchive.CreateAsync();
        for (var i = 0; i < 10; i++) archive.Write($"{i}.txt", Texts.Of($"Hai làng bàn việc trồng {i} cây"));
        using var source = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            archive.TryImportAsync(progress: new ActAt(4, source.Cancel), cancellation: source.Token));

        await using var context = archive.Open();
        var run = await context.ImportRuns.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((ImportState.Interrupted, 4), (run.State, run.Added));
        Assert.NotNull(run.FinishedAt);
        Assert.Equal(4, await archive.CountAsync<Article>());

        var next = await archive.ImportAsync();
        Assert.Equal((6, 4, ImportState.Finished), (next.Added, next.Unchanged, next.State));
    }

    [Fact]
    public async Task A_fault_of_the_archive_ends_the_run_as_interrupted_and_is_not_hidden()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Text);
        await archive.ExecuteAsync($"CREATE TRIGGER fail BEFORE INSERT ON SourceDocuments BEGIN INSERT INTO Gone VALUES (1); END");

        await Assert.ThrowsAsync<DbUpdateException>(() => archive.TryImportAsync());

        await using var context = archive.Open();
        Assert.Equal(ImportState.Interrupted, (await context.ImportRuns.SingleAsync(TestContext.Current.CancellationToken)).State);
        Assert.Equal((0, 0), (await archive.CountAsync<Article>(), await archive.CountAsync<SourceText>()));
    }

    [Fact]
    public async Task Of_two_imports_at_once_one_is_told_that_the_archive_is_busy_and_nothing_is_doubled()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Text);
        archive.Write("b.txt", Texts.Of("Ba làng bàn việc đào giếng"));
        var second = new ImportAgain(archive);

        var first = await archive.TryImportAsync(progress: second);

        Assert.IsType<ImportOutcome.Completed>(first);
        Assert.All(second.Outcomes, outcome => Assert.IsType<ImportOutcome.Busy>(outcome));
        Assert.Equal(3, second.Outcomes.Count);
        Assert.Equal((1, 2), (await archive.CountAsync<ImportRun>(), await archive.CountAsync<Article>()));
        Assert.Equal(2, (await archive.ImportAsync()).Unchanged);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_file_that_vanishes_while_the_import_runs_is_just_not_there(int done)
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Text);
        archive.Write("b.txt", Texts.Of("Ba làng bàn việc đào giếng"));

        var outcome = await archive.TryImportAsync(progress: new ActAt(done, () => archive.Delete("b.txt")));

        var run = Assert.IsType<ImportOutcome.Completed>(outcome).Run;
        Assert.Equal((1, 0, 0), (run.Added, run.Missing, run.Rejected));
        Assert.Equal(1, await archive.CountAsync<SourceDocument>());
    }

    [Fact]
    public async Task A_file_that_changes_while_the_import_runs_is_taken_as_it_is_by_then()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Text);
        archive.Write("b.txt", Text);

        await archive.TryImportAsync(progress: new ActAt(1, () => archive.Write("b.txt", Texts.Of("Ba làng bàn việc đào giếng"))));

        Assert.StartsWith("Ba làng", (await archive.ArticleAsync("b.txt")).Title, StringComparison.Ordinal);
        Assert.Equal(2, (await archive.ImportAsync()).Unchanged);
    }

    private sealed class ImportAgain(TestArchive archive) : IProgress<ImportProgress>
    {
        public List<ImportOutcome> Outcomes { get; } = [];

        public void Report(ImportProgress value) =>
            Outcomes.Add(Task.Run(() => archive.TryImportAsync()).WaitAsync(TimeSpan.FromSeconds(30)).GetAwaiter().GetResult());
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiplomacyPortal.Archive.Tests.Archives;

/// <summary>A migrated archive and a seeds folder in a temporary place of their own.</summary>
internal sealed class TestArchive : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private TestArchive(Func<string, FrontMatter?, ExtractedArticle> extract, TimeSpan budget)
    {
        Directory.CreateDirectory(Seeds);
        _services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(Log))
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(new GuardedExtraction(extract, budget, TimeProvider.System))
            .AddArchive($"Data Source={DatabasePath};Pooling=False")
            .BuildServiceProvider(validateScopes: true);
    }

    public TestClock Clock { get; } = new();

    public TestLog Log { get; } = new();

    public string Seeds => Path.Combine(_folder.Path, "seeds");

    public string Outside => _folder.Path;

    public string DatabasePath => Path.Combine(_folder.Path, "data", "archive.db");

    public ArchiveMigrator Migrator => _services.GetRequiredService<ArchiveMigrator>();

    public static async Task<TestArchive> CreateAsync(Func<string, FrontMatter?, ExtractedArticle>? extract = null, TimeSpan? budget = null)
    {
        var archive = new TestArchive(extract ?? ArticleExtractor.Extract, budget ?? TimeSpan.FromMinutes(1));
        await archive.Migrator.MigrateAsync(TestContext.Current.CancellationToken);
        return archive;
    }

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var file = Locate(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    public void Move(string from, string to) => File.Move(Locate(from), Locate(to));

    public void Delete(string path) => File.Delete(Locate(path));

    public string Locate(string path) => Path.Combine(Seeds, path);

    public Task<ImportOutcome> TryImportAsync(
        ImportTrigger trigger = ImportTrigger.CommandLine, IProgress<ImportProgress>? progress = null, CancellationToken? cancellation = null) =>
        _services.GetRequiredService<SeedImporter>()
            .ImportAsync(Seeds, trigger, progress, cancellation ?? TestContext.Current.CancellationToken);

    public async Task<ImportRun> ImportAsync(ImportTrigger trigger = ImportTrigger.CommandLine)
    {
        Clock.Advance();
        return Assert.IsType<ImportOutcome.Completed>(await TryImportAsync(trigger)).Run;
    }

    public ArchiveContext Open() => _services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContext();

    public async Task ExecuteAsync(FormattableString sql)
    {
        await using var context = Open();
        await context.Database.ExecuteSqlAsync(sql, TestContext.Current.CancellationToken);
    }

    /// <returns>The article that a file is read as, with its text and its documents.</returns>
    public async Task<Article> ArticleAsync(string path)
    {
        await using var context = Open();
        return await context.Articles
            .Include(a => a.Text)
            .Include(a => a.Documents)
            .SingleAsync(a => a.Documents.Any(d => d.Path == path), TestContext.Current.CancellationToken);
    }

    public async Task<SourceDocument> DocumentAsync(string path)
    {
        await using var context = Open();
        return await context.SourceDocuments.SingleAsync(d => d.Path == path, TestContext.Current.CancellationToken);
    }

    public async Task<int> CountAsync<T>()
        where T : class
    {
        await using var context = Open();
        return await context.Set<T>().CountAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}

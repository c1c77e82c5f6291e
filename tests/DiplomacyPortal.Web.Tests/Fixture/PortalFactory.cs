using DiplomacyPortal.Web.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DiplomacyPortal.Web.Tests.Fixture;

/// <summary>
/// A portal of its own: the real start-up, a data folder that goes with it, and the seeds folder that the test names,
/// or an empty one. Whoever gets a client or services finds the start-up import finished.
/// </summary>
public sealed class PortalFactory : WebApplicationFactory<Program>
{
    private static readonly TimeSpan LongestImport = TimeSpan.FromMinutes(5);

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _settings;
    private readonly Action<IServiceCollection>? _replace;

    /// <param name="seeds">The folder to import; it is read, never written.</param>
    /// <param name="settings">Further settings, by their keys in appsettings.json.</param>
    /// <param name="replace">Replaces services, such as the clock.</param>
    public PortalFactory(string? seeds = null, IReadOnlyDictionary<string, string>? settings = null, Action<IServiceCollection>? replace = null)
    {
        SeedsPath = seeds ?? Directory.CreateDirectory(_folder.Below("seeds")).FullName;
        _replace = replace;
        _settings = new(settings ?? new Dictionary<string, string>())
        {
            ["Seeds:Path"] = SeedsPath,
            ["ConnectionStrings:Archive"] = $"Data Source={_folder.Below("archive.db")}",
            ["Keys:Path"] = _folder.Below("keys"),
            ["Logs:Path"] = LogsPath,
        };
    }

    public string SeedsPath { get; }

    private string LogsPath => _folder.Below("logs");

    /// <returns>The log file as soon as it satisfies: a request's line is written behind its answer.</returns>
    public async Task<string> ReadLogAsync(Predicate<string> satisfies, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(10));
        while (true)
        {
            await using var file = new FileStream(Directory.GetFiles(LogsPath).Max()!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file);
            if (await reader.ReadToEndAsync(patience.Token) is var log && satisfies(log)) return log;
            await Task.Delay(50, patience.Token);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in _settings) builder.UseSetting(key, value);
        if (_replace is not null) builder.ConfigureTestServices(_replace);
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        host.Services.GetRequiredService<BackgroundImport>().Idle.WaitAsync(LongestImport).GetAwaiter().GetResult();
        return host;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        // A pooled connection keeps the file open, which forbids Windows to remove it.
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}

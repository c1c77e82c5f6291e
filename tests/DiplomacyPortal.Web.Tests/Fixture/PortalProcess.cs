using System.Diagnostics;

namespace DiplomacyPortal.Web.Tests.Fixture;

/// <summary>The program as a user runs it: a process of its own, with a data folder of its own.</summary>
public sealed class PortalProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _errors;

    private PortalProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public static string ProjectFolder { get; } = Path.Combine(SolutionFolder(), "src", "DiplomacyPortal.Web");

    /// <summary>Of the configuration and framework that the tests were built for.</summary>
    public static string BuiltFolder { get; } = Path.Combine(
        [ProjectFolder, .. Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory).Split(Path.DirectorySeparatorChar)[^3..]]);

    public int Id => _process.Id;

    /// <param name="data">Where it keeps its archive, keys and log.</param>
    public static PortalProcess Start(
        string[] arguments, TemporaryFolder data, IReadOnlyDictionary<string, string>? environment = null, string? workingFolder = null, string? program = null)
    {
        var start = new ProcessStartInfo("dotnet", [program ?? Path.Combine(BuiltFolder, "DiplomacyPortal.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingFolder ?? data.Path,
            Environment =
            {
                ["ConnectionStrings__Archive"] = $"Data Source={data.Below("data/archive.db")}",
                ["Keys__Path"] = data.Below("data/keys"),
                ["Logs__Path"] = data.Below("data/logs"),
                ["Seeds__Path"] = data.Below("seeds"),
            },
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return new PortalProcess(Process.Start(start)!);
    }

    /// <summary>Runs a verb to its end.</summary>
    public static async Task<Ending> RunAsync(
        string[] arguments,
        TemporaryFolder data,
        CancellationToken cancellation,
        IReadOnlyDictionary<string, string>? environment = null,
        string? input = null,
        string? workingFolder = null,
        string? program = null)
    {
        using var running = Start(arguments, data, environment, workingFolder, program);
        await running._process.StandardInput.WriteAsync(input);
        running._process.StandardInput.Close();
        return await running.EndAsync(cancellation);
    }

    /// <returns>The next line of standard output; null at its end.</returns>
    public async Task<string?> ReadLineAsync(CancellationToken cancellation) =>
        await _process.StandardOutput.ReadLineAsync(cancellation).AsTask().WaitAsync(Patience, cancellation);

    public async Task<Ending> EndAsync(CancellationToken cancellation)
    {
        var output = await _process.StandardOutput.ReadToEndAsync(cancellation).WaitAsync(Patience, cancellation);
        await _process.WaitForExitAsync(cancellation).WaitAsync(Patience, cancellation);
        return new Ending(_process.ExitCode, output, await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string SolutionFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!folder.EnumerateFiles("*.sln").Any()) folder = folder.Parent!;
        return folder.FullName;
    }

    public sealed record Ending(int ExitCode, string Output, string Errors)
    {
        /// <summary>Refused with one clear line, and no stack.</summary>
        public void ShouldBeRefused(string because)
        {
            Assert.NotEqual(0, ExitCode);
            Assert.Contains(because, Errors, StringComparison.Ordinal);
            Assert.Single(Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            Assert.DoesNotContain("   at ", Output + Errors, StringComparison.Ordinal);
        }
    }
}

using System.Globalization;

namespace DiplomacyPortal.Extraction.Tests.Soundness;

public sealed class FuzzTests(ITestOutputHelper output)
{
    /// <summary>Generous, for a processor may be busy elsewhere: what exceeds it does not end at all, or not in proportion to its length.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Fact]
    public void Mutated_articles_are_read_soundly_and_in_time()
    {
        var cases = FilesIn(AppContext.BaseDirectory, "Specs").SelectMany(Spec.InFile).Select(spec => spec.Text);
        var articles = FilesIn(Repository.Root, "seeds").Select(File.ReadAllText);

        var run = new FuzzRun(Setting("FUZZ_SEED", 2024), Setting("FUZZ_INPUTS", 100_000), [string.Join("\n\n", cases), .. articles], Limit);
        output.WriteLine(run.Run(TestContext.Current.CancellationToken));
    }

    private static IEnumerable<string> FilesIn(string root, string folder) => Directory.GetFiles(Path.Combine(root, folder)).Order(StringComparer.Ordinal);

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}

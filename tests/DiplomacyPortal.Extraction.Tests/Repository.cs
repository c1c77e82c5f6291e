namespace DiplomacyPortal.Extraction.Tests;

/// <summary>The folders that stand around the tests' own output.</summary>
internal static class Repository
{
    /// <summary>The folder of the .sln.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>
    /// A folder of newspapers' articles and what they say. It stands beside the checkout and never in it, for the texts are not ours:
    /// in CI, where .ci/run leaves out the tests that need it when it is absent, its absence fails; elsewhere the test is skipped with the reason.
    /// </summary>
    public static string Shared(string folder)
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared", folder));
        if (!Directory.Exists(path))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"CI scores the extraction, and {path} is absent.");
            Assert.Skip($"There are no articles at {path}.");
        }

        return path;
    }

    private static string Above(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "DiplomacyPortal.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}

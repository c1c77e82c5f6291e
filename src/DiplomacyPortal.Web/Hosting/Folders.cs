namespace DiplomacyPortal.Web.Hosting;

/// <summary>Where things lie, wherever the portal is started from.</summary>
internal static class Folders
{
    /// <returns>The nearest folder at or above the program that has wwwroot: the project's folder in a build, the program's own when published.</returns>
    public static string? ContentRoot { get; } =
        Nearest(AppContext.BaseDirectory, folder => Directory.Exists(Path.Combine(folder, "wwwroot")));

    /// <returns>The folder of the solution, else the content root; settings' relative paths start there.</returns>
    public static string Home(string contentRoot) =>
        Nearest(contentRoot, folder => File.Exists(Path.Combine(folder, "DiplomacyPortal.sln"))) ?? contentRoot;

    /// <returns>The full path of what a caller wrote on the command line.</returns>
    public static string FromCaller(string path) => Path.GetFullPath(path, CallersFolder());

    /// <summary>
    /// `dotnet run --project X` moves into X before the program starts; the shell's own PWD still names the folder
    /// that the command was typed in.
    /// </summary>
    private static string CallersFolder()
    {
        var current = Directory.GetCurrentDirectory();
        var movedByDotnetRun = current == ContentRoot && Directory.EnumerateFiles(current, "*.csproj").Any();
        return movedByDotnetRun && Environment.GetEnvironmentVariable("PWD") is { } shell && Directory.Exists(shell) ? shell : current;
    }

    private static string? Nearest(string start, Func<string, bool> wanted)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (folder.Exists && wanted(folder.FullName)) return Path.TrimEndingDirectorySeparator(folder.FullName);
        }

        return null;
    }
}

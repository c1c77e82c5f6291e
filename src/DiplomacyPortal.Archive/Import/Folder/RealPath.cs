namespace DiplomacyPortal.Archive.Import;

/// <summary>Finds where a path truly leads: .NET follows a link at the end of a path, but not those on the way.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <param name="path">An absolute path.</param>
    /// <returns>The path without links, whether or not something stands there; null for links that lead round.</returns>
    public static string? Of(string path)
    {
        var current = Path.GetPathRoot(path)!;
        var ahead = new Stack<string>(Parts(path));
        var links = 0;
        while (ahead.TryPop(out var part))
        {
            if (part == "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }

            var next = Path.Combine(current, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > MostLinks) return null;
            if (Path.IsPathRooted(target)) current = Path.GetPathRoot(Path.GetFullPath(target, current))!;
            foreach (var step in Parts(target)) ahead.Push(step);
        }

        return current;
    }

    public static bool IsWithin(string folder, string path) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The last part first, as they are pushed.</summary>
    private static IEnumerable<string> Parts(string path) => path[Path.GetPathRoot(path)!.Length..]
        .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part != ".")
        .Reverse();
}

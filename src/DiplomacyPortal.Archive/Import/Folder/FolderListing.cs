using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>A source in the seeds folder; <paramref name="RealPath"/> is where its bytes stood when it was listed, behind any link.</summary>
internal sealed record ListedFile(string Folder, string Path, string RealPath)
{
    public Task<SourceReading> ReadAsync(CancellationToken cancellation) =>
        SourceReader.ReadAsync(RealPath, Folder, SourceReader.IsMarkdown(Path), cancellation);
}

/// <summary>A file, or a directory with all that it may hold, that is not read.</summary>
internal sealed record Refusal(string Path, RejectionReason Reason);

/// <summary>What stands in a seeds folder, by paths relative to it with forward slashes.</summary>
internal sealed class FolderListing
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string _root;
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);
    private readonly Queue<(string Directory, string Path)> _links = new();

    private FolderListing(string root) => _root = root;

    public List<ListedFile> Files { get; } = [];

    public List<Refusal> Refusals { get; } = [];

    /// <summary>Lists the folder's sources in ordinal order of their paths. Names with a leading dot are passed over.</summary>
    public static FolderListing Of(string folder, CancellationToken cancellation)
    {
        var listing = new FolderListing(RealPath.Of(folder) ?? folder);
        listing.Walk(listing._root, "", cancellation);

        // Last, so that a file that can be reached without a link has that path; what was walked already ends a cycle.
        while (listing._links.TryDequeue(out var link)) listing.Walk(link.Directory, link.Path, cancellation);
        listing.Files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return listing;
    }

    private void Walk(string directory, string path, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!_walked.Add(directory)) return;
        try
        {
            var entries = new DirectoryInfo(directory).GetFileSystemInfos("*", Everything);
            foreach (var entry in entries.Where(e => !e.Name.StartsWith('.')).OrderBy(e => e.Name, StringComparer.Ordinal))
            {
                var entryPath = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
                if (entry.FullName.Length == 0) RefuseTooDeep(entry, entryPath);
                else if (entry.LinkTarget is not null) AddLink(entry, entryPath);
                else if (entry is DirectoryInfo) Walk(entry.FullName, entryPath, cancellation);
                else if (SourceReader.IsSource(entry.Name)) AddFile(entryPath, entry.FullName);
            }
        }
        catch (DirectoryNotFoundException)
        {
            // Gone since its parent was listed.
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Refusals.Add(new Refusal(path.Length == 0 ? "." : path, RejectionReason.Unreadable));
        }
    }

    /// <summary>.NET lists what stands deeper than a path may be long, but with no path by which it could be opened.</summary>
    private void RefuseTooDeep(FileSystemInfo entry, string path)
    {
        if (entry is DirectoryInfo || SourceReader.IsSource(entry.Name)) Refusals.Add(new Refusal(path, RejectionReason.Unreadable));
    }

    private void AddLink(FileSystemInfo link, string path)
    {
        var target = RealPath.Of(link.FullName);
        var isDirectory = target is not null && Directory.Exists(target);
        if (!isDirectory && !SourceReader.IsSource(path)) return;
        if (target is null) Refusals.Add(new Refusal(path, RejectionReason.Unreadable));
        else if (!RealPath.IsWithin(_root, target)) Refusals.Add(new Refusal(path, RejectionReason.LinkOutOfFolder));
        else if (isDirectory) _links.Enqueue((target, path));
        else if (!File.Exists(target)) Refusals.Add(new Refusal(path, RejectionReason.Unreadable));
        else AddFile(path, target);
    }

    private void AddFile(string path, string realPath)
    {
        // A name that is not UTF-8 comes with the replacement character, and cannot be opened by it.
        if (path.Contains('\uFFFD', StringComparison.Ordinal)) Refusals.Add(new Refusal(path, RejectionReason.Unreadable));
        else Files.Add(new ListedFile(_root, path, realPath));
    }
}

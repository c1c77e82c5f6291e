namespace DiplomacyPortal.Archive.Import;

/// <summary>Finds files that stand under a new name: the old path vanished, and the same bytes stand where nothing was known.</summary>
internal static class Renames
{
    public static IEnumerable<(KnownDocument Document, string NewPath)> Of(
        IReadOnlyDictionary<string, KnownDocument> known, IEnumerable<ListedFile> files, FolderState folder)
    {
        // The one whose article still is that text comes first, then the one that vanished last.
        var vanished = known.Values
            .Where(d => !folder.Stands(d.Path))
            .GroupBy(d => d.Sha256)
            .ToDictionary(
                d => d.Key,
                d => new Queue<KnownDocument>(d
                    .OrderBy(k => k.ArticleSha256 != k.Sha256)
                    .ThenBy(k => k.IsMissing)
                    .ThenBy(k => k.Path, StringComparer.Ordinal)));

        foreach (var file in files.Where(f => !known.ContainsKey(f.Path)))
        {
            if (folder.Sha256(file.Path) is { } sha256
                && vanished.TryGetValue(sha256, out var documents)
                && documents.TryDequeue(out var document)) yield return (document, file.Path);
        }
    }
}

namespace DiplomacyPortal.Archive.Import;

/// <summary>The bytes of each source as the import found them, and what it refused.</summary>
internal sealed class FolderState
{
    private readonly Dictionary<string, string> _hashes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Refusal> _refusals = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Refusal> Refusals => _refusals.Values;

    /// <summary>
    /// Reads every file once before anything is written: whether a changed file takes its article along depends on
    /// what the others hold by now.
    /// </summary>
    public static async Task<FolderState> ReadAsync(FolderListing listing, CancellationToken cancellation)
    {
        var state = new FolderState();
        foreach (var refusal in listing.Refusals) state.Refuse(refusal);
        foreach (var file in listing.Files) state.Note(file.Path, await file.ReadAsync(cancellation));
        return state;
    }

    public void Note(string path, SourceReading reading)
    {
        _hashes.Remove(path);
        if (reading is SourceReading.Accepted accepted) _hashes[path] = accepted.File.Sha256;
        else if (reading is SourceReading.Refused refused) Refuse(new Refusal(path, refused.Reason));
    }

    /// <returns>Null where there is no file that can be read.</returns>
    public string? Sha256(string path) => _hashes.GetValueOrDefault(path);

    /// <returns>True for a refused path, and for all that lies in a refused directory.</returns>
    public bool IsRefused(string path)
    {
        if (_refusals.Count == 0) return false;
        if (_refusals.ContainsKey(path) || _refusals.ContainsKey(".")) return true;
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (_refusals.ContainsKey(path[..slash])) return true;
        }

        return false;
    }

    public bool Stands(string path) => Sha256(path) is not null || IsRefused(path);

    private void Refuse(Refusal refusal) => _refusals[refusal.Path] = refusal;
}

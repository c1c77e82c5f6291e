using DiplomacyPortal.Archive.Sqlite;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>
/// Until when an answer may be kept. What changes alone, as when an editor withdraws an article, is followed at once; an import
/// commits article by article, and is followed once a second.
/// </summary>
public sealed class Freshness(ArchiveVersion version, TimeProvider time)
{
    /// <summary>So many changes within <see cref="Memory"/> are no import.</summary>
    private const int MostAtOnce = 5;

    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Queue<long> _followed = [];
    private readonly Lock _turn = new();
    private long _version;
    private long _last;
    private long _freshness;

    /// <returns>A higher number than before if answers from before are to be given no longer.</returns>
    public long Read()
    {
        var current = version.Read();
        lock (_turn)
        {
            if (current == _version) return _freshness;
            var now = time.GetTimestamp();
            while (_followed.TryPeek(out var earliest) && time.GetElapsedTime(earliest, now) >= Memory) _followed.Dequeue();
            if (_followed.Count >= MostAtOnce && time.GetElapsedTime(_last, now) < Pause) return _freshness;
            _followed.Enqueue(now);
            (_version, _last) = (current, now);
            return ++_freshness;
        }
    }
}

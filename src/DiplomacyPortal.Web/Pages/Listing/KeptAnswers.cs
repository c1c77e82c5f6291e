using DiplomacyPortal.Archive;

namespace DiplomacyPortal.Web.Pages.Listing;

/// <summary>
/// What the archive was asked lately, for as long as <see cref="Freshness"/> allows. Who asks what somebody else is waiting for
/// waits with him: a hundred readers of one page are one reading.
/// </summary>
/// <param name="most">How many answers are kept.</param>
internal sealed class KeptAnswers<T>(ArchiveReadings readings, int most)
{
    private readonly Dictionary<string, Task<T>> _known = [];
    private readonly Lock _turn = new();
    private long _freshness;

    /// <param name="key">Of the question.</param>
    public Task<T> GetAsync(string key, Func<ArchiveContext, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        // Before the answer is read: what changes meanwhile makes it old, never wrong.
        var current = readings.Freshness();
        lock (_turn)
        {
            if (current > _freshness) _known.Clear();
            _freshness = Math.Max(_freshness, current);
            if (!_known.TryGetValue(key, out var answer) || answer.IsFaulted || answer.IsCanceled)
            {
                if (_known.Count >= most) _known.Clear();
                _known[key] = answer = Task.Run(() => readings.ReadAsync(read), CancellationToken.None);
            }

            return answer.WaitAsync(cancellation);
        }
    }
}

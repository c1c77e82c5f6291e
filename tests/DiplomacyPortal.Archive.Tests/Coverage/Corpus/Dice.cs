namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>Splitmix64: the same numbers for the same seed, whatever the runtime.</summary>
internal sealed class Dice(ulong seed)
{
    private readonly ulong _seed = seed;
    private ulong _state = seed;

    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    public int Below(int count) => (int)(Next() % (ulong)count);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToList();
        for (var last = shuffled.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }

    /// <summary>Dice of their own for a key: who holds an office does not depend on who was asked for before.</summary>
    public Dice For(string key)
    {
        unchecked
        {
            var hash = key.Aggregate(14695981039346656037UL, (current, letter) => (current ^ letter) * 1099511628211UL);
            return new Dice(new Dice(_seed ^ hash).Next());
        }
    }
}

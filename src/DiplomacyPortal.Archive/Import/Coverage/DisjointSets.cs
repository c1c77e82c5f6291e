namespace DiplomacyPortal.Archive.Import;

/// <summary>Numbers from 0 on, joined into sets.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    public bool AreJoined(int one, int other) => Root(one) == Root(other);

    /// <summary>The least number of a set stands for it, so that nothing depends on the order of joining.</summary>
    public void Join(int one, int other)
    {
        var (root, otherRoot) = (Root(one), Root(other));
        _parent[Math.Max(root, otherRoot)] = Math.Min(root, otherRoot);
    }

    /// <returns>The sets, each ascending, by their least numbers.</returns>
    public IEnumerable<List<int>> All() => Enumerable.Range(0, _parent.Length).GroupBy(Root).Select(set => set.ToList());

    private int Root(int number)
    {
        while (_parent[number] != number) number = _parent[number] = _parent[_parent[number]];
        return number;
    }
}

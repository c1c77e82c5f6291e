namespace DiplomacyPortal.Archive.Import;

/// <summary>Finds an address that is free: the one asked for, or with a number behind it.</summary>
internal static class FreeSlug
{
    /// <remarks>
    /// Numbers are given in turn and hardly ever fall free, so a free one is found by doubling and halving: a folder of ten thousand
    /// equal headlines asks a few questions each, not ten thousand.
    /// </remarks>
    public static async Task<string> ChooseAsync(string plain, Func<string, Task<bool>> isTaken)
    {
        if (!await isTaken(plain)) return plain;
        var taken = 1;
        var free = 2;
        while (await isTaken($"{plain}-{free}")) (taken, free) = (free, free * 2);
        while (free - taken > 1)
        {
            var middle = (taken + free) / 2;
            if (await isTaken($"{plain}-{middle}")) taken = middle;
            else free = middle;
        }

        return $"{plain}-{free}";
    }
}

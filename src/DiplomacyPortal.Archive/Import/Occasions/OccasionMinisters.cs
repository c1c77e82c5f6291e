using DiplomacyPortal.Archive.Entities;

namespace DiplomacyPortal.Archive.Import;

/// <summary>Whether two articles mean the same ministers where they do not name them.</summary>
internal static class OccasionMinisters
{
    private static readonly char[] BetweenWords = [' ', ',', '-'];
    private const string And = "va";

    /// <summary>
    /// Each states a minister whom the other does not, and one of them is not named: he received the minister of defence of a country and,
    /// in the same words, its minister of energy.
    /// </summary>
    public static bool Differ(Occasion one, Occasion other) =>
        (LacksAny(one.NamelessMinisters, other.Ministers) && LacksAny(other.Ministers, one.Ministers))
        || (LacksAny(other.NamelessMinisters, one.Ministers) && LacksAny(one.Ministers, other.Ministers));

    private static bool LacksAny(IReadOnlyList<string> fields, IReadOnlyList<string> others) =>
        fields.Any(field => !others.Any(other => MayBeOne(field, other)));

    /// <summary>One paper writes "Kế hoạch và Đầu tư", the other "Đầu tư"; "Công an" and "Công Thương" only share a syllable.</summary>
    private static bool MayBeOne(string field, string other)
    {
        var (words, others) = (Words(field), Words(other));
        return words.IsSubsetOf(others) || others.IsSubsetOf(words);
    }

    private static HashSet<string> Words(string field) =>
        [.. field.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries).Where(word => word != And)];
}

using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Places;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>The countries and organisations that meet, where no two people are named who do: "tiếp đoàn ASEAN", "Việt Nam và Chile hội đàm".</summary>
internal static class MeetingParties
{
    /// <returns>Canonical names; one where the other side is a person.</returns>
    public static IReadOnlyList<string> Of(Sentence sentence, Deed deed)
    {
        var named = NamedTogether.All(sentence);
        if (named.Find(n => n.IsPair && n.End == deed.Start) is { } pair) return InOrder(pair.Names);
        var tokens = sentence.Tokens;
        var at = deed.End;
        while (at < tokens.Count
            && EventLexicon.Match(tokens, at) is { Count: > 0, Roles: var roles } word
            && (roles & EventRoles.Delegation) != 0)
            at += word.Count;
        if (named.Find(n => n.Start == at) is not { } met) return [];

        // "Quốc hội Chile": every state has a body of that name.
        if (met.Names is [var body] && StateBodies.IsShared(body)) return met.End < tokens.Count && Country(tokens, met.End) is { } owner ? [owner] : [];
        return InOrder([.. met.Names.Where(name => !StateBodies.IsShared(name))]);
    }

    private static string? Country(TokenRun tokens, int index) => PlaceLexicon.Country(tokens, index) is { Count: > 0 } country ? country.Name : null;

    private static IReadOnlyList<string> InOrder(List<string> names) =>
        [.. names.Distinct().OrderBy(PlaceLexicon.Rank).ThenBy(name => name, StringComparer.Ordinal)];
}

using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.People;

/// <summary>Of which country a known leader is, whether or not a text says so.</summary>
public static class LeaderCountry
{
    private static readonly HashSet<string> Countries = [.. LexiconFile.Words("places.txt", "countries")];

    /// <param name="name">The canonical name of a person, as an <see cref="ExtractedPerson"/> has it.</param>
    /// <returns>The canonical name of the country; null for somebody unknown and for the head of an organisation.</returns>
    public static string? Of(string name) =>
        LeaderLexicon.Find(name) is { } leader && leader.Name == name && Countries.Contains(leader.Country) ? leader.Country : null;
}

using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.People;

/// <summary>Signs of a newsroom that stand where the name of an author would: "Ban Thời sự", "PV".</summary>
public static class Desks
{
    private static readonly HashSet<string> Signs = [.. LexiconFile.Words("bylines.txt", "desks")];

    /// <param name="name">One of those that a byline has.</param>
    public static bool IsDesk(string name) => Signs.Contains(name);
}

namespace DiplomacyPortal.Extraction.Places;

/// <summary>What the names of bodies say: of whom they are.</summary>
public static class StateBodies
{
    /// <summary>
    /// Whether every state has a body of that name: "quan hệ giữa Chính phủ, Quốc hội hai nước". Which state's is meant, a text often leaves open.
    /// </summary>
    /// <param name="organisation">The canonical name, as <see cref="ExtractedOrganisation.Name"/> has it; of any other nothing is known.</param>
    public static bool IsShared(string organisation) => EntityLexicon.SharedBodies.Contains(organisation);

    /// <summary>
    /// Of whom an organisation's name says it is, the nearest first: of the "Quốc hội Hoa Kỳ" the "Hoa Kỳ". By the lexicon and not by the
    /// letters a name ends with, for "Nam Sudan" is no part of "Sudan".
    /// </summary>
    /// <param name="organisation">The canonical name, as <see cref="ExtractedOrganisation.Name"/> has it; of any other nothing is known.</param>
    public static IEnumerable<string> OwnersOf(string organisation)
    {
        for (var owner = EntityLexicon.OwnerOf(organisation); owner is not null; owner = EntityLexicon.OwnerOf(owner)) yield return owner;
    }
}

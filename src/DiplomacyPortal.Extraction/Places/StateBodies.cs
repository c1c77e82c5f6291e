namespace DiplomacyPortal.Extraction.Places;

/// <summary>What bodies of states are called.</summary>
public static class StateBodies
{
    /// <summary>
    /// Whether every state has a body of that name: "quan hệ giữa Chính phủ, Quốc hội hai nước". Which state's is meant, a text often leaves open.
    /// </summary>
    /// <param name="organisation">The canonical name, as <see cref="ExtractedOrganisation.Name"/> has it; of any other nothing is known.</param>
    public static bool IsShared(string organisation) => EntityLexicon.SharedBodies.Contains(organisation);
}

using DiplomacyPortal.Extraction.Structure;

namespace DiplomacyPortal.Extraction;

/// <summary>Who is meant by what newspapers print of each other: "TCCS", "Báo Mẫu điện tử".</summary>
public static class OutletNames
{
    /// <param name="mark">In any accents.</param>
    /// <returns>The names that the portal shows of the newspaper and of the agency that are called so, as the lexicon has them.</returns>
    public static IEnumerable<string> Of(string mark) => new[] { Outlets.Publisher(mark), Outlets.Agency(mark) }.OfType<string>();
}

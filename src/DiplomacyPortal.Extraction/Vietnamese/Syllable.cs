using System.Text.RegularExpressions;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>Tells whether a word could be one Vietnamese syllable: "Nguyễn" and "Sơn" could, "Biden" and "Kyung" could not.</summary>
internal static partial class Syllable
{
    /// <param name="folded">The word, folded.</param>
    public static bool IsPossible(string folded) => folded.Length <= 7 && Shape().IsMatch(folded);

    [GeneratedRegex("^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:uyê|uye|uya|oai|oao|oay|oeo|uay|uoi|uou|ieu|yeu|uyu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ai|ao|au|ay|eo|eu|ye|[aeiouy])(?:ch|ng|nh|[cmnpt])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}

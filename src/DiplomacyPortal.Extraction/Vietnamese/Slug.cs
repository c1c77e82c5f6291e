using System.Text;

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>Makes the part of an address that names an article or a person.</summary>
public static class Slug
{
    private const int Longest = 80;

    /// <returns>Lower-case ASCII words joined by hyphens, at most 80 characters, cut between words; empty if the text has no letter or digit to keep.</returns>
    public static string From(string text)
    {
        var slug = new StringBuilder();
        foreach (var unit in Folding.Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(unit)) slug.Append(unit);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var whole = slug.ToString().Trim('-');
        if (whole.Length <= Longest) return whole;
        var cut = whole.LastIndexOf('-', Longest);
        return whole[..(cut > 0 ? cut : Longest)];
    }
}

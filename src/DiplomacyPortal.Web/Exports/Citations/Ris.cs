using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Web.Exports.Citations;

/// <summary>Writes a reference in the RIS format: a tag of two characters, two blanks, a hyphen and a blank in front of each value.</summary>
internal static class Ris
{
    public static string Reference(Citation citation)
    {
        var lines = new StringBuilder();
        Add("TY", citation.Publisher is null ? "ELEC" : "NEWS");
        Add("ID", citation.Key);
        // An asterisk is the one character that the format forbids in a name; a comma would turn it round.
        foreach (var author in citation.Authors) Add("AU", author.Replace("*", "", StringComparison.Ordinal).Replace(',', ' ').Trim());
        Add("TI", citation.Title);
        if (citation.Publisher is { } publisher) Add("T2", publisher);
        if (citation.Date is { } date)
        {
            if (date.Shared.Year > 0) Add("PY", date.Shared.Year.ToString("D4", CultureInfo.InvariantCulture));
            Add("DA", Slashed(date));
        }

        Add("DB", citation.Archive);
        Add("UR", citation.Address);
        Add("Y2", citation.Accessed.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture));
        if (citation.Note is { } note) Add("N1", note.Text);
        Add("ER", "");
        return lines.ToString();

        void Add(string tag, string value) => lines.Append(tag).Append("  - ").Append(value).Append("\r\n");
    }

    /// <summary>"YYYY/MM/DD/other", parts that are not known left empty; what a period or a doubt adds is the other.</summary>
    private static string Slashed(CitationDate date)
    {
        var (year, month, day) = date.Shared;
        var other = date.IsPeriod || date.IsUncertain ? date.Edtf.Replace('/', '–') : "";
        return string.Create(
            CultureInfo.InvariantCulture, $"{(year > 0 ? $"{year:D4}" : "")}/{(month > 0 ? $"{month:D2}" : "")}/{(day > 0 ? $"{day:D2}" : "")}/{other}");
    }
}

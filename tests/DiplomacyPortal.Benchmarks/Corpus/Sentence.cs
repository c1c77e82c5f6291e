using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Benchmarks.Corpus;

/// <summary>Fills the places of a template.</summary>
internal sealed class Sentence(Cast cast, Random random)
{
    public string From(string section)
    {
        var template = Templates.Pick(section, random);
        var sentence = new StringBuilder();
        var read = 0;
        for (int open; (open = template.IndexOf('{', read)) >= 0; read = template.IndexOf('}', open) + 1)
            sentence.Append(template, read, open - read).Append(Filled(template[(open + 1)..template.IndexOf('}', open)]));
        var filled = sentence.Append(template, read, template.Length - read).ToString();
        return char.ToUpper(filled[0], CultureInfo.InvariantCulture) + filled[1..];
    }

    private string Filled(string place) => place switch
    {
        "A" => Introduced(cast.A),
        "B" => Introduced(cast.B),
        "C" => Introduced(cast.C),
        "A name" => cast.A.Name,
        "a" => Short(cast.A),
        "b" => Short(cast.B),
        "country" => cast.Country,
        "n" => Number(2, 12),
        "year" => Number(1995, 2022),
        "year2" => Number(2025, 2035),
        "dm" => $"{Number(1, 28)}/{Number(1, 12)}",
        "day" => random.Next(2) == 0
            ? $"{Number(1, 28)}/{Number(1, 12)}/{Number(2018, 2025)}"
            : $"{Number(1, 28)} tháng {Number(1, 12)} năm {Number(2018, 2025)}",
        "range" => $"{Number(1, 14)}-{Number(15, 28)}/{Number(1, 12)}/{Number(2018, 2025)}",
        _ => Templates.Pick(place, random),
    };

    private string Introduced(Figure figure) => figure.IsForeign ? $"{figure.Office} {cast.Country} {figure.Name}" : $"{figure.Office} {figure.Name}";

    /// <summary>As newspapers vary it: office and name, the office alone, a form of address and a part of the name.</summary>
    private string Short(Figure figure) => random.Next(4) switch
    {
        0 => $"{figure.Office} {figure.Name}",
        1 => figure.Office,
        2 => $"{figure.Office} {figure.ShortName}",
        _ => $"ông {figure.ShortName}",
    };

    private string Number(int least, int most) => random.Next(least, most + 1).ToString(CultureInfo.InvariantCulture);
}

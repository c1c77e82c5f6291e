using System.Globalization;
using System.Text.RegularExpressions;

namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>Fills the places of a sentence: "{a} tiếp {b}".</summary>
internal sealed partial class NewsSentence(Cast cast, DateOnly day, Random random)
{
    public string From(string section) => Filled(NewsWords.Pick(section, random));

    public string Filled(string sentence)
    {
        var filled = Place().Replace(sentence, place => Word(place.Groups[1].Value));
        return char.ToUpper(filled[0], CultureInfo.InvariantCulture) + filled[1..];
    }

    private string Word(string place) => place switch
    {
        "A" => cast.A.Introduced,
        "B" => cast.B.Introduced,
        "C" => Figure.Vietnamese(random).Introduced,
        "a" => cast.A.Later,
        "b" => cast.B.Later,
        "country" => cast.Country,
        "city" => cast.City,
        "topic" => cast.Topic,
        "day" => day.ToString("d'/'M'/'yyyy", CultureInfo.InvariantCulture),
        "dm" => day.ToString("d'/'M", CultureInfo.InvariantCulture),
        "n" => Number(2, 12),
        "year" => Number(1990, 2014),
        _ => NewsWords.Pick(place, random),
    };

    private string Number(int least, int most) => random.Next(least, most + 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Place();
}

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>Countries, offices and who holds them in which year.</summary>
internal sealed class World(Dice dice)
{
    private static readonly string[][] Offices = [.. Phrasing.Of("chuc-vu")[""].Select(line => Phrasing.Parts(line, ';'))];

    public static IReadOnlyList<Country> Countries { get; } = [.. Phrasing.Of("nuoc")[""].Select(Parse)];

    public static IReadOnlyList<string[]> Events { get; } =
        [.. Phrasing.Of("hoi-nghi-nhieu-ben")[""].Select(line => Phrasing.Parts(line, ';'))];

    /// <summary>One of ours. From 2024 on, one person is both General Secretary and President.</summary>
    public Person Ours(string code, int year)
    {
        var term = year < 2021 ? 0 : year < 2024 ? 1 : 2;
        var held = term == 2 && code is ("tbt" or "ctn") ? "hai" : code;
        var office = Offices.Single(row => row[0] == held);
        return new Person(Phrasing.Parts(office[1], '|'), Phrasing.Parts(office[2], '|'), Vietnamese($"{held} {term}", held == "npn" ? "tên nữ" : "tên"), "", null);
    }

    public static string Level(string code) => Offices.Single(row => row[0] == code)[3];

    public Person Theirs(Country country, string level, int year)
    {
        var terms = 3 + dice.For($"term {country.Name} {level}").Below(3);
        return Theirs(country, level, $"{year / terms}");
    }

    public Person Theirs(Country country, string level, string which)
    {
        string[] titles = level switch
        {
            "nguyên thủ" => [country.HeadIsCeremonial ? country.Government : country.Head],
            "vua" => [country.Head],
            "chính phủ" => [country.Government],
            "quốc hội" => [country.Parliament],
            "ngoại giao" => ["Bộ trưởng Ngoại giao", "Ngoại trưởng"],
            "quốc phòng" => ["Bộ trưởng Quốc phòng"],
            "thứ trưởng" => ["Thứ trưởng Ngoại giao"],
            "công thương" => ["Bộ trưởng Thương mại"],
            "giáo dục" => ["Bộ trưởng Giáo dục"],
            _ => ["Đại sứ"],
        };
        var (name, family) = Foreign(country, $"{titles[0]} {which}");
        return new Person(titles, [.. titles.Select(title => title.Replace(" Quốc vụ viện", "", StringComparison.Ordinal))], name, family, country);
    }

    public (string Name, string Family) Foreign(Country country, string key)
    {
        var own = dice.For($"{country.Name} {key}");
        var (given, family) = (own.Pick(country.Given), own.Pick(country.Families));
        return !country.FamilyFirst ? ($"{given} {family}", family)
            : country.Name == "Trung Quốc" ? ($"{family} {given}", $"{family} {given}")
            : ($"{family} {given}", family);
    }

    public string Vietnamese(string key, string given = "tên")
    {
        var own = dice.For($"ours {key}");
        return $"{own.Pick(Phrasing.Of("nguoi-viet")["họ"])} {own.Pick(Phrasing.Of("nguoi-viet")[given])}";
    }

    /// <summary>What every paper would look up the same: trade of a year, and since when there are relations.</summary>
    public void Figures(Country country, int year, Dictionary<string, string> into)
    {
        var since = 1950 + dice.For($"since {country.Name}").Below(45);
        var trade = dice.For($"trade {country.Name} {year}");
        into["kimngạch"] = $"{trade.Between(1, 90)},{trade.Below(10)}";
        into["tăng"] = $"{trade.Between(4, 28)}";
        into["nămlập"] = $"{since}";
        into["mốc"] = $"{year - since}";
        into["nămqh"] = $"{(year - since) / 5 * 5}";
    }

    private static Country Parse(string line)
    {
        var fields = Phrasing.Parts(line, ';');
        return new Country(
            Phrasing.Parts(fields[0], '|'), fields[1], Phrasing.Parts(fields[2], '|'), Phrasing.Number(fields[3]),
            fields[4], fields[5], fields[6], Phrasing.Parts(fields[7], '|'), Phrasing.Parts(fields[8], '|'), fields.Length > 9);
    }
}

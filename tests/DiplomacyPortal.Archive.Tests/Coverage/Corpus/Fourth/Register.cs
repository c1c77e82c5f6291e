namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>Who holds which office in which year, and what is known of every country.</summary>
internal sealed class Register(Dice dice)
{
    private static readonly string[][] Offices = Theme.Rows("chuc-danh");
    private static readonly string[][] Guests = Theme.Rows("khach-moi");
    private static readonly Dictionary<string, string[][]> Names =
        Theme.Rows("ten").ToDictionary(row => row[0], row => row.Skip(1).Select(field => Phrasing.Parts(field, '|')).ToArray());

    private readonly Dictionary<string, (string Name, string Family)> _held = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Some offices changed hands at the turn of 2024.</summary>
    public Notable Ours(string code, DateOnly day, IReadOnlyList<string>? unit = null, Nation? at = null)
    {
        var row = Offices.Single(office => office[0] == code);
        var term = day.Year < 2024 && dice.For($"term {code}").Chance(40) ? "first" : "second";
        var female = row.Length > 5;
        var (name, _) = Name($"{code} {unit?[0]} {at?.Name} {term}", "ta", female);
        return new Notable(row[1], Phrasing.Parts(Filled(row[2]), '|'), row[3], name, "", female, null, Filled(row[4]));

        string Filled(string text) => text.Replace("{X}", unit?[0] ?? "", StringComparison.Ordinal)
            .Replace("{cấpủy}", unit?[1] ?? "", StringComparison.Ordinal).Replace("{N}", at?.Name ?? "", StringComparison.Ordinal);
    }

    public Notable Theirs(Nation nation, string code, string city = "")
    {
        string[] row = code switch
        {
            "nguyên thủ" => [code, nation.Head + " {N}", nation.Head],
            "chính phủ" => [code, nation.Premier + " {N}", nation.Premier],
            "nghị viện" => [code, nation.Parliament + " {N}", nation.Parliament],
            _ => Guests.Single(guest => guest[0] == code),
        };
        var key = $"{nation.Name} {(code == "chính phủ" && nation.Premier == nation.Head ? "nguyên thủ" : code)} {city}";
        var female = code == "phụ nữ" || (code != "nguyên thủ" && dice.For("she " + key).Chance(18));
        var (name, family) = Name(key, nation.Pool, female);
        var titles = row[1].Replace("{tp}", city, StringComparison.Ordinal).Replace("{địabàn}", city, StringComparison.Ordinal);
        return new Notable("", Phrasing.Parts(titles, '|'), row[2], name, family, female, nation);
    }

    public string Compatriot(string key) => Name(key, "ta", female: false).Name;

    public string Manager(Nation nation, string company) => "ông " + Name($"manager {company}", nation.Pool, female: false).Name;

    public DateOnly Since(Nation nation) => new DateOnly(1961 + dice.For($"since {nation.Name}").Below(38), 2, 3).AddDays(dice.For(nation.Name).Below(280));

    /// <summary>Its national day, and since which year.</summary>
    public DateOnly Founded(Nation nation) =>
        new DateOnly(1918 + dice.For($"founded {nation.Name}").Below(73), 2, 1).AddDays(dice.For(nation.Capital).Below(300));

    public void Know(Nation nation, DateOnly day, Dictionary<string, string> into)
    {
        var (since, trade) = (Since(nation), dice.For($"trade {nation.Name} {day.Year}"));
        into["ngàyqh"] = Hand.Full(since);
        into["nămqh"] = $"{since.Year}";
        into["nămtrước"] = $"{day.Year - 1}";
        into["kimngạch"] = trade.Chance(60) ? $"{trade.Between(38, 890)} triệu USD" : $"{trade.Between(1, 4)},{trade.Between(1, 9)} tỷ USD";
        into["thủđô"] = nation.Capital;
    }

    private (string Name, string Family) Name(string key, string pool, bool female)
    {
        if (_held.TryGetValue(key, out var held))
        {
            return held;
        }

        var (own, names) = (dice.For(key), Names[pool]);
        for (var tries = 0; tries < 300; tries++)
        {
            var given = own.Pick(names[female ? 1 : 0]);
            var family = female ? Feminine(own.Pick(names[2]), pool) : own.Pick(names[2]);
            held = (names.Length > 3 ? $"{family} {given}" : $"{given} {family}", family);
            if (_taken.Add(held.Name))
            {
                break;
            }
        }

        return _held[key] = held;
    }

    private static string Feminine(string family, string pool) => pool switch
    {
        "trung-á" when family.EndsWith('v') => family + "a",
        "lít-va" => family[..^(family.EndsWith("ius", StringComparison.Ordinal) ? 3 : 2)] + "ienė",
        "lát-vi" => family.TrimEnd('s', 'š', 'a') + "a",
        "băng" => family.Replace("son", "dóttir", StringComparison.Ordinal),
        _ => family,
    };
}

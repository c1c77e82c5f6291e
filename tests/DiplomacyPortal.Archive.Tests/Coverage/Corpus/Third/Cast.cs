namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

/// <summary>Who holds which office; the same person for the same office throughout.</summary>
internal sealed class Cast(Dice dice)
{
    private static readonly string[][] Offices = Rows("chuc-vu");
    private static readonly string[][] Guests = Rows("khach");
    private static readonly Dictionary<string, string[][]> Names =
        Rows("ten-nguoi").ToDictionary(row => row[0], row => row.Skip(1).Select(field => Phrasing.Parts(field, '|')).ToArray());

    private readonly Dictionary<string, (string, string)> _held = new(StringComparer.Ordinal);
    private readonly HashSet<(string, (string, string))> _taken = [];

    public Figure Ours(string code, string province = "")
    {
        var row = Offices.Single(office => office[0] == code);
        return new Figure(
            row[1], row[2], Filled(row[3], "{X}", province), row[4], OurName($"{code} {province}", row.Length > 6 ? "tên nữ" : "tên ta"), "", null, row[5]);
    }

    public Figure Theirs(Land land, string code, string city = "", string province = "")
    {
        string[] row = code switch
        {
            "nguyên thủ" => [code, "", land.Leader + " {N}", land.Leader],
            "chính phủ" => [code, "", land.Premier + " {N}", land.Premier],
            "quốc hội" => [code, "", land.Parliament + " {N}", "Chủ tịch"],
            _ => Guests.Single(guest => guest[0] == code),
        };
        var wording = row[2].Replace("{đảng}", land.Party, StringComparison.Ordinal).Replace("{tỉnhbạn}", province, StringComparison.Ordinal);
        var titles = Filled(wording, "{tp}", city);
        var (name, family) = Foreign(land, row[0] == "chính phủ" && land.Premier == land.Leader ? "nguyên thủ" : code switch
        {
            "thị trưởng" => $"{code} {city}",
            "tỉnh trưởng" => $"{code} {province}",
            _ => code,
        });
        return new Figure(row[1], "", titles, row[3], name, family, land);
    }

    public string Compatriot(string key) => OurName(key, "tên ta");

    /// <summary>What every paper looks up the same: since when there are relations, and the trade of a year.</summary>
    public void Background(Land land, DateOnly day, Dictionary<string, string> into)
    {
        var since = Since(land);
        into["ngàylập"] = Manner.Full(since);
        into["nămlập"] = $"{since.Year}";
        into["ngàynay"] = $"{since.Day}/{since.Month}/{day.Year}";
        into["mốc"] = $"{day.Year - since.Year}";
        into["nămtrước"] = $"{day.Year - 1}";
        var trade = dice.For($"trade {land.Name} {day.Year}");
        into["kimngạch"] = trade.Chance(50) ? $"{trade.Between(45, 980)} triệu USD" : $"{trade.Between(1, 24)},{trade.Between(1, 9)} tỷ USD";
        into["đảng"] = land.Party ?? "";
    }

    public DateOnly Since(Land land)
    {
        var own = dice.For($"since {land.Name}");
        return new DateOnly(1958 + own.Below(38), 1, 5).AddDays(own.Below(350));
    }

    private (string Name, string Family) Foreign(Land land, string key)
    {
        var pool = Names[land.Pool];
        var (given, family) = Unshared($"{land.Name} {key}", land.Pool, pool[0], pool[1]);
        return pool.Length == 2 ? ($"{given} {family}", family) : ($"{family} {given}", land.Pool == "trung" ? $"{family} {given}" : family);
    }

    private string OurName(string key, string pool)
    {
        var (given, family) = Unshared($"ours {key}", pool, Names[pool][0], Names["họ ta"][0]);
        return $"{family} {given}";
    }

    /// <summary>No two people have one name, as long as the pool has another.</summary>
    private (string Given, string Family) Unshared(string key, string pool, string[] given, string[] families)
    {
        if (_held.TryGetValue(key, out var held))
        {
            return held;
        }

        var own = dice.For(key);
        var name = (own.Pick(given), own.Pick(families));
        for (var tries = 0; tries < 200 && !_taken.Add((pool, name)); tries++)
        {
            name = (own.Pick(given), own.Pick(families));
        }

        return _held[key] = name;
    }

    private static string[] Filled(string titles, string slot, string value) =>
        Phrasing.Parts(titles.Replace(slot, value, StringComparison.Ordinal), '|');

    private static string[][] Rows(string file) => [.. Genre.Of(file)[""].Select(line => Phrasing.Parts(line, ';'))];
}

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>Who holds which office when: ours are listed term by term, foreign ones drawn from the names of their land.</summary>
internal sealed class Offices(Dice dice)
{
    private static readonly string[][] Rows = [.. Phrasing.Of("Second/chuc-danh")[""].Select(line => Phrasing.Parts(line, ';'))];

    /// <summary>In the order of their names within one land: the first four never share a family name.</summary>
    private static readonly string[] Levels =
    [
        "head", "government", "parliament", "foreign", "defence", "trade", "farming", "deputy", "ambassador", "party", "mayor", "company",
    ];


    public static IReadOnlyList<string> Provinces { get; } = ["quangninh", "danang", "nghean", "cantho", "laocai", "binhduong"];

    public static Official Ours(string code, DateOnly day)
    {
        var row = Rows.Single(row => row[0] == code);
        var names = Phrasing.Parts(row[3], '|');
        var term = day.Year switch { < 2016 => 0, < 2021 => 1, < 2026 => 2, _ => 3 };
        return new Official(Phrasing.Parts(row[1], '|'), row[2], names[term], "", null);
    }

    /// <summary>Where a level is the counterpart of one of our offices.</summary>
    public static string Counterpart(string code, Land land) => code switch
    {
        "tbt" or "ctn" => land.HeadReigns ? "government" : "head",
        "tt" => "government",
        "ctqh" or "pctqh" or "cndn" => "parliament",
        "bng" => "foreign",
        "bqp" => "defence",
        "bdn" => "party",
        _ => "deputy",
    };

    public Official Theirs(Land land, string level, DateOnly day)
    {
        var city = land.Cities[day.Year % land.Cities.Count];
        // What he is called later on, then the forms in which he is introduced.
        string[] offices = level switch
        {
            "head" => [land.Head, land.Head + " %"],
            "government" => [land.Government, land.Government + " %"],
            "parliament" => [land.Parliament, land.Parliament + " %"],
            "foreign" => ["Bộ trưởng", "Bộ trưởng Ngoại giao %", "Ngoại trưởng %"],
            "defence" => ["Bộ trưởng", "Bộ trưởng Quốc phòng %"],
            "trade" => ["Bộ trưởng", "Bộ trưởng Kinh tế và Thương mại %", "Bộ trưởng Kinh tế %"],
            "farming" => ["Bộ trưởng", "Bộ trưởng Nông nghiệp %"],
            "deputy" => ["Phó Thủ tướng", "Phó Thủ tướng %"],
            "ambassador" => ["Đại sứ", "Đại sứ %", "Đại sứ % tại Việt Nam", "Đại sứ Đặc mệnh toàn quyền %"],
            "party" => ["Chủ tịch", $"Chủ tịch {land.Party} %"],
            "mayor" => ["Thị trưởng", $"Thị trưởng thành phố {city} (%)", $"Thị trưởng {city} (%)"],
            _ => ["Chủ tịch Tập đoàn", $"Chủ tịch Tập đoàn {land.Company} (%)"],
        };
        var (name, family) = NameOf(land, Array.IndexOf(Levels, level), day.Year / 4);
        return new Official(offices[1..], offices[0], name, family, land);
    }

    private (string Name, string Family) NameOf(Land land, int office, int term)
    {
        var own = dice.For($"{land.Name} {term}");
        var (shift, turn) = (own.Below(4), own.Below(4));
        var family = land.Families[(office + shift) % land.Families.Count];
        return ($"{land.Given[(office + (office / 4) + turn) % land.Given.Count]} {family}", family);
    }
}

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

/// <summary>A newspaper: its habits on the page and in the text.</summary>
internal sealed record House(string Name, string Prefix, string File, IReadOnlyList<string> Days, int Head, bool Comrades)
{
    public static IReadOnlyList<House> All { get; } = [.. Genre.Of("bao")[""].Select(line => Phrasing.Parts(line, ';'))
        .Select(row => new House(row[0], row[1], row[2], row[3].Split(' '), Phrasing.Number(row[4]), row[5] == "đc"))];
}

/// <summary>How one text is written: what it calls people, countries and days.</summary>
internal sealed record Manner
{
    private static readonly string[] Weekdays = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    public required DateOnly Published { get; init; }
    public required string Form { get; init; }
    public int Title { get; init; }
    public int Later { get; init; }
    public int Place { get; init; }
    public int Frame { get; init; }
    public int Foreigners { get; init; }
    public bool Alias { get; init; }
    public bool Comrades { get; init; }
    public bool BareHeadline { get; init; }
    public bool NewTones { get; init; }
    public bool Swaps { get; init; }

    /// <summary>Foreign names without the marks that a Vietnamese keyboard does not have.</summary>
    public bool PlainNames { get; init; }

    /// <summary>Local time or Ha Noi's, where it is a day's difference.</summary>
    public bool HanoiTime { get; init; }

    public static Manner Of(House house, Happening made, Dice dice) => new()
    {
        Published = made.Day.AddDays(made.Host?.Hours <= -10 ? 1 : dice.Below(100) switch { < 62 => 0, < 94 => 1, _ => 2 }),
        Form = dice.Pick(house.Days),
        Title = dice.Below(4),
        Later = dice.Below(3),
        Place = dice.Below(3),
        Frame = dice.Below(3),
        Foreigners = dice.Below(3),
        Alias = dice.Chance(12),
        Comrades = house.Comrades,
        BareHeadline = dice.Chance(30),
        NewTones = dice.Chance(15),
        HanoiTime = dice.Chance(50),
        PlainNames = dice.Chance(25),
    };

    public static string Full(DateOnly day) => $"{day.Day}/{day.Month}/{day.Year}";

    public static string Short(DateOnly day) => $"{day.Day}/{day.Month}";

    public static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    public string NameOf(Land land) => Alias ? land.Names[^1] : land.Name;

    public string Day(Happening made)
    {
        var (day, part) = (made.Day, made.Part);
        if (made.Host is { Hours: <= -10 } && part is "Chiều" or "Tối")
        {
            var there = part == "Chiều" ? "Rạng sáng" : "Sáng";
            return HanoiTime
                ? $"{there} {Short(day.AddDays(1))} (giờ Việt Nam)"
                : $"{part} {Short(day)} theo giờ địa phương ({there.ToLowerInvariant()} {Short(day.AddDays(1))}, giờ Việt Nam)";
        }

        var local = made.Host?.Hours <= -4 && HanoiTime ? " (giờ địa phương)" : "";
        return Written(day, part, Published.DayNumber - day.DayNumber, made.Host is not null) + local;
    }

    public string Span(Happening made)
    {
        var (from, to) = made.Trip ?? (made.Day, made.Day);
        return (Title % 3, from.Month == to.Month) switch
        {
            (0, true) => $"từ ngày {from.Day} đến {Full(to)}",
            (1, true) => $"trong các ngày {from.Day}-{Short(to)}",
            _ => $"từ {Short(from)} đến {Short(to)}",
        };
    }

    private string Written(DateOnly day, string part, int later, bool abroad) => (Form, later) switch
    {
        ("nay", 0) when !abroad => part == "Ngày" ? "Hôm nay" : $"{part} nay",
        ("nay", 1) when !abroad => part == "Ngày" ? $"Hôm qua ({Short(day)})" : $"{part} qua ({Short(day)})",
        ("hômnay", 0) when !abroad => $"Hôm nay ({Short(day)})",
        ("hômnay", 1) when !abroad => "Hôm qua",
        ("sángnay", 0) when !abroad && part != "Ngày" => $"{part} nay ({Short(day)})",
        ("thứ", _) => $"{Weekday(day)} ({Short(day)})",
        ("đủ", _) => $"Ngày {Full(day)}",
        ("dài", _) => $"Ngày {day.Day} tháng {day.Month} năm {day.Year}",
        ("gạch", _) => $"{part} {day.Day}-{day.Month}",
        ("gạchđủ", _) => $"Ngày {day.Day}-{day.Month}-{day.Year}",
        ("chấm", _) => $"Ngày {day.Day}.{day.Month}",
        ("sángchấm", _) => $"{part} {day.Day}.{day.Month}",
        ("ngày", _) => $"Ngày {Short(day)}",
        _ => $"{part} {Short(day)}",
    };
}

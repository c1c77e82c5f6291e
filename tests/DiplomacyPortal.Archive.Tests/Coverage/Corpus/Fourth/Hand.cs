namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>A newspaper: what it puts before a text and upon a page, and how it writes days.</summary>
internal sealed record Outlet(string Name, string Opening, string File, IReadOnlyList<string> Days, int Head, bool Comrades)
{
    public static IReadOnlyList<Outlet> All { get; } =
        [.. Theme.Rows("bao").Select(row => new Outlet(row[0], row[1], row[2], row[3].Split(' '), Phrasing.Number(row[4]), row[5] == "có"))];
}

/// <summary>How one text calls people, countries and days.</summary>
internal sealed record Hand
{
    private static readonly string[] Weekdays = ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"];

    public required DateOnly Published { get; init; }
    public required string Form { get; init; }
    public int Title { get; init; }
    public int Later { get; init; }
    public int Place { get; init; }
    public int Frame { get; init; }
    public int Foreign { get; init; } = 1;
    public bool Transcribes { get; init; }
    public bool Comrades { get; init; }
    public bool BareHeadline { get; init; }
    public bool NewTones { get; init; }
    public bool Edits { get; init; }
    public bool HanoiTime { get; init; }

    public static Hand Of(Outlet outlet, Affair affair, Dice dice) => new()
    {
        Published = affair.Day.AddDays(affair.Host?.Hours <= -11 ? 1 : dice.Below(100) switch { < 64 => 0, < 95 => 1, _ => 2 }),
        Form = dice.Pick(outlet.Days),
        Title = dice.Below(4),
        Later = dice.Below(3),
        Place = dice.Below(3),
        Frame = dice.Below(3),
        Foreign = dice.Below(4),
        Transcribes = dice.Chance(9),
        Comrades = outlet.Comrades,
        BareHeadline = dice.Chance(35),
        NewTones = dice.Chance(18),
        HanoiTime = dice.Chance(60),
    };

    public static Hand Plain(DateOnly day) => new() { Published = day, Form = "ngày", Title = 1 };

    public static string Full(DateOnly day) => $"{day.Day}/{day.Month}/{day.Year}";

    public static string Short(DateOnly day) => $"{day.Day}/{day.Month}";

    public static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    public static string Span(DateOnly from, DateOnly to) => from.Month == to.Month ? $"{from.Day} đến {Full(to)}" : $"{Short(from)} đến {Full(to)}";

    public string NameOf(Nation nation) => Transcribes ? nation.Names[^1] : nation.Name;

    public string Day(Affair affair)
    {
        var (day, part) = (affair.Day, affair.Part);
        if (affair.Host is { Hours: <= -11 } && part != "Ngày")
        {
            var here = part == "Sáng" ? (day, "Tối") : (day.AddDays(1), part == "Chiều" ? "Rạng sáng" : "Sáng");
            return HanoiTime
                ? $"{here.Item2} {Short(here.Item1)} (theo giờ Hà Nội)"
                : $"{part} {Short(day)} (giờ địa phương, tức {here.Item2.ToLowerInvariant()} {Short(here.Item1)} giờ Hà Nội)";
        }

        return Written(day, part, Published == day && affair.Host is null) + (affair.Host?.Hours <= -4 && HanoiTime ? " (giờ địa phương)" : "");
    }

    private string Written(DateOnly day, string part, bool today) => Form switch
    {
        "nay" when today => part == "Ngày" ? $"Hôm nay ({Short(day)})" : Later == 0 ? $"{part} nay ({Short(day)})" : $"{part} nay, {Short(day)}",
        "đủ" => $"Ngày {Full(day)}",
        "đủchữ" => $"Ngày {day.Day} tháng {day.Month} năm {day.Year}",
        "đủgạch" => $"Ngày {day.Day}-{day.Month}-{day.Year}",
        "ngàygạch" => $"Ngày {day.Day}-{day.Month}",
        "buổigạch" => $"{part} {day.Day}-{day.Month}",
        "buổingày" when part != "Ngày" => $"{part} ngày {Short(day)}",
        "thứ" => $"{Weekday(day)}, ngày {Short(day)}",
        "buổi" => $"{part} {Short(day)}",
        _ => $"Ngày {Short(day)}",
    };
}

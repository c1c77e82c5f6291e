using System.Globalization;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>How one paper writes: its forms of names and dates, its tone marks, its day.</summary>
internal sealed record Style
{
    public required DateOnly Published { get; init; }
    public int Title { get; init; }
    public int Later { get; init; }
    public int Place { get; init; }
    public int Frame { get; init; }
    public int Date { get; init; }
    public int Alias { get; init; }
    public bool BareHeadline { get; init; }
    public bool NewTones { get; init; }
    public bool Swaps { get; init; }

    public static Style Roll(Dice dice, DateOnly day, bool farWest) => new()
    {
        Published = day.AddDays(farWest ? 1 : dice.Below(2)),
        Title = dice.Below(6),
        Later = dice.Below(3),
        Place = dice.Below(3),
        Frame = dice.Below(4),
        Date = dice.Below(9),
        Alias = dice.Chance(65) ? 0 : dice.Between(1, 2),
        BareHeadline = dice.Chance(25),
        NewTones = dice.Chance(20),
    };

    public string CountryName(Country country) => country.Names[Alias % country.Names.Count];

    public string Day(Occasion occasion)
    {
        var day = occasion.Day;
        var part = occasion.Details["buổi"];
        var hours = occasion.Host?.Hours ?? 0;
        return Date switch
        {
            0 or 1 => $"{part} {Slashed(day)}",
            2 => $"Ngày {Slashed(day)}",
            3 => $"Ngày {Slashed(day)}/{day.Year}",
            4 => $"Ngày {day.Day} tháng {day.Month} năm {day.Year}",
            5 => $"{part} {day.Day}-{day.Month}",
            6 => Relative(day, part),
            7 when hours <= -10 && part is ("Chiều" or "Tối") => Abroad(day, part),
            7 or 8 when hours <= -4 => $"{part} {Slashed(day)} (giờ địa phương)",
            _ => $"Ngày {day.Day}-{day.Month}-{day.Year}",
        };
    }

    public string Days(Occasion occasion)
    {
        var (from, to) = occasion.Trip ?? (occasion.Day, occasion.Day);
        return (Date % 3, from.Month == to.Month) switch
        {
            (0, true) => $"từ ngày {from.Day} đến {Slashed(to)}/{to.Year}",
            (1, true) => $"trong các ngày {from.Day}-{Slashed(to)}",
            _ => $"từ {Slashed(from)} đến {Slashed(to)}/{to.Year}",
        };
    }

    public static string Slashed(DateOnly day) => day.ToString("d/M", CultureInfo.InvariantCulture);

    private string Relative(DateOnly day, string part) => (Published.DayNumber - day.DayNumber) switch
    {
        0 => part == "Ngày" ? "Hôm nay" : $"{part} nay",
        1 => Later == 0 ? $"Hôm qua ({Slashed(day)})" : "Hôm qua",
        _ => $"Ngày {Slashed(day)}",
    };

    /// <summary>The same hour on two calendars: half of the papers count in Ha Noi's.</summary>
    private string Abroad(DateOnly day, string part)
    {
        var next = Slashed(day.AddDays(1));
        return Later == 0
            ? $"Rạng sáng {next} (giờ Việt Nam)"
            : $"{part} {Slashed(day)} theo giờ địa phương (rạng sáng {next} giờ Hà Nội)";
    }
}

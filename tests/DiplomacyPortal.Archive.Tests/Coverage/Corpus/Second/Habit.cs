using System.Globalization;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>How one newspaper writes days, offices and countries.</summary>
internal sealed record Habit(int Form, int Office, int Later, int Alias, bool NamesInHeadlines, bool LeadingZeros, bool NewTones, bool Joins)
{
    private static readonly string[] Weekdays = ["chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    public static Habit Roll(Dice dice) => new(
        dice.Below(11), dice.Below(4), dice.Below(4), dice.Chance(75) ? 0 : 1, dice.Chance(60), dice.Chance(20), dice.Chance(15), dice.Chance(25));

    public string NameOf(Land land) => land.Names[Alias % land.Names.Count];

    /// <summary>In small letters, as within a sentence; the page's day tells what "hôm nay" is.</summary>
    public string DayOf(Happening happening, DateOnly page)
    {
        var (day, part) = (happening.Day, happening.Part);
        var same = page == day;
        return Form switch
        {
            0 => $"ngày {Short(day, '/')}",
            1 => $"{part} {Short(day, '.')}",
            2 => $"{part} {Short(day, '-')}",
            3 => $"ngày {Short(day, '/')}/{day.Year}",
            4 when same => $"{part} nay ({Short(day, '/')})",
            5 when same => $"hôm nay ({Short(day, '/')})",
            6 when same => $"{part} nay",
            6 when page == day.AddDays(1) && happening.Host is null => $"hôm qua, {Short(day, '/')}",
            7 => $"{Weekdays[(int)day.DayOfWeek]} ({Short(day, '/')})",
            8 => $"ngày {day.Day} tháng {day.Month}",
            9 when happening.Host?.Hours is <= -3 => $"{part} {Short(day, '/')} (giờ địa phương)",
            10 when happening.Host?.Hours is <= -10 && part is "chiều" or "tối" => FarWest(day, part),
            _ => $"{part} {Short(day, '/')}",
        };
    }

    public string Short(DateOnly day, char between) =>
        day.ToString(LeadingZeros ? $"dd'{between}'M" : $"d'{between}'M", CultureInfo.InvariantCulture);

    public string Days(DateOnly from, DateOnly to) => (Form % 3, from.Month == to.Month) switch
    {
        (0, true) => $"từ ngày {from.Day} đến {to.Day}/{to.Month}",
        (1, true) => $"từ {from.Day} - {to.Day}/{to.Month}/{to.Year}",
        (2, true) => $"trong các ngày từ {from.Day} đến {to.Day}/{to.Month}",
        _ => $"từ {Short(from, '/')} đến {Short(to, '/')}/{to.Year}",
    };

    private string FarWest(DateOnly day, string part) =>
        $"{part} {Short(day, '/')} theo giờ địa phương ({(part == "tối" ? "sáng" : "rạng sáng")} {Short(day.AddDays(1), '/')} giờ Việt Nam)";
}

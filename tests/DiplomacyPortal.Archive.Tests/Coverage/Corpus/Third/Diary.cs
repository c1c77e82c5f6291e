using System.Globalization;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

/// <summary>Events as they come: journeys, series, the same people again, anniversaries, and many that stand alone.</summary>
internal sealed class Diary(Dice dice, Desk desk)
{
    private static readonly Phrasing Places = Genre.Of("dia-danh");

    private static readonly (string, string?)[] Ministers = [.. Journeys.Ministers.Select(pair => (pair.Ours, (string?)pair.Theirs))];

    public IReadOnlyList<Happening> Write(int count)
    {
        List<Happening> events = [];
        while (events.Count < count)
        {
            var journeys = new Journeys(dice, desk);
            events.AddRange(dice.Below(100) switch
            {
                < 8 => journeys.Abroad(),
                < 16 => journeys.Here(),
                < 23 => journeys.Officers(),
                < 30 => journeys.Comrades(),
                < 35 => journeys.Forum(),
                < 39 => journeys.Round(),
                < 43 => Telegrams(),
                < 47 => Credentials(),
                < 50 => Patrols(),
                < 55 => Anniversaries(),
                < 61 => Again(),
                _ => [Alone()],
            });
        }

        return [.. events.Take(count).Select((made, number) => made with { Group = $"event-{number:D4}" })];
    }

    private List<Happening> Telegrams()
    {
        var sorrow = dice.Chance(45);
        var (phrasing, voice, day) = (Genre.Telegram.Phrasing, dice.Next(), desk.Day());
        var (code, level) = dice.Pick<(string, string)>([("ctn", "nguyên thủ"), ("tt", "chính phủ"), ("bng", "ngoại giao")]);
        return [.. dice.Shuffled(Land.With(level)).Take(dice.Between(2, 4)).Select(land =>
        {
            var made = desk.New(Genre.Telegram, day.AddDays(dice.Below(7)), desk.Cast.Ours(code), land, level) with { Voice = voice, Part = "Ngày" };
            var cause = dice.Pick(phrasing[sorrow ? "buồn" : "mừng"]);
            var words = phrasing[sorrow ? "lời buồn" : "lời mừng"];
            return made.With(
                ("loạiđiện", sorrow ? "điện chia buồn" : "điện mừng"),
                ("Loạiđiện", sorrow ? "Điện chia buồn" : "Điện mừng"),
                ("dịpđiện", (sorrow ? "về " : "nhân dịp ") + cause),
                ("Dịpđầu", (sorrow ? "Được tin xảy ra " : "Nhân dịp ") + cause),
                ("lờiđiện1", words[0]),
                ("lờiđiện2", words[1]),
                ("lờiđiện3", words[2]),
                ("lờiđiện4", words[3]));
        })];
    }

    private List<Happening> Credentials()
    {
        var (day, voice, part) = (desk.Day(), dice.Next(), dice.Pick(["Sáng", "Chiều"]));
        return [.. dice.Shuffled(Land.All).Take(dice.Between(2, 4)).Select(land =>
            desk.New(Genre.Credentials, day, desk.Cast.Ours("ctn"), land, "đại sứ mới") with { Voice = voice, Part = part })];
    }

    private List<Happening> Patrols()
    {
        var (day, voice, number, land) = (desk.Day(), dice.Next(), dice.Between(11, 34), Land.Named("Trung Quốc"));
        return [.. Enumerable.Range(0, 2).Select(time =>
            (desk.New(Genre.Patrol, day.AddDays(time * dice.Between(150, 200)), desk.Cast.Ours("csb"), land, "cảnh sát biển") with { Voice = voice })
                .With(("lầntt", (number + time).ToString(CultureInfo.InvariantCulture))))];
    }

    private List<Happening> Anniversaries()
    {
        var land = dice.Pick(Land.All);
        var (abroad, since) = (dice.Chance(30), desk.Cast.Since(land));
        var first = dice.Between(2020, 2023);
        return [.. new[] { first, first + dice.Between(1, 2) }.Select(year =>
        {
            var day = new DateOnly(year, since.Month, since.Day).AddDays(dice.Between(-3, 3));
            var made = desk.New(Genre.Anniversary, day, desk.Cast.Ours(abroad ? "tng1" : "hn"), land, abroad ? "thứ ngoại giao" : "đại sứ");
            made = made.With(("mốc", $"{year - since.Year}"), ("ngàynay", $"{since.Day}/{since.Month}/{year}"));
            return abroad ? made with { Host = land, Places = [land.Capital, $"thủ đô {land.Capital}"] } : made with { Places = ["Hà Nội"] };
        })];
    }

    /// <summary>The same two people, days or months apart.</summary>
    private List<Happening> Again()
    {
        var (land, day) = (dice.Pick(Land.All), desk.Day());
        var (code, level) = dice.Pick<(string, string)>(
            [("tt", "chính phủ"), ("bng", "ngoại giao"), ("tng2", "thứ ngoại giao"), ("bct", "thương mại"), ("bqp", "quốc phòng")]);
        var (first, second) = (dice.Pick([Genre.Call, Genre.Reception]), dice.Pick([Genre.Call, Genre.Reception]));
        var ours = desk.Cast.Ours(code);
        return [desk.New(first, day, ours, land, level), desk.New(second, day.AddDays(dice.Between(6, 120)), ours, land, level)];
    }

    private Happening Alone()
    {
        var (land, day) = (dice.Pick(Land.All), desk.Day());
        switch (dice.Below(100))
        {
            case < 9:
                return By(Genre.Commission, [.. Ministers.Take(4), ("tng1", "thứ ngoại giao")]);
            case < 18:
                var city = dice.Pick(["Hà Nội", "Đà Nẵng", "TP Hồ Chí Minh", "Huế", "Quy Nhơn"]);
                var speaker = dice.Pick(["tng1", "bct", "ptt1", "bvh", "tqp1"]);
                return By(Genre.Conference, (speaker, "đại sứ")) with { Places = [city] };
            case < 27:
                return By(Genre.Signing, Ministers);
            case < 35:
                return By(Genre.Reception, [.. Ministers, ("ptt2", "giao thông"), ("pctn", "hội hữu nghị")]);
            case < 44:
                return By(Genre.Parliament, ("pctqh", "phó quốc hội"), ("pctqh2", "nhóm"), ("cndn", "ủy ban"), ("ctqh", "nhóm"));
            case < 51:
                return By(Genre.Defence, ("tqp1", "thứ quốc phòng"), ("tqp2", "thứ quốc phòng"), ("tcct", "chính trị"));
            case < 60:
                var (code, guest) = (dice.Pick(["ctt", "pct", "btt"]), dice.Pick(["đại sứ", "thị trưởng", "tổng lãnh sự", "hội hữu nghị"]));
                return new Journeys(dice, desk).Province(day, code, dice.Pick(Places["tỉnh"]), land, guest);
            case < 66:
                var port = Phrasing.Parts(dice.Pick(Places["cảng"]), ';');
                return By(Genre.Ship, ("hq", "hải quân")).With(("cảng", port[0]), ("nơicảng", port[1]));
            case < 71:
                string[] airport = dice.Chance(50) ? ["sân bay Nội Bài", "Hà Nội"] : ["sân bay Tân Sơn Nhất", "TP Hồ Chí Minh"];
                return By(Genre.Peacekeepers, ("ggh", "đại sứ"), ("tqp1", "đại sứ")) with { Places = airport };
            case < 76:
                var gate = Phrasing.Parts(dice.Pick(Places["cửa khẩu"]), ';');
                land = Land.Named(gate[2]);
                var border = By(Genre.Border, ("bp", "biên phòng")).With(("cửakhẩu", gate[0]), ("X", gate[1]));
                return border with { Province = gate[1], Places = [$"cửa khẩu {gate[0]}"] };
            case < 82:
                return By(Genre.Order, ("bng", "đại sứ"), ("hn", "hội hữu nghị"), ("tng2", "đại sứ"), ("tng3", "hội hữu nghị"));
            case < 88:
                return By(Genre.Help, ("ptt1", "đại sứ"), ("bnn", "đại sứ"), ("tng1", "đại sứ"));
            case < 95:
                return By(Genre.Spokeswoman, ("npn", null));
            default:
                return By(Genre.Call, ("ctqh", "quốc hội"), ("bqp", "quốc phòng"), ("ptt1", "ngoại giao"));
        }

        Happening By(Genre genre, params (string Ours, string? Theirs)[] pairs)
        {
            var (ours, theirs) = dice.Pick(pairs);
            return desk.New(genre, day, desk.Cast.Ours(ours), land, theirs);
        }
    }
}

using System.Globalization;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>What happens: trips, series of the same kind, yearly occasions, the same people again, and what stands alone.</summary>
internal sealed class Calendar(Dice dice, Newsroom newsroom)
{
    private Register Register => newsroom.Register;

    public IReadOnlyList<Affair> Write(int count)
    {
        List<Affair> affairs = [];
        var whereabouts = new Whereabouts();
        while (affairs.Count < count)
        {
            var tours = new Tours(dice, newsroom);
            List<Affair> drawn = dice.Below(100) switch
            {
                < 10 => tours.Outbound(),
                < 19 => tours.Inbound(),
                < 25 => tours.Forum(),
                < 29 => Credentials(),
                < 33 => Condolences(),
                < 37 => Consuls(),
                < 41 => Companies(),
                < 45 => Consultations(),
                < 49 => NationalDays(),
                < 54 => Again(),
                _ => [Alone()],
            };
            affairs.AddRange(whereabouts.Allows(drawn) ? drawn : []);
        }

        return [.. affairs.Take(count).Select((made, number) => made with { Group = $"affair-{number:D4}" })];
    }

    /// <summary>New ambassadors of ours, within one month.</summary>
    private List<Affair> Credentials()
    {
        var (day, voice) = (newsroom.Day(), dice.Next());
        return [.. dice.Shuffled(Nation.Where("nguyên thủ")).Take(dice.Between(2, 3)).Select(nation =>
        {
            var on = day.AddDays(dice.Below(24));
            var made = newsroom.New(Theme.Credentials, on, Register.Ours("đs", on, at: nation), nation, Register.Theirs(nation, "nguyên thủ"));
            return Tours.Abroad(made, nation, nation.Capital) with
            {
                Voice = voice,
                Part = "Ngày",
                Places = ["Phủ Tổng thống", $"Phủ Tổng thống ở {nation.Capital}", $"thủ đô {nation.Capital}"],
            };
        })];
    }

    /// <summary>Several of ours at one embassy, each on a day of its own.</summary>
    private List<Affair> Condolences()
    {
        var (day, voice, nation) = (newsroom.Day(), dice.Next(), dice.Pick(Nation.All));
        var first = newsroom.New(Theme.Condolence, day, Register.Ours("tt", day), nation);
        return [.. dice.Shuffled(new[] { "ctn", "tt", "ctqh", "pctn", "bng" }).Take(dice.Between(2, 3)).Select((code, number) =>
            newsroom.New(Theme.Condolence, day.AddDays(number), Register.Ours(code, day), nation)
                .With(("tangsự", first.Details["tangsự"])) with { Voice = voice, Places = ["Hà Nội"] })];
    }

    private List<Affair> Consuls()
    {
        var (day, voice, row) = (newsroom.Day(), dice.Next(), dice.Pick(Theme.Rows("dia-danh", "địa bàn")));
        return [.. dice.Shuffled(Nation.All).Take(dice.Between(2, 3)).Select(nation => newsroom.New(
            Theme.Consul, day, Register.Ours(row[1], day), nation, Register.Theirs(nation, "lãnh sự", row[0]))
            .With(("địabàn", row[0])) with { Voice = voice, Part = "Sáng", City = City(row[1]), Places = [City(row[1])] })];

        static string City(string code) => code == "snv" ? "Thành phố Hồ Chí Minh" : "Hà Nội";
    }

    /// <summary>One leader and several investors, on one day.</summary>
    private List<Affair> Companies()
    {
        var (day, ours) = (newsroom.Day(), dice.Pick(["tt", "ptt", "ctn"]));
        return [.. dice.Shuffled(Theme.Rows("dia-danh", "tập đoàn")).Take(dice.Between(2, 3)).Select(row =>
        {
            var nation = Nation.Named(row[1]);
            return newsroom.New(Theme.Company, day, Register.Ours(ours, day), nation).With(("tđ", row[0]), ("ôngtđ", Register.Manager(nation, row[0])));
        })];
    }

    /// <summary>Every year again, here and there by turns.</summary>
    private List<Affair> Consultations()
    {
        var (nation, code, number) = (dice.Pick(Nation.All), dice.Pick(["tta", "ttb", "ttc"]), dice.Between(2, 11));
        var abroad = dice.Chance(50);
        return [.. new[] { 2023, 2024 }.Select(year =>
        {
            var day = newsroom.Day();
            day = new DateOnly(year, day.Month, Math.Min(day.Day, 28));
            day = day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(1) : day;
            var made = newsroom.New(Theme.Consultation, day, Register.Ours(code, day), nation, Register.Theirs(nation, "thứ ngoại giao"));
            var there = abroad ^ (year == 2024);
            made = made.With(("lần", (number + year - 2023).ToString(CultureInfo.InvariantCulture)), ("kỳsau", there ? "Hà Nội" : nation.Capital));
            return there ? Tours.Abroad(made, nation, nation.Capital) : made with { Places = ["Hà Nội"] };
        })];
    }

    private List<Affair> NationalDays()
    {
        var nation = dice.Pick(Nation.All);
        var founded = Register.Founded(nation);
        var code = dice.Pick(["tta", "ttb", "bng", "lhhn"]);
        return [.. new[] { 2023, 2024, 2025 }.Take(dice.Between(1, 3)).Select(year =>
        {
            var day = new DateOnly(year, founded.Month, Math.Min(founded.Day, 28)).AddDays(-dice.Below(4));
            var made = newsroom.New(Theme.NationalDay, day, Register.Ours(code, day), nation, Register.Theirs(nation, "đại sứ"));
            return made.With(("lầnqk", $"{year - founded.Year}")) with { Part = "Tối", Places = ["Hà Nội"] };
        })];
    }

    /// <summary>The same two, weeks later.</summary>
    private List<Affair> Again()
    {
        var (code, level) = dice.Pick<(string, string)>([("bng", "ngoại giao"), ("tt", "chính phủ"), ("tta", "đại sứ"), ("bca", "nội vụ"), ("pctn", "đại sứ")]);
        var (nation, day) = (dice.Pick(Nation.Where(level)), newsroom.Day());
        var later = day.AddDays(dice.Between(7, 60));
        later = later.Year == day.Year ? later : day.AddDays(7);
        return [.. new[] { day, later }.Select((on, number) =>
        {
            var theme = level == "nội vụ" ? Theme.Justice : level == "đại sứ" || number == 1 ? Theme.Reception : Theme.Online;
            var made = newsroom.New(theme, on, Register.Ours(code, day), nation, Register.Theirs(nation, level));
            return made with { Frame = level == "đại sứ" ? "đại sứ" : "thường" };
        })];
    }

    private Affair Alone()
    {
        var (nation, day) = (dice.Pick(Nation.All), newsroom.Day());
        switch (dice.Below(100))
        {
            case < 14:
                return By(Theme.Justice, ("catc", "chánh án"), ("vtks", "công tố"), ("ttcp", "thanh tra"), ("tca", "thứ nội vụ"), ("bca", "nội vụ"));
            case < 24:
                return By(Theme.People, ("mttq", "mặt trận"), ("htn", "thanh niên"), ("lhhn", "hội hữu nghị"), ("hpn", "phụ nữ"));
            case < 36:
                return Local(Theme.Province, nation, day);
            case < 44:
                return dice.Chance(60) ? Local(Theme.Promotion, nation, day) : Tours.Abroad(By(Theme.Promotion, ("ptt", "tài chính")), nation, nation.Capital);
            case < 52:
                var hall = dice.Pick(Theme.Of("dia-danh")["nơi khai mạc"]);
                return By(Theme.Culture, ("lhhn", "đại sứ"), ("tta", "đại sứ")) with { Places = [$"{hall}, Hà Nội"] };
            case < 58:
                nation = Nation.Named(dice.Pick(Theme.Of("dia-danh")["nhà tài trợ"]));
                return By(Theme.Handover, ("tta", "đại sứ"), ("ttc", "đại sứ"), ("byt", "đại sứ"));
            case < 66:
                var session = dice.Pick(Theme.Rows("dia-danh", "phiên họp"));
                var newYork = session[2] == "lhq";
                var speech = newsroom.New(Theme.Nations, day, Register.Ours(session[2], day), nation)
                    .With(("phiênlhq", session[0]), ("kiếnnghị", session[1]));
                var city = newYork ? "New York" : "Geneva";
                var clock = nation with { Hours = newYork ? -11 : -5 };
                return speech with { Host = clock, City = city, Part = "Sáng", Places = [city, $"{speech.Ours.Seat} ({city})"] };
            case < 72:
                var helper = dice.Chance(50) ? Register.Ours("đs", day, at: nation) : Register.Ours("cls", day);
                return newsroom.New(Theme.Accident, day, helper, nation).With(("tp", dice.Pick(nation.Cities)));
            case < 80:
                var (signer, other) = dice.Pick(Tours.Ministers);
                return newsroom.Signing(signer, other, day, nation);
            case < 90:
                var minister = dice.Pick(Tours.Ministers);
                return By(Theme.Reception, minister, ("ptt", minister.Theirs), ("pctn", "phụ nữ"), ("ctqh", "nghị sĩ"), ("ctqh", "phó chủ tịch"));
            case < 94:
                return By(Theme.Online, ("bng", "ngoại giao"), ("byt", "y tế"), ("bld", "lao động"));
            default:
                var place = dice.Pick(Theme.Of("dia-danh")["nơi hội thảo"]);
                return newsroom.New(Theme.Workshop, day, Register.Ours(dice.Pick(["ttc", "tta", "ttb"]), day), nation) with { Places = [place], City = place };
        }

        Affair By(Theme theme, params (string Ours, string Theirs)[] pairs)
        {
            var (ours, theirs) = dice.Pick(pairs);
            return newsroom.New(theme, day, Register.Ours(ours, day), nation, Register.Theirs(nation, theirs));
        }
    }

    private Affair Local(Theme theme, Nation nation, DateOnly day)
    {
        var unit = dice.Pick(Theme.Rows("dia-danh", "địa phương"));
        var code = dice.Pick(["ctd", "pcd", "btd"]);
        var guest = theme == Theme.Province && dice.Chance(35)
            ? Register.Theirs(nation, "thị trưởng", dice.Pick(nation.Cities))
            : Register.Theirs(nation, "đại sứ");
        var made = newsroom.New(theme, day, Register.Ours(code, day, unit), nation, guest).With(("X", unit[0]));
        return made with
        {
            Paper = unit[0].Split(' ', 2)[1],
            City = unit[2],
            Places = theme == Theme.Province ? [made.Ours.Seat, unit[2]] : [unit[2]],
        };
    }
}

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

/// <summary>Journeys: several events with the same people within days, and reports which look back on the whole.</summary>
internal sealed class Journeys(Dice dice, Desk desk)
{
    public static IReadOnlyList<(string Ours, string Theirs)> Ministers { get; } =
        [("bct", "thương mại"), ("bnn", "nông nghiệp"), ("bkh", "khoa học"), ("bgt", "giao thông"), ("btp", "tư pháp"), ("bvh", "văn hóa")];

    private readonly List<Happening> _events = [];

    public List<Happening> Abroad()
    {
        var (code, level) = dice.Pick<(string, string)>(
            [("tt", "chính phủ"), ("ctqh", "quốc hội"), ("ctn", "nguyên thủ"), ("bng", "ngoại giao"), ("ptt2", "chính phủ"), ("ptt1", "chính phủ")]);
        var (ours, land, from) = (desk.Cast.Ours(code), dice.Pick(Land.With(level)), desk.Day());
        var type = dice.Pick(["thăm chính thức", "thăm làm việc", "thăm hữu nghị chính thức"]);
        Add(Genre.Arrival, 0, dice.Pick(["Sáng", "Chiều"]), level, 60);
        Add(code == "ctqh" ? Genre.Parliament : Genre.Talks, 1, "Sáng", level, 100);
        Add(Genre.Meeting, 1, "Chiều", code == "ctqh" ? "chính phủ" : "quốc hội", 100);
        Add(Genre.Meeting, dice.Between(1, 2), "Chiều", code == "bng" ? "thương mại" : "ngoại giao", 55);
        Sign(1, 45);
        Add(Genre.Compatriots, dice.Between(0, 2), "Tối", null, 70);
        return Whole(ours, land, $"{type} {land.Name}", type);

        void Sign(int day, int chance)
        {
            var (minister, counterpart) = dice.Pick(Ministers);
            if (dice.Chance(chance))
            {
                var made = desk.New(Genre.Signing, from.AddDays(day), desk.Cast.Ours(minister), land, counterpart) with { Part = "Trưa", Frame = "thăm" };
                _events.Add(There(made, land, land.Capital));
            }
        }

        void Add(Genre genre, int day, string part, string? theirs, int chance)
        {
            if (dice.Chance(chance))
            {
                _events.Add(There(desk.New(genre, from.AddDays(day), ours, land, theirs) with { Part = part, Frame = "thăm" }, land, land.Capital));
            }
        }
    }

    public List<Happening> Here()
    {
        var (level, host) = dice.Pick<(string, string)>([("chính phủ", "tt"), ("quốc hội", "ctqh"), ("nguyên thủ", "ctn"), ("ngoại giao", "bng")]);
        var (land, from, type) = (dice.Pick(Land.With(level)), desk.Day(), dice.Pick(["thăm chính thức", "thăm hữu nghị chính thức"]));
        Add(level == "quốc hội" ? Genre.Parliament : Genre.Talks, 0, "Sáng", host);
        foreach (var other in dice.Shuffled(new[] { "tbt", "ctn", "tt", "ctqh" }.Where(code => code != host)).Take(dice.Between(1, 3)))
        {
            Add(Genre.Reception, dice.Below(2), dice.Pick(["Sáng", "Chiều"]), other);
        }

        if (dice.Chance(40))
        {
            var (ours, theirs) = dice.Pick(Ministers);
            _events.Add(desk.New(Genre.Signing, from, desk.Cast.Ours(ours), land, theirs) with { Part = "Trưa", Places = ["Hà Nội"] });
        }

        return Whole(_events[0].Theirs!, land, $"{type} Việt Nam", type);

        void Add(Genre genre, int day, string part, string code) =>
            _events.Add(desk.New(genre, from.AddDays(day), desk.Cast.Ours(code), land, level) with { Part = part, Frame = "đón" });
    }

    /// <summary>Officers: talks with their host, then a courtesy call on somebody higher.</summary>
    public List<Happening> Officers()
    {
        var abroad = dice.Chance(40);
        var (code, level, higher) = dice.Pick<(string, string, string)>(
            [("bqp", "quốc phòng", "tt"), ("ttm", "tham mưu", "bqp"), ("tqp1", "thứ quốc phòng", "bqp"), ("tcct", "chính trị", "bqp")]);
        var (land, from) = (dice.Pick(Land.All), desk.Day());
        var type = abroad ? "thăm chính thức" : "thăm";
        Add(Genre.Defence, 0, code, level);
        if (abroad)
        {
            Add(Genre.Meeting, 1, code, code == "bqp" ? "chính phủ" : "quốc phòng");
        }
        else
        {
            Add(Genre.Reception, dice.Below(2), higher, level);
        }

        return Named(_events, type, $"{type} {(abroad ? land.Name : "Việt Nam")}");

        void Add(Genre genre, int day, string ours, string theirs)
        {
            var made = desk.New(genre, from.AddDays(day), desk.Cast.Ours(ours), land, theirs) with { Frame = abroad ? "thăm" : "đón" };
            _events.Add(abroad ? There(made, land, land.Capital) : made);
        }
    }

    /// <summary>A party's delegation: talks, a higher reception, a province.</summary>
    public List<Happening> Comrades()
    {
        var (land, from) = (dice.Pick(Land.All.Where(land => land.Party is not null).ToList()), desk.Day());
        var (host, level) = dice.Pick<(string, string)>([("bdn", "đối ngoại đảng"), ("btg", "tuyên giáo đảng"), ("ttbbt", "bí thư đảng")]);
        _events.Add(desk.New(Genre.Party, from, desk.Cast.Ours(host), land, level) with { Frame = "đón" });
        if (dice.Chance(65))
        {
            var higher = desk.Cast.Ours(host == "ttbbt" ? "tbt" : "ttbbt");
            _events.Add(desk.New(Genre.Reception, from.AddDays(dice.Below(2)), higher, land, level) with { Frame = "đón" });
        }

        if (dice.Chance(60))
        {
            var province = dice.Pick(Genre.Of("dia-danh")["tỉnh"]);
            _events.Add(Province(from.AddDays(2), "btt", province, land, level));
        }

        return Named(_events, "thăm và làm việc tại", "thăm và làm việc tại Việt Nam");
    }

    /// <summary>A speech to many, and talks with some of them between the sessions.</summary>
    public List<Happening> Forum()
    {
        var forum = Phrasing.Parts(dice.Pick(Genre.Of("dia-danh")["diễn đàn"]), ';');
        var host = Land.Named(forum[1]);
        var from = new DateOnly(dice.Between(2022, 2024), Phrasing.Number(forum[3]), dice.Between(4, 23));
        var (code, level) = dice.Pick<(string, string)>([("ptt1", "chính phủ"), ("bng", "ngoại giao"), ("tt", "chính phủ"), ("pctqh", "phó quốc hội")]);
        var ours = desk.Cast.Ours(code);
        Add(Genre.Speech, dice.Below(2), host, null);
        foreach (var land in dice.Shuffled(Land.All).Take(dice.Between(2, 4)))
        {
            Add(Genre.Meeting, dice.Below(2), land, level);
        }

        if (dice.Chance(40))
        {
            Add(Genre.Compatriots, 2, host, null);
        }

        return Whole(ours, host, $"công tác dự {Phrasing.Parts(forum[0], '|')[0]}", "công tác tại");

        void Add(Genre genre, int day, Land land, string? theirs)
        {
            var made = There(desk.New(genre, from.AddDays(day), ours, land, theirs) with { Frame = "lề" }, host, forum[2]);
            _events.Add(made with { Forum = Phrasing.Parts(forum[0], '|') });
        }
    }

    /// <summary>One ambassador in several provinces, in one week.</summary>
    public List<Happening> Round()
    {
        var (land, day, guest) = (dice.Pick(Land.All), desk.Day(), dice.Pick(["đại sứ", "tổng lãnh sự"]));
        foreach (var province in dice.Shuffled(Genre.Of("dia-danh")["tỉnh"]).Take(dice.Between(2, 3)))
        {
            _events.Add(Province(day, dice.Pick(["ctt", "pct"]), province, land, guest));
            day = day.AddDays(dice.Between(1, 4));
        }

        return _events;
    }

    public Happening Province(DateOnly day, string code, string province, Land land, string guest) =>
        desk.New(Genre.Province, day, desk.Cast.Ours(code, province), land, guest, province) with
        {
            Places = [$"tỉnh {province}", code == "btt" ? "trụ sở Tỉnh ủy" : "trụ sở UBND tỉnh", province],
        };

    private static Happening There(Happening made, Land host, string city) => made with
    {
        Host = host,
        Places = city == host.Capital ? [city, $"thủ đô {city}", $"{city} ({host.Name})"] : [city, $"thành phố {city}", $"{city} ({host.Name})"],
    };

    private List<Happening> Whole(Figure traveller, Land land, string name, string type)
    {
        var trip = (_events.Min(made => made.Day), _events.Max(made => made.Day).AddDays(1));
        var events = Named(_events, type, name).ConvertAll(made => made with { Trip = trip });
        if (!dice.Chance(70))
        {
            return events;
        }

        var plain = new Manner { Published = trip.Item2, Form = "ngày", Title = 1 };
        var told = dice.Shuffled(events.Where(made => made.Genre != Genre.Arrival)).Take(dice.Between(2, 4))
            .Select(made => new Telling(made, plain).Mention(Remembered(made)));
        var overview = desk.New(Genre.Overview, trip.Item2, traveller, land) with
        {
            Trip = trip,
            Host = events[0].Host,
            Places = events[0].Host is null ? ["Hà Nội"] : events[0].Places,
        };
        return [.. events, overview.With(("nhữngviệc", Listed([.. told])), ("chuyến", name), ("loại", type))];
    }

    private static string Listed(List<string> told) =>
        told.Count == 1 ? told[0] : $"{string.Join(", ", told.SkipLast(1))} và {told[^1]}";

    /// <summary>A guest's journey tells whom the guest met.</summary>
    private static string Remembered(Happening made) => (made.Host, made.Genre == Genre.Signing) switch
    {
        (null, false) => "cuộc gặp với {A}",
        _ => made.Genre.Phrasing["nhắc"][0],
    };

    private static List<Happening> Named(List<Happening> events, string type, string name) =>
        events.ConvertAll(made => made.With(("loại", type), ("chuyến", name)));
}

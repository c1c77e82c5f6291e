namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>Trips: several events of the same people within days, and what is written when all is over.</summary>
internal sealed class Tours(Dice dice, Newsroom newsroom)
{
    private static readonly string[] StateVisits = ["thăm chính thức", "thăm cấp Nhà nước", "thăm làm việc"];

    private readonly List<Affair> _affairs = [];

    public static IReadOnlyList<(string Ours, string Theirs)> Ministers { get; } =
        [("byt", "y tế"), ("bgd", "giáo dục"), ("bld", "lao động"), ("bxd", "hạ tầng"), ("btc", "tài chính")];

    private Register Register => newsroom.Register;

    public List<Affair> Outbound()
    {
        var (code, level) = dice.Pick<(string, string)>([("tt", "chính phủ"), ("ctn", "nguyên thủ"), ("ctqh", "nghị viện"), ("bng", "ngoại giao")]);
        var (nation, from) = (dice.Pick(Nation.Where(level)), newsroom.Day());
        var traveller = Register.Ours(code, from);
        var type = code == "ctn" ? dice.Pick(StateVisits) : "thăm chính thức";
        var inviter = new Wording(At(Theme.Talks, 0, level), Hand.Plain(from)).Inside("{B}");
        Add(70, At(Theme.Landing, 0, null).With(("ngườimời", inviter)) with { Part = dice.Pick(["Sáng", "Chiều"]) });
        Add(100, Lowered(At(Theme.Talks, 1, level) with { Part = "Sáng" }));
        Add(80, At(Theme.Audience, 1, code == "ctqh" ? "chính phủ" : "nghị viện") with { Part = "Chiều" });
        Add(code == "bng" ? 60 : 25, At(Theme.Audience, 2, code is "tt" or "ctn" ? "hội hữu nghị" : "nguyên thủ") with { Part = "Sáng" });
        Add(65, At(Theme.Community, dice.Below(3), null) with { Part = "Tối", Places = ["Đại sứ quán Việt Nam", $"Đại sứ quán Việt Nam tại {nation.Name}"] });
        if (dice.Chance(40))
        {
            var (ours, theirs) = dice.Pick(Ministers);
            Add(100, Abroad(newsroom.Signing(ours, theirs, from.AddDays(1), nation), nation, nation.Capital));
        }

        return Whole(traveller, nation, type, $"{type} {nation.Name}", "đi");

        Affair At(Theme theme, int day, string? theirs) => Abroad(
            newsroom.New(theme, from.AddDays(day), traveller, nation, theirs is null ? null : Register.Theirs(nation, theirs)), nation, nation.Capital);
    }

    public List<Affair> Inbound()
    {
        var (level, code) = dice.Pick<(string, string)>([("chính phủ", "tt"), ("nguyên thủ", "ctn"), ("nghị viện", "ctqh"), ("ngoại giao", "bng")]);
        var (nation, from) = (dice.Pick(Nation.Where(level)), newsroom.Day());
        var guest = Register.Theirs(nation, level);
        Add(100, Lowered(Here(Theme.Talks, 0, code) with { Part = "Sáng" }));
        foreach (var other in dice.Shuffled(new[] { "tbt", "ctn", "tt", "ctqh" }.Where(other => other != code)).Take(dice.Between(1, 3)))
        {
            Add(100, Here(Theme.Reception, dice.Below(2), other) with { Part = dice.Pick(["Chiều", "Sáng"]) });
        }

        if (dice.Chance(35))
        {
            var (ours, theirs) = dice.Pick(Ministers);
            Add(100, newsroom.Signing(ours, theirs, from, nation));
        }

        return Whole(guest, nation, "thăm chính thức", "thăm chính thức Việt Nam", "đến");

        Affair Here(Theme theme, int day, string ours) => newsroom.New(theme, from.AddDays(day), Register.Ours(ours, from), nation, guest);
    }

    /// <summary>A conference abroad, and short meetings with several others within two days.</summary>
    public List<Affair> Forum()
    {
        var row = dice.Pick(Theme.Rows("dia-danh", "diễn đàn"));
        var (names, host) = (Phrasing.Parts(row[0], '|'), Nation.Named(row[1]));
        var from = new DateOnly(dice.Between(2023, 2025), Phrasing.Number(row[3]), dice.Between(3, 24));
        var (code, level) = row[0].Contains("ghị viện", StringComparison.Ordinal) ? ("ctqh", "nghị viện")
            : dice.Pick<(string, string)>([("ptt", "chính phủ"), ("bng", "ngoại giao"), ("pctn", "nguyên thủ")]);
        var traveller = Register.Ours(code, from);
        foreach (var nation in dice.Shuffled(Nation.Where(level)).Take(dice.Between(3, 5)))
        {
            var affair = newsroom.New(Theme.Margins, from.AddDays(dice.Below(2)), traveller, nation, Register.Theirs(nation, level));
            Add(100, Abroad(affair, host, row[2]) with { Forum = names });
        }

        if (dice.Chance(45))
        {
            Add(100, Abroad(newsroom.New(Theme.Community, from.AddDays(1), traveller, host), host, row[2]) with { Forum = names, Part = "Tối" });
        }

        return Whole(traveller, host, "thăm", $"thăm {host.Name} và dự {names[^1]}", "bên lề");
    }

    public static Affair Abroad(Affair made, Nation host, string city) => made with
    {
        Host = host,
        City = city,
        Places = city == host.Capital ? [city, $"thủ đô {city}", $"thủ đô {city}, {host.Name}"] : [city, $"thành phố {city}", $"{city} ({host.Name})"],
    };

    /// <summary>Foreign ministers agree on smaller things.</summary>
    private Affair Lowered(Affair talks) => talks.Ours.Short != "Bộ trưởng" ? talks
        : talks.With(("việclớn", dice.Pick(Theme.Of("dia-danh")["việc bộ trưởng"])));

    private void Add(int chance, Affair made)
    {
        if (dice.Chance(chance))
        {
            _affairs.Add(made);
        }
    }

    private List<Affair> Whole(Notable traveller, Nation nation, string type, string name, string frame)
    {
        var trip = (_affairs.Min(made => made.Day), _affairs.Max(made => made.Day).AddDays(1));
        var affairs = _affairs.ConvertAll(made => made.With(("loại", type), ("chuyến", name)) with { Trip = trip, Frame = frame });
        var told = affairs.ConvertAll(made => new Wording(made, Hand.Plain(made.Day)).Inside(Remembered(made, frame)));
        var who = frame == "đến" ? "{b}" : "{a}";
        var besides = affairs.Select((made, place) => made with
        {
            Besides = [.. affairs.Select((other, index) => (other, index)).Where(pair => pair.index != place && IsBefore(pair.other, made))
                .Where(pair => pair.other.Theme != Theme.Landing && pair.other.Theme != Theme.Signing)
                .Select(pair => $"Trong chuyến công tác này, ngày {Hand.Short(pair.other.Day)}, {who} cũng đã có {told[pair.index]}.")],
        }).ToList();
        if (!dice.Chance(65))
        {
            return besides;
        }

        var summary = newsroom.New(Theme.Summary, trip.Item2, traveller, nation) with
        {
            Trip = trip,
            Host = affairs[0].Host,
            City = affairs[0].City,
            Places = affairs[0].Host is null ? ["Hà Nội"] : [affairs[0].City],
        };
        var listed = affairs.Zip(told).Where(pair => pair.First.Theme != Theme.Landing && pair.First.Theme != Theme.Signing)
            .Select(pair => pair.Second).Distinct().Take(4).ToList();
        return [.. besides, summary.With(("nhữngviệc", Listed(listed)), ("chuyến", name), ("loại", type))];
    }

    private static bool IsBefore(Affair other, Affair made) =>
        other.Day < made.Day || (other.Day == made.Day && made.Part != "Sáng" && other.Part != "Tối");

    /// <summary>A guest's trip tells whom the guest met.</summary>
    private static string Remembered(Affair made, string frame) => frame != "đến" || made.Theme == Theme.Signing ? made.Theme.Phrasing["việc"][0]
        : made.Theme == Theme.Talks ? "cuộc hội đàm với {A}" : "cuộc hội kiến với {A}";

    private static string Listed(List<string> told) => told.Count == 1 ? told[0] : $"{string.Join(", ", told.SkipLast(1))} và {told[^1]}";
}

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>The years of news: journeys, days full of guests, series of telegrams and ambassadors, the same people again.</summary>
internal sealed class Agenda(Dice dice, HappeningMaker maker)
{
    private readonly List<Happening> _made = [];
    private readonly HashSet<(Land, int)> _congratulated = [];

    public IReadOnlyList<Happening> Make(int count)
    {
        while (_made.Count < count)
        {
            _made.AddRange(dice.Below(100) switch
            {
                < 14 => new Journeys(dice, maker).Outbound(),
                < 26 => new Journeys(dice, maker).Inbound(),
                < 33 => new Journeys(dice, maker).ToConference(),
                < 43 => DayOfGuests(),
                < 51 => Telegrams(),
                < 58 => Ambassadors("tu-biet", ["ctn", "tt", "ctqh", "bng"], sameDay: false),
                < 63 => Ambassadors("quoc-thu", ["ctn"], sameDay: true),
                < 71 => Again(),
                < 76 => Anniversaries(),
                _ => [Single()],
            });
        }

        return [.. _made.Take(count).Select((made, number) => made with { Group = $"second-{number:D4}" })];
    }

    /// <summary>Leaders receive several guests on one day.</summary>
    private List<Happening> DayOfGuests()
    {
        var code = dice.Pick(["tt", "ctn", "ctqh", "pttt", "tbt"]);
        var (day, part) = (maker.DayAtHome(code), dice.Pick(["sáng", "chiều"]));
        return [.. dice.Shuffled(Land.All).Take(dice.Between(2, 3)).Select(land => Received(code, day, part, land))];
    }

    private Happening Received(string code, DateOnly day, string part, Land land)
    {
        var level = code switch
        {
            "tbt" or "bdn" => land.HasRulingParty ? "party" : "deputy",
            "ctqh" or "pctqh" or "cndn" => "parliament",
            "bqp" => "defence",
            _ when Offices.Provinces.Contains(code) => dice.Pick(["mayor", "ambassador", "company"]),
            _ => dice.Pick(["trade", "farming", "foreign", "company", "deputy", "ambassador"]),
        };
        return maker.AtHome(level is "party" or "parliament" or "defence" or "mayor" ? "tiep-doan" : "tiep-khach", day, part, land, code, level);
    }

    /// <summary>Every year nearly the same sentence to everybody: other countries, and one country in two years.</summary>
    private List<Happening> Telegrams()
    {
        var (code, voice, year) = (dice.Pick(["ctn", "tt"]), dice.Next(), dice.Between(2018, 2023));
        var lands = dice.Shuffled(Land.All).Take(dice.Between(2, 3)).ToList();
        return [.. lands.Select(land => (land, year)).Append((lands[0], year + 1)).Where(_congratulated.Add).Select(sent =>
        {
            var day = maker.NationalDay(sent.Item1, sent.Item2);
            return maker.AtHome("dien-mung", day, "sáng", sent.Item1, code, code == "ctn" ? "head" : "government") with { Voice = voice };
        })];
    }

    private List<Happening> Ambassadors(string kind, IReadOnlyList<string> codes, bool sameDay)
    {
        var (code, voice) = (dice.Pick(codes), dice.Next());
        var (day, part) = (maker.DayAtHome(code), dice.Pick(["sáng", "chiều"]));
        List<Happening> made = [];
        foreach (var land in dice.Shuffled(Land.All).Take(dice.Between(2, 4)))
        {
            made.Add(maker.AtHome(kind, day, part, land, code, "ambassador") with { Voice = voice });
            day = sameDay ? day : day.AddDays(dice.Between(0, 12));
            while (!maker.IsAtHome(code, day))
            {
                day = day.AddDays(1);
            }
        }

        return made;
    }

    /// <summary>The same two people weeks or months later.</summary>
    private IEnumerable<Happening> Again()
    {
        var (code, land) = (dice.Pick(["ctn", "tt", "bng", "bqp"]), dice.Pick(Land.All));
        var (kind, level) = (dice.Pick(["dien-dam", "dien-dam", "tiep-khach"]), Offices.Counterpart(code, land));
        (kind, level) = kind == "tiep-khach" ? (code == "bqp" ? "tiep-doan" : kind, code == "bqp" ? "defence" : "ambassador") : (kind, level);
        var day = maker.DayAtHome(code);
        for (var time = dice.Between(2, 3); time > 0; time--)
        {
            yield return maker.AtHome(kind, day, dice.Pick(["sáng", "chiều", "tối"]), land, code, level);
            do
            {
                day = day.AddDays(dice.Between(3, 100));
            }
            while (!maker.IsAtHome(code, day));
        }
    }

    private IEnumerable<Happening> Anniversaries()
    {
        var (land, code) = (dice.Pick(Land.All), dice.Pick(["ptt", "pctqh", "pctn"]));
        var day = maker.DayAtHome(code);
        for (var time = 0; time < 2; time++)
        {
            yield return maker.AtHome("le-ky-niem", day, dice.Pick(["chiều", "tối"]), land, code, "ambassador");
            day = day.AddYears(dice.Pick([1, 1, 2])).AddDays(dice.Between(-2, 2));
        }
    }

    private Happening Single()
    {
        var land = dice.Pick(Land.All);
        var kind = dice.Pick(["received", "received", "received", "province", "dien-dam", "uy-ban", "chia-buon", "doanh-nghiep"]);
        var code = kind switch
        {
            "received" => dice.Pick(["tt", "ctn", "ptt", "pttt", "pctn", "pctqh", "cndn", "bdn", "bng", "bqp"]),
            "province" => dice.Pick(Offices.Provinces),
            "dien-dam" => dice.Pick(["ctn", "tt", "ctqh", "bng"]),
            "uy-ban" or "doanh-nghiep" => dice.Pick(["ptt", "pttt"]),
            _ => dice.Pick(["ctn", "tt"]),
        };
        var (day, part) = (maker.DayAtHome(code), dice.Pick(["sáng", "chiều", "chiều"]));
        return kind switch
        {
            "received" or "province" => Received(code, day, part, land),
            "uy-ban" => maker.AtHome(kind, day, "sáng", land, code, "trade"),
            "doanh-nghiep" => maker.AtHome(kind, day, part, land, code, "trade").With("F", "") with { Theirs = null, Reason = "trong nước" },
            _ => maker.AtHome(kind, day, part, land, code, Offices.Counterpart(code, land)),
        };
    }
}

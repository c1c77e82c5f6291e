namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>Events as they come in life: alone, twice, in series, and as parts of trips.</summary>
internal sealed class Scenes(Dice dice, World world)
{
    private readonly List<Occasion> _made = [];
    private readonly OccasionMaker _maker = new(dice, world);

    public IReadOnlyList<Occasion> Make(int count)
    {
        while (_made.Count < count)
        {
            IEnumerable<Occasion> scene = dice.Below(100) switch
            {
                < 8 => new Trips(dice, _maker).Outbound(),
                < 15 => new Trips(dice, _maker).Inbound(),
                < 21 => new Trips(dice, _maker).ToConference(),
                < 27 => Telegrams(),
                < 32 => Ambassadors(Kind.Reception, "ctn", "tt", "ctqh", "bng"),
                < 37 => Ambassadors(Kind.Credentials, "ctn"),
                < 45 => Twice(),
                < 53 => Anniversaries(),
                _ => [Lone()],
            };
            _made.AddRange(scene);
        }

        return [.. _made.Take(count).Select((occasion, number) => occasion with { Group = $"event-{number:D4}" })];
    }

    private IEnumerable<Occasion> Telegrams()
    {
        var (day, voice, code) = (_maker.Day(), dice.Next(), dice.Pick(["ctn", "tt", "tbt"]));
        return [.. dice.Shuffled(World.Countries).Take(dice.Between(2, 4)).Select(country =>
        {
            var when = day.AddDays(dice.Below(6));
            return _maker.New(Kind.Telegram, when, _maker.Ours(code, when), country, "nguyên thủ") with { Voice = voice };
        })];
    }

    private IEnumerable<Occasion> Ambassadors(Kind kind, params string[] codes)
    {
        var (day, voice, code, part) = (_maker.Day(), dice.Next(), dice.Pick(codes), dice.Pick(["Sáng", "Chiều", "Ngày"]));
        var first = default(Occasion);
        foreach (var country in dice.Shuffled(World.Countries).Take(dice.Between(2, 4)).ToList())
        {
            var made = _maker.New(kind, day, _maker.Ours(code, day), country, "đại sứ") with { Voice = voice };
            first ??= made;
            yield return made.Telling("buổi", part).Telling("dịp", first.Details.GetValueOrDefault("dịp", ""));
        }
    }

    /// <summary>The same two people, weeks or months apart.</summary>
    private IEnumerable<Occasion> Twice()
    {
        var (country, day) = (dice.Pick(World.Countries), _maker.Day());
        var (kind, code) = (dice.Pick([Kind.Call, Kind.Meeting]), dice.Pick(["hai", "tt", "ctqh", "bng", "bqp"]));
        code = code == "hai" ? "ctn" : code;
        for (var time = 0; time < 2; time++)
        {
            yield return _maker.New(kind, day, _maker.Ours(code, day), country, World.Level(code));
            day = day.AddDays(dice.Between(2, 120));
        }
    }

    private IEnumerable<Occasion> Anniversaries()
    {
        var (country, day) = (dice.Pick(World.Countries), _maker.Day());
        var code = dice.Pick(["ptt", "ttng", "bng", "ctqh"]);
        var abroad = dice.Chance(35);
        for (var time = 0; time < 2; time++)
        {
            yield return _maker.New(Kind.Anniversary, day, _maker.Ours(code, day), country, abroad ? "thứ trưởng" : "đại sứ") with
            {
                Host = abroad ? country : null,
                City = abroad ? country.Capital : "Hà Nội",
            };
            day = day.AddYears(dice.Pick([1, 1, 2, 5])).AddDays(dice.Below(3));
        }
    }

    private Occasion Lone()
    {
        var (country, day) = (dice.Pick(World.Countries), _maker.Day());
        return dice.Below(100) switch
        {
            < 10 => By(Kind.Call, ["ctn", "tt", "ctqh", "bng", "bqp", "ptt"]),
            < 24 => By(Kind.Meeting, ["tt", "ptt", "bng", "bqp", "bct", "bgd", "ttng"]),
            < 38 => By(Kind.Consultation, ["ttng", "bqp", "bct"]),
            < 52 => By(Kind.Conference, ["ptt", "ttng", "bgd", "bct"]) with { City = dice.Pick(["Hà Nội", "Đà Nẵng", "Huế", "TP Hồ Chí Minh"]) },
            < 68 => _maker.New(Kind.Statement, day, _maker.Ours("npn", day), country),
            < 80 => By(Kind.Relief, ["ptt", "ttng", "bqp"], "đại sứ"),
            < 90 => By(Kind.Business, ["ptt", "bct", "tt"]) with { City = dice.Pick(["Hà Nội", "TP Hồ Chí Minh", "Hải Phòng"]) },
            _ => By(Kind.Signing, ["bct", "bgd", "ttng", "bng"]),
        };

        Occasion By(Kind kind, IReadOnlyList<string> codes, string? level = null)
        {
            var code = dice.Pick(codes);
            return _maker.New(kind, day, _maker.Ours(code, day), country, level ?? World.Level(code));
        }
    }
}

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>Trips: several events with the same people within a few days, and articles that look back on the whole.</summary>
internal sealed class Trips(Dice dice, OccasionMaker maker)
{
    private static readonly Style Plain = new() { Published = DateOnly.MinValue };
    private readonly List<Occasion> _events = [];

    public List<Occasion> Outbound()
    {
        var (code, country, from) = (dice.Pick(["tbt", "ctn", "tt", "ctqh", "bng", "bqp"]), dice.Pick(World.Countries), maker.Day());
        var ours = maker.Ours(code, from);
        var level = World.Level(code);
        var type = Type(level);
        if (IsHigh(level))
        {
            Add(Kind.Welcome, 0, "Sáng", level, always: false);
        }

        Add(Kind.Talks, 0, "Sáng", level, always: true);
        Add(Kind.Signing, 0, "Chiều", level, always: false);
        Add(Kind.Meeting, 0, "Chiều", level == "quốc hội" ? "chính phủ" : "quốc hội", always: true);
        Add(Kind.Meeting, 1, "Sáng", level == "ngoại giao" ? "công thương" : "ngoại giao", always: false);
        Add(Kind.Community, 1, "Tối", null, always: false);
        Add(Kind.Business, 1, "Chiều", null, always: false);
        return Closed(ours, country, $"{type} {{N}}");

        void Add(Kind kind, int day, string part, string? with, bool always)
        {
            if (always || dice.Chance(60))
            {
                _events.Add(maker.New(kind, from.AddDays(day), ours, country, with)
                    .Telling("loại", type).Telling("buổi", part) with { Host = country, City = country.Capital, Frame = "đi thăm" });
            }
        }
    }

    public List<Occasion> Inbound()
    {
        var (country, from) = (dice.Pick(World.Countries), maker.Day());
        var level = dice.Pick(["nguyên thủ", "chính phủ", "quốc hội", "ngoại giao"]);
        var host = level switch { "nguyên thủ" => "ctn", "chính phủ" => "tt", "quốc hội" => "ctqh", _ => "bng" };
        var type = Type(level);
        if (IsHigh(level))
        {
            Add(Kind.Welcome, 0, "Sáng", host, always: false);
        }

        Add(Kind.Talks, 0, "Sáng", host, always: true);
        Add(Kind.Signing, 0, "Trưa", host, always: false);
        foreach (var other in dice.Shuffled(new[] { "tbt", "ctn", "tt", "ctqh" }.Where(code => code != host)).Take(dice.Between(1, 3)))
        {
            Add(Kind.Meeting, dice.Below(2), dice.Pick(["Sáng", "Chiều"]), other, always: true);
        }

        Add(Kind.Business, 1, "Chiều", "ptt", always: false);
        return Closed(_events.First(made => made.Theirs is not null).Theirs!, country, $"{type} Việt Nam");

        void Add(Kind kind, int day, string part, string code, bool always)
        {
            var ours = maker.Ours(code, from);
            if ((always || dice.Chance(60)) && !_events.Any(made => made.Kind == Kind.Meeting && made.Ours.Name == ours.Name))
            {
                _events.Add(maker.New(kind, from.AddDays(day), ours, country, level)
                    .Telling("loại", type).Telling("buổi", part) with { Frame = "đón khách" });
            }
        }
    }

    public List<Occasion> ToConference()
    {
        var (code, forum) = (dice.Pick(["ctn", "tt", "ctqh", "bng", "ptt"]), dice.Pick(World.Events));
        var host = World.Countries.Single(country => country.Name == forum[1]);
        var from = new DateOnly(dice.Between(2019, 2026), Phrasing.Number(forum[3]), dice.Between(3, 24));
        var ours = maker.Ours(code, from);
        Add(Kind.Speech, dice.Below(2), host, null);
        foreach (var country in dice.Shuffled(World.Countries).Take(dice.Between(2, 4)).ToList())
        {
            Add(Kind.Meeting, dice.Below(3), country, World.Level(code));
        }

        if (dice.Chance(40))
        {
            Add(Kind.Community, 2, host, null);
        }

        return Closed(ours, host, "công tác dự {E}");

        void Add(Kind kind, int day, Country country, string? level) =>
            _events.Add(maker.New(kind, from.AddDays(day), ours, country, level) with
            {
                Host = host,
                City = forum[2],
                Frame = "bên lề",
                Events = Phrasing.Parts(forum[0], '|'),
            });
    }

    private List<Occasion> Closed(Person traveller, Country country, string name)
    {
        var trip = (_events.Min(made => made.Day), _events.Max(made => made.Day).AddDays(1));
        var events = _events.ConvertAll(made => made.Telling("chuyến", name) with { Trip = trip });
        if (!dice.Chance(75))
        {
            return events;
        }

        var overview = maker.New(Kind.Overview, trip.Item2, traveller, country) with
        {
            Host = events[0].Host,
            City = events[0].City,
            Events = events[0].Events,
            Trip = trip,
            Borrowed = [.. events.Where(made => made.Topics.Count > 0).Select(Passage)],
        };
        overview = overview
            .Telling("chuyến", name).Telling("nhữngviệc", Listed(events)).Telling("nhữngviệckhác", Listed(dice.Shuffled(events)));
        return [.. events, overview];
    }

    private string Type(string level) => dice.Pick<string>(level == "nguyên thủ"
        ? ["thăm chính thức", "thăm hữu nghị chính thức", "thăm cấp Nhà nước"]
        : ["thăm chính thức", "thăm làm việc"]);

    private static bool IsHigh(string level) => level is "nguyên thủ" or "chính phủ" or "quốc hội";

    private static string Passage(Occasion made) =>
        new Filling(made, Plain).Paragraph(Phrasing.Of("chu-de")[made.Topics[0]][(int)(made.Voice % 4)]);

    /// <summary>A guest's trip tells whom the guest met.</summary>
    private static Occasion SeenByTheTraveller(Occasion made) =>
        made.Host is null && made.Theirs is { } guest ? made with { Ours = guest, Theirs = made.Ours } : made;

    private string Listed(IReadOnlyList<Occasion> events)
    {
        var named = events.Take(dice.Between(2, 4)).Select(SeenByTheTraveller)
            .Select(made => new Filling(made, Plain).Mention(dice.Pick(made.Kind.Phrasing["nhắc"])));
        return string.Join(", ", named);
    }
}

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>Visits and trips to conferences: several events within a few days around one traveller, and a look back at the end.</summary>
internal sealed class Journeys(Dice dice, HappeningMaker maker)
{
    public static IReadOnlyList<string[]> Conferences { get; } =
        [.. Phrasing.Of("Second/dien-dan")[""].Select(line => Phrasing.Parts(line, ';'))];

    private readonly List<Happening> _made = [];

    public IReadOnlyList<Happening> Outbound()
    {
        var (code, land, length) = (dice.Pick(["tbt", "ctn", "tt", "tt", "ctqh", "ptt", "bng", "bqp"]), dice.Pick(Land.All), dice.Between(2, 3));
        var from = maker.Departure(code, length);
        var (ours, level) = (Offices.Ours(code, from), Offices.Counterpart(code, land));
        var (host, city) = (maker.Theirs(land, level, from), land.Capital);
        var high = code is "tbt" or "ctn" or "tt" or "ctqh";
        Maybe(high ? 80 : 0, "den-noi", 0, "chiều", null);
        Maybe(high ? 70 : 0, "le-don", 1, "sáng", level);
        Maybe(100, "hoi-dam", 1, "sáng", level);
        Maybe(high ? 50 : 0, "trao-van-kien", 1, "trưa", level);
        Maybe(50, "dang-hoa", 1, "sáng", null);
        string[] others = ["head", "government", "parliament", "party"];
        foreach (var other in dice.Shuffled(others.Where(other => other != level && Receives(other))).Take(dice.Between(1, 2)))
        {
            Maybe(100, "hoi-kien", dice.Between(1, 2), "chiều", other);
        }

        Maybe(high ? 50 : 0, "chieu-dai", 1, "tối", level);
        Maybe(code is "tt" or "ptt" ? 80 : code == "bqp" ? 0 : 25, "doanh-nghiep", 2, "sáng", null);
        Maybe(high ? 45 : 10, "chinh-sach", 2, "chiều", null);
        Maybe(code == "bqp" ? 20 : 50, "tham-noi", 2, dice.Pick(["sáng", "chiều"]), null);
        Maybe(60, "kieu-bao", dice.Pick([0, 2]), "tối", null);
        var type = dice.Pick(high ? ["thăm chính thức", "thăm cấp Nhà nước", "thăm hữu nghị chính thức"] : new[] { "thăm chính thức", "thăm, làm việc tại" });
        return Closed(new Journey(ours, host, from, from.AddDays(length), type, "{loại} {N}"), "sang thăm", land, land, city);

        bool Receives(string other) => other switch { "party" => code is "tbt" && land.HasRulingParty, "head" => !land.HeadReigns, _ => true };

        void Maybe(int percent, string kind, int day, string part, string? with)
        {
            if (dice.Chance(percent))
            {
                var made = maker.Abroad(kind, from.AddDays(Math.Min(day, length)), part, land, ours, with, land, city);
                _made.Add(kind == "dang-hoa" ? made.With("tượngđài", Monument()) : made);
            }
        }

        string Monument() =>
            dice.Pick([$"Đài Chiến sĩ vô danh ở {city}", $"tượng Chủ tịch Hồ Chí Minh tại {city}", "Nghĩa trang liệt sĩ quốc gia {N}"]);
    }

    public IReadOnlyList<Happening> Inbound()
    {
        var (land, level) = (dice.Pick(Land.All), dice.Pick(["head", "head", "government", "government", "parliament", "foreign", "defence"]));
        level = level == "head" && land.HeadReigns ? "government" : level;
        var who = $"{land.Name} {level}";
        var from = maker.Departure(who, 2);
        var host = level switch { "head" => "ctn", "government" => "tt", "parliament" => "ctqh", "foreign" => "bng", _ => "bqp" };
        if (Enumerable.Range(0, 3).Any(shift => !maker.IsAtHome(host, from.AddDays(shift))))
        {
            return [];
        }

        var (guest, inviter) = (maker.Theirs(land, level, from), Offices.Ours(host, from));
        var high = level is "head" or "government" or "parliament";
        Maybe(high ? 40 : 0, "den-noi", 0, "sáng", null);
        Maybe(high ? 75 : 0, "le-don", 0, "chiều", host);
        Maybe(100, "hoi-dam", 0, "chiều", host);
        Maybe(high ? 60 : 30, "trao-van-kien", 0, "chiều", host);
        Maybe(high ? 50 : 0, "chieu-dai", 0, "tối", host);
        Maybe(40, "dang-hoa", 0, "sáng", null);
        foreach (var other in dice.Shuffled(new[] { "tbt", "ctn", "tt", "ctqh", "pttt" }.Where(other => other != host)).Take(dice.Between(1, 3)))
        {
            if (maker.IsAtHome(other, from.AddDays(1)))
            {
                Maybe(100, "hoi-kien", 1, dice.Pick(["sáng", "chiều"]), other);
            }
        }

        var type = high ? dice.Pick(["thăm chính thức", "thăm cấp Nhà nước"]) : "thăm chính thức";
        return Closed(new Journey(guest, inviter, from, from.AddDays(2), type, "{loại} Việt Nam"), "khách thăm", land, null, "Hà Nội");

        void Maybe(int percent, string kind, int day, string part, string? with)
        {
            if (dice.Chance(percent))
            {
                var made = maker.AtHome(kind, from.AddDays(day), part, land, with ?? host, level);
                made = kind == "dang-hoa" ? made.With("tượngđài", "Đài tưởng niệm các Anh hùng liệt sĩ").With("dựngnăm", "1993") : made;
                _made.Add(with is null ? made with { Ours = null } : made);
            }
        }
    }

    public IReadOnlyList<Happening> ToConference()
    {
        var conference = dice.Pick(Conferences);
        var code = conference[4] is "IPU" or "AIPA" ? "ctqh" : dice.Pick(["ctn", "tt", "tt", "pctn", "ptt"]);
        var from = maker.Departure(code, 3, Phrasing.Number(conference[3]));
        var (host, ours, city) = (Land.All.Single(land => land.Name == conference[1]), Offices.Ours(code, from), conference[2]);
        Add("phat-bieu", dice.Between(1, 2), dice.Pick(["sáng", "chiều"]), host, null);
        foreach (var land in dice.Shuffled(Land.All.Except([host])).Take(dice.Between(2, 5)))
        {
            Add("ben-le", dice.Between(1, 3), dice.Pick(["sáng", "chiều", "chiều"]), land, Offices.Counterpart(code, land));
        }

        if (dice.Chance(50))
        {
            Add("kieu-bao", 0, "tối", host, null);
        }

        var inviter = maker.Theirs(host, Offices.Counterpart(code, host), from);
        return Closed(new Journey(ours, inviter, from, from.AddDays(3), "công tác tại", "tham dự {F}"), "bên lề", host, host, city, conference[0]);

        void Add(string kind, int day, string part, Land land, string? level) =>
            _made.Add(maker.Abroad(kind, from.AddDays(day), part, land, ours, level, host, city));
    }

    private List<Happening> Closed(Journey journey, string reason, Land land, Land? host, string city, string forum = "")
    {
        var parts = new[] { "sáng", "trưa", "chiều", "tối" };
        var events = _made.OrderBy(made => made.Day).ThenBy(made => Array.IndexOf(parts, made.Part))
            .Select(made => made.With("F", forum) with { Journey = journey, Reason = reason }).ToList();
        var closed = events.Select((made, place) => made with { Beside = [.. events.Take(place).Where(other => other.Kind != "den-noi")] }).ToList();
        if (dice.Chance(80) && events.Count > 3)
        {
            var overview = maker.New("tong-ket", journey.To, "chiều", land, null, null, []).With("F", forum);
            closed.Add(overview with { Journey = journey, Host = host, City = city, Beside = [.. events.Where(made => made.Kind != "den-noi")] });
        }

        return closed;
    }
}

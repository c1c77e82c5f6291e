namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>Makes events: who, where, what is talked about, and the figures that every paper would report alike.</summary>
internal sealed class HappeningMaker(Dice dice)
{
    private static readonly DateOnly FirstDay = new(2018, 3, 1);
    private const int Days = 7 * 365;
    private const int Tries = 10_000;
    private static readonly Dictionary<string, string[]> Venues =
        Phrasing.Of("Second/dia-diem")[""].Select(line => Phrasing.Parts(line, ';')).ToDictionary(row => row[0], StringComparer.Ordinal);

    private readonly Offices _offices = new(dice.For("offices"));
    private readonly List<(string Who, DateOnly From, DateOnly To)> _journeys = [];
    private readonly HashSet<(string, DateOnly)> _atHome = [];

    public Official Theirs(Land land, string level, DateOnly day) => _offices.Theirs(land, level, day);

    /// <summary>A working day on which somebody of ours is at home.</summary>
    public DateOnly DayAtHome(string code)
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            var day = FirstDay.AddDays(dice.Below(Days));
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && IsAtHome(code, day))
            {
                return day;
            }
        }

        throw new InvalidOperationException($"{code} has no day left at home: too many events for these years.");
    }

    /// <summary>Whether somebody of ours is at home on a day; whoever asks will need him there.</summary>
    public bool IsAtHome(string code, DateOnly day)
    {
        if (_journeys.Any(journey => journey.Who == code && journey.From.AddDays(-1) <= day && day <= journey.To.AddDays(1)))
        {
            return false;
        }

        _atHome.Add((code, day));
        return true;
    }

    /// <summary>A first day of so many on which somebody is free to travel, in a month where one is given.</summary>
    public DateOnly Departure(string who, int days, int? month = null)
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            var day = FirstDay.AddDays(dice.Below(Days));
            day = month is { } fixedMonth ? new DateOnly(day.Year, fixedMonth, 3 + dice.Below(20)) : day;
            var last = day.AddDays(days);
            if (!_journeys.Any(other => other.Who == who && other.From.AddDays(-3) <= last && day <= other.To.AddDays(3))
                && !Enumerable.Range(-1, days + 2).Any(shift => _atHome.Contains((who, day.AddDays(shift)))))
            {
                _journeys.Add((who, day, last));
                return day;
            }
        }

        throw new InvalidOperationException($"{who} has no days left to travel: too many events for these years.");
    }

    public Happening New(
        string kind, DateOnly day, string part, Land land, Official? ours, Official? theirs, IReadOnlyList<(string, string)> topics)
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["P2"] = dice.Pick(land.Cities),
            ["tậpđoàn"] = land.Company,
            ["trường"] = land.University,
            ["tờbáo"] = land.Newspaper,
            ["đảng"] = land.Party,
            ["partyN"] = $"{land.Party} {{N}}",
            ["nămtrước"] = $"{day.Year - 1}",
            ["khách"] = dice.Pick(["Nguyễn Thế Cường", "Trần Đắc Lợi An", "Phạm Quỳnh Dao", "Lê Hoài Trung Tín", "Bùi Nhật Quang Anh", "Đỗ Sơn Hải"]),
        };
        Figures(land, day.Year, details);
        foreach (var file in new[] { "chung", "chu-de", "chu-de-rieng", kind })
        {
            Phrasing.Of($"Second/{file}").Draw(dice, details);
        }

        var made = new Happening
        {
            Kind = kind, Day = day, Part = part, Land = land, Ours = ours, Theirs = theirs, Details = details, Passages = [], Voice = dice.Next(),
        };
        return made with { Passages = Bodies.Of(made, topics) };
    }

    public Happening AtHome(string kind, DateOnly day, string part, Land land, string code, string level)
    {
        var venue = Venues[code];
        var made = New(kind, day, part, land, Offices.Ours(code, day), Theirs(land, level, day), Topics.For(kind, level, dice));
        made = level switch
        {
            "company" or "trade" => made.With("lĩnhvựcgặp", "thương mại, công nghiệp").With("làmviệcvới", "Bộ Công Thương"),
            "farming" => made.With("lĩnhvựcgặp", "nông nghiệp").With("làmviệcvới", "Bộ Nông nghiệp"),
            _ => made,
        };
        return made.With("địađiểm", venue[1]) with { City = venue.Length > 2 ? venue[2] : "Hà Nội" };
    }

    public Happening Abroad(string kind, DateOnly day, string part, Land land, Official? ours, string? level, Land host, string city)
    {
        var theirs = level is null ? null : Theirs(land, level, day);
        var made = New(kind, day, part, land, ours, theirs, Topics.For(kind, level ?? "", dice));
        var venue = level is null || !Venues.TryGetValue(level, out var row) ? city : level == "head" && land.HeadReigns ? "cung điện" : row[1];
        return made.With("địađiểm", venue) with { Host = host, City = city };
    }

    /// <summary>What stands in every register: since when there are relations, trade of last year, the national day's number.</summary>
    private void Figures(Land land, int year, Dictionary<string, string> into)
    {
        var own = dice.For($"register {land.Name}");
        var (since, founded) = (1950 + own.Below(46), 1810 + own.Below(170));
        into["nămlập"] = $"{since}";
        into["sốnăm"] = $"{(year - since) / 5 * 5}";
        into["mốc"] = $"{year - since}";
        into["lầnthứ"] = $"{year - founded}";
        into["kimngạch"] = $"{dice.For($"trade {land.Name} {year}").Between(70, 990)}";
    }

    public DateOnly NationalDay(Land land, int year) => new DateOnly(year, 1, 5).AddDays(dice.For($"national day {land.Name}").Below(350));
}

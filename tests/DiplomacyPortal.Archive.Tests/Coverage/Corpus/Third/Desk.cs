namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

/// <summary>Makes one event and draws what there is to tell about it.</summary>
internal sealed class Desk(Dice dice, Cast cast)
{
    private static readonly DateOnly First = new(2022, 2, 7);

    public Cast Cast => cast;

    /// <summary>Three years, on working days: the denser, the more there is to confuse.</summary>
    public DateOnly Day()
    {
        var day = First.AddDays(dice.Below(1020));
        return day.AddDays(day.DayOfWeek switch { DayOfWeek.Saturday => 2, DayOfWeek.Sunday => 1, _ => 0 });
    }

    public Happening New(Genre genre, DateOnly day, Figure ours, Land land, string? theirs = null, string province = "")
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal) { ["loại"] = "thăm và làm việc tại", ["X"] = province };
        Genre.Of("chung").Draw(dice, details);
        genre.Phrasing.Draw(dice, details);
        var topics = new List<string>();
        if (genre.Topics is { } file)
        {
            Genre.Of(file).Draw(dice, details);
            topics = [.. dice.Shuffled(Genre.Of(file).Sections).Take(dice.Between(genre.Least, genre.Most))];
        }

        cast.Background(land, day, details);
        return new Happening
        {
            Genre = genre,
            Day = day,
            Ours = ours,
            Theirs = theirs is null ? null : cast.Theirs(land, theirs, dice.Pick(land.Cities), dice.Pick(Genre.Of("dia-danh")["tỉnh bạn"])),
            Land = land,
            Details = details,
            Topics = topics,
            Voice = dice.Next(),
            Places = ours.Seat.Length > 0 ? ["Hà Nội", ours.Seat, ours.Seat + " (Hà Nội)"] : ["Hà Nội"],
            Part = dice.Pick(["Sáng", "Chiều", "Chiều", "Sáng", "Ngày"]),
            Province = province,
        };
    }

    /// <summary>An article about an event which is not a report of it: weeks later, by somebody who thinks about it.</summary>
    public Happening Aside(Genre genre, Happening of, int number)
    {
        var aside = New(genre, of.Day.AddDays(dice.Between(4, 26)), of.Ours, of.Land) with
        {
            Group = $"aside-{number:D4}",
            Theirs = of.Theirs,
            Earlier = of.Day,
            Host = null,
            Forum = of.Forum,
            Part = "Ngày",
        };
        var plain = new Manner { Published = of.Day, Form = "ngày", Title = 1 };
        return aside.With(
            ("nhắc", new Telling(of, plain).Mention(dice.Pick(of.Genre.Phrasing["nhắc"]))), ("khách", cast.Compatriot($"guest {dice.Below(50)}")));
    }

    /// <summary>The Foreign Ministry's word on a trip that is still to come.</summary>
    public Happening Notice(Happening of, int number)
    {
        var traveller = of.Host is null ? of.Theirs! : of.Ours;
        var notice = New(Genre.Notice, of.Trip!.Value.From.AddDays(-dice.Between(3, 8)), traveller, of.Land) with
        {
            Group = $"notice-{number:D4}",
            Trip = of.Trip,
            Forum = of.Forum,
            Part = "Ngày",
        };
        return notice.With(
            ("chuyến", of.Details["chuyến"]),
            ("ngàyxa", Manner.Full(of.Trip.Value.From)),
            ("từđếnxa", $"từ ngày {Manner.Short(of.Trip.Value.From)} đến {Manner.Full(of.Trip.Value.To)}"));
    }

    /// <summary>What happened in one week, in a line each.</summary>
    public Happening Digest(IReadOnlyList<Happening> week, int number)
    {
        var day = week.Max(made => made.Day).AddDays(1);
        var plain = new Manner { Published = day, Form = "ngày", Title = 1 };
        var digest = New(Genre.Digest, day, week[0].Ours, week[0].Land) with { Group = $"digest-{number:D4}", Part = "Ngày" };
        return digest.With(("ngàyđiểm", Manner.Full(day)), ("số3", $"{week.Count}")) with
        {
            Topics = [.. week.Select(made => $"- {new Telling(made, plain).Mention(made.Genre.Phrasing["mở"][0])}")],
        };
    }
}

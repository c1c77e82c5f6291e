namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>Makes single events and draws what there is to tell about them.</summary>
internal sealed class OccasionMaker(Dice dice, World world)
{
    public DateOnly Day() => new DateOnly(2019, 1, 3).AddDays(dice.Below(7 * 365 + 300));

    public Person Ours(string code, DateOnly day) => world.Ours(code, day.Year);

    public Occasion New(Kind kind, DateOnly day, Person ours, Country country, string? level = null)
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal);
        Phrasing.Of("chung").Draw(dice, details);
        Phrasing.Of("chu-de").Draw(dice, details);
        kind.Phrasing.Draw(dice, details);
        world.Figures(country, day.Year, details);
        details["buổi"] = dice.Pick(["Sáng", "Chiều", "Chiều", "Ngày", "Tối"]);
        details["loại"] = "thăm chính thức";
        details["P2"] = dice.Pick(country.Cities);
        details["tiếnsĩ"] = world.Foreign(country, $"scholar {dice.Below(40)}").Name;
        return new Occasion
        {
            Group = "",
            Kind = kind,
            Day = day,
            Ours = ours,
            Theirs = level is null ? null : world.Theirs(country, level, day.Year),
            Country = country,
            Details = details,
            Topics = [.. dice.Shuffled(Phrasing.Of("chu-de").Sections).Take(dice.Between(kind.LeastTopics, kind.MostTopics))],
            Voice = dice.Next(),
        };
    }

    /// <summary>An article about an event, which is not a report of it: written earlier or days later.</summary>
    public Occasion Companion(Kind kind, Occasion of, int number)
    {
        var details = new Dictionary<string, string>(of.Details, StringComparer.Ordinal);
        kind.Phrasing.Draw(dice, details);
        details["nhắc"] = dice.Pick(of.Kind.Phrasing["nhắc"]);
        details["khách"] = world.Vietnamese($"guest {dice.Below(60)}");
        details["buổi"] = "Ngày";
        return of with
        {
            Ours = kind == Kind.Announcement && of.Frame == "đón khách" ? of.Theirs! : of.Ours,
            Group = $"alone-{number:D4}",
            Kind = kind,
            Day = kind == Kind.Announcement ? of.Trip!.Value.From.AddDays(-dice.Between(3, 9)) : of.Day.AddDays(dice.Between(3, 24)),
            Earlier = of.Day,
            Details = details,
            Topics = [],
            Borrowed = [],
            Voice = dice.Next(),
        };
    }
}

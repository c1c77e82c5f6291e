namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>Makes one event, drawing what there is to tell of it.</summary>
internal sealed class Newsroom(Dice dice, Register register)
{
    public Register Register => register;

    /// <summary>Working days of three years; not around New Year, when offices change hands.</summary>
    public DateOnly Day()
    {
        var day = new DateOnly(dice.Between(2023, 2025), 2, 1).AddDays(dice.Below(300));
        return day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? day.AddDays(2) : day;
    }

    public Affair New(Theme theme, DateOnly day, Notable ours, Nation nation, Notable? theirs = null)
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal);
        Theme.Of("chung").Draw(dice, details);
        theme.Phrasing.Draw(dice, details);
        List<string> topics = [];
        if (theme.Topics is { } file)
        {
            Theme.Of(file).Draw(dice, details);
            topics = [.. dice.Shuffled(Theme.Of(file).Sections).Take(dice.Between(theme.Least, theme.Most))];
        }

        register.Know(nation, day, details);
        return new Affair
        {
            Theme = theme,
            Day = day,
            Ours = ours,
            Theirs = theirs,
            Nation = nation,
            Details = details,
            Topics = topics,
            Voice = dice.Next(),
            Places = ours.Seat.Length > 0 ? [ours.Seat, ours.Seat, "Hà Nội"] : ["Hà Nội"],
            Part = dice.Pick(["Sáng", "Chiều", "Sáng", "Chiều", "Ngày"]),
        };
    }

    public Affair Signing(string minister, string counterpart, DateOnly day, Nation nation)
    {
        var made = New(Theme.Signing, day, register.Ours(minister, day), nation, register.Theirs(nation, counterpart));
        var papers = Theme.Rows("dia-danh", "văn kiện").Where(row => row[0] == minister).Select(row => row[1]).ToList();
        return made.With(("vănbản", dice.Pick(papers))) with { Places = ["Hà Nội"] };
    }

    /// <summary>Weeks later somebody comes back to an event.</summary>
    public Affair Aside(Theme theme, Affair of, int number)
    {
        var aside = New(theme, of.Day.AddDays(dice.Between(5, 30)), of.Ours, of.Nation) with
        {
            Group = $"aside-{number:D4}",
            Theirs = of.Theirs,
            Earlier = of.Day,
            Places = ["Hà Nội"],
            Part = "Ngày",
        };
        var mention = new Wording(of, Hand.Plain(of.Day)).Inside(dice.Pick(of.Theme.Phrasing["nhắc"]));
        return aside.With(("nhắc", mention), ("khách", register.Compatriot($"scholar {dice.Below(40)}")));
    }

    /// <summary>The Foreign Ministry tells of a trip to come.</summary>
    public Affair Notice(Affair of, int number)
    {
        var (from, to) = of.Trip!.Value;
        var traveller = of.Host is null ? of.Theirs! : of.Ours;
        var notice = New(Theme.Notice, from.AddDays(-dice.Between(3, 9)), traveller, of.Nation) with
        {
            Group = $"notice-{number:D4}",
            Places = ["Hà Nội"],
            Part = "Ngày",
        };
        return notice.With(("chuyến", of.Details["chuyến"]), ("từtới", Hand.Span(from, to)), ("ngàytới", Hand.Short(from)));
    }
}

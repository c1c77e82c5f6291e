namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>A report before its paper's habits.</summary>
internal sealed record Story(string Headline, string Lead, IReadOnlyList<string> Body)
{
    public IEnumerable<string> All => Body.Prepend(Lead);
}

/// <summary>Writes about one event several times: first the agency, then whoever was there or read it.</summary>
internal sealed class Composing(Affair affair, Dice dice)
{
    private int _turn = -1;
    private int _keeps;

    public Story Next()
    {
        _turn++;
        _keeps = dice.Below(100) switch { < 25 => 45, < 60 => 15, _ => 0 };
        var (theme, common) = (affair.Theme, Theme.Of("chung"));
        var passages = Lines(theme.Passages, theme.Phrasing);
        var topics = theme.Topics is { } file ? Lines(_turn == 0 ? affair.Topics : dice.Shuffled(affair.Topics), Theme.Of(file)) : [];
        var (before, after) = theme.IsBilateral ? (Lines(["nhìn nhận"], common), Lines(["đáp từ", "chuyện thế giới", "lời mời"], common)) : ([], []);
        List<string> body = theme.IsDialogue || theme.IsFormulaic || dice.Chance(55)
            ? [.. passages.Take(1), .. before, .. passages.Skip(1), .. topics, .. after]
            : [.. topics.Take(1), .. passages, .. topics.Skip(1), .. dice.Shuffled(before.Concat(after))];
        if (!theme.IsDialogue && (_turn > 0 || !theme.IsFormulaic))
        {
            var drop = dice.Below(100) switch { < 20 => 45, < 60 => 18, _ => 0 };
            var kept = body.FindAll(_ => !dice.Chance(drop));
            body = kept.Count < 2 ? [.. body.Take(2)] : kept;
        }

        if (affair.Besides.Count > 0 && dice.Chance(22))
        {
            body.Add(dice.Pick(affair.Besides));
        }

        if (theme.Phrasing.Sections.Contains("kết") && (theme.IsDialogue || dice.Chance(50)))
        {
            body.Add(Line("kết", theme.Phrasing));
        }

        if (theme.IsBilateral && !affair.IsAside && dice.Chance(25))
        {
            body.Add(Line("tư liệu", common));
        }

        return new Story(Headline(), Line("mở", theme.Phrasing), body);
    }

    public string Headline() => dice.Pick(affair.Theme.Phrasing["tít"]);

    public string Lead() => dice.Pick(affair.Theme.Phrasing["mở"]);

    private List<string> Lines(IEnumerable<string> sections, Phrasing phrasing) => [.. sections.Select(section => Line(section, phrasing))];

    /// <summary>Who writes anew still takes a passage over now and then.</summary>
    private string Line(string section, Phrasing phrasing)
    {
        var lines = phrasing[section];
        return new Dice(affair.Voice).For(section).Shuffled(lines)[(dice.Chance(_keeps) ? 0 : _turn) % lines.Count];
    }
}

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>Lets so many papers report one event: the agency first, then reprints whole and cut, edited copies, own reports and briefs.</summary>
internal sealed class Desk(Happening happening, Dice dice)
{
    private static readonly string[] InOrder = ["phong-van", "chan-dung", "xa-luan"];
    private readonly List<string> _outlets = dice.Shuffled(Phrasing.Of("Second/trang-bao")["báo"]);
    private readonly List<Report> _reports = [];
    private int _turn;
    private bool _copiesCommunique;

    public IReadOnlyList<Report> Reports(int count)
    {
        while (_reports.Count < count)
        {
            var report = _reports.Count == 0 ? Own(brief: false) : dice.Below(100) switch
            {
                < 22 => Reprint(dice.Pick(_reports)),
                < 42 => Cut(dice.Pick(_reports)),
                < 60 => Edited(dice.Pick(_reports)),
                < 92 => Own(brief: false),
                _ => Own(brief: true),
            };
            _reports.Add(report with { Outlet = _outlets[_reports.Count] });
        }

        return _reports;
    }

    private Report Own(bool brief)
    {
        var habit = Habit.Roll(dice);
        _copiesCommunique = dice.Chance(40);
        var passages = _turn > 0 && !happening.IsFormulaic && !InOrder.Contains(happening.Kind) ? Rearranged() : happening.Passages;
        List<string> body = [.. passages.Take(brief ? 2 : passages.Count).Select(passage => Line(passage.File, passage.Section))];
        if (!brief && happening.Beside.Count > 0 && happening.Kind != "tong-ket" && dice.Chance(45))
        {
            body.Add("+");
        }

        if (!brief && dice.Chance(65))
        {
            body.Add(Line(happening.Kind, "kết"));
        }

        if (!brief && happening is { About: null, IsFormulaic: false } && happening.Kind != "den-noi" && dice.Chance(12))
        {
            body.Add(dice.Pick(Phrasing.Of("Second/trang-bao")["nền nước"]));
        }

        var report = new Report(
            happening, dice.Pick(happening.Phrasing["tít"]), [Line(happening.Kind, "mở"), .. body], habit, dice.Next(), PageDay(), "", IsTaken: false);
        _turn++;
        return report;
    }

    /// <summary>Not everything is taken over, and half of the papers begin with what they hold most newsworthy.</summary>
    private List<(string File, string Section)> Rearranged()
    {
        var kept = happening.Passages.Where(_ => dice.Chance(82)).ToList();
        kept = kept.Count > 2 ? kept : [.. happening.Passages];
        var news = kept.FindAll(passage => passage.File.StartsWith("chu-de", StringComparison.Ordinal));
        if (news.Count == 0 || dice.Chance(50))
        {
            return kept;
        }

        var first = dice.Pick(news);
        return [first, .. kept.Where(passage => passage != first)];
    }

    private Report Reprint(Report of) => of with
    {
        HeadlineLine = dice.Chance(55) ? of.HeadlineLine : dice.Pick(happening.Phrasing["tít"]),
        Habit = of.Habit with { NamesInHeadlines = dice.Chance(60) },
        IsTaken = true,
    };

    private Report Cut(Report of) => Reprint(of) with { Lines = [.. of.Lines.Take(Math.Max(2, of.Lines.Count * dice.Between(35, 70) / 100))] };

    /// <summary>The same report under an editor's hand: other little words, another form of the day, often an own lead, a passage less.</summary>
    private Report Edited(Report of)
    {
        var lead = dice.Chance(50) ? of.Lines[0] : dice.Pick(happening.Phrasing["mở"]);
        var dropped = of.Lines.Count > 4 ? dice.Between(1, of.Lines.Count - 1) : -1;
        var habit = of.Habit with { Form = dice.Below(11), Later = dice.Below(4), NewTones = dice.Chance(15), LeadingZeros = dice.Chance(20) };
        return Reprint(of) with
        {
            Lines = [lead, .. of.Lines.Skip(1).Where((_, place) => place + 1 != dropped)],
            Habit = habit,
            Hand = dice.Next(),
            Page = of.Page == happening.Day && dice.Chance(30) ? of.Page.AddDays(1) : of.Page,
        };
    }

    /// <summary>Every report takes the next phrasing; two of five take half of their passages from the communiqué that the first one took.</summary>
    private string Line(string file, string section)
    {
        var lines = new Dice(happening.Voice).For($"{file} {section}").Shuffled(Phrasing.Of($"Second/{file}")[section]);
        return lines[(dice.Chance(happening.IsFormulaic || _copiesCommunique ? 50 : 8) ? 0 : _turn) % lines.Count];
    }

    private DateOnly PageDay()
    {
        var nextDay = (happening.Host?.Hours, happening.Part) switch
        {
            (<= -10, "sáng") => 60,
            (<= -10, _) => 100,
            (<= -3, "chiều") => 50,
            (<= -3, "tối") => 100,
            (_, "tối") => 50,
            _ => 20,
        };
        return happening.Day.AddDays(happening.About is null && dice.Chance(nextDay) ? 1 : 0);
    }
}

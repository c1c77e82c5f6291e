namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

/// <summary>A report as one paper prints it; who wrote it may be another paper.</summary>
internal sealed record Sheet(Happening Made, Report Report, Manner Manner, House House, DateOnly Printed, bool Credited)
{
    public string Headline => new Telling(Made, Manner).Headline(Report.Headline);

    public IReadOnlyList<string> Paragraphs
    {
        get
        {
            var telling = new Telling(Made, Manner);
            return [.. Report.All.Select(telling.Body)];
        }
    }

    public static IReadOnlyList<Sheet> About(Happening made, int count, Dice dice)
    {
        var writing = new Writing(made, dice);
        var houses = Readers(made, dice);
        List<Sheet> sheets = [];
        foreach (var house in houses.Take(count))
        {
            sheets.Add(sheets.Count > 0 && dice.Chance(48)
                ? Reprinted(sheets[dice.Chance(60) ? 0 : dice.Below(sheets.Count)], house, writing, dice)
                : Written(made, house, writing, dice));
        }

        return sheets;
    }

    private static Sheet Written(Happening made, House house, Writing writing, Dice dice)
    {
        var manner = Manner.Of(house, made, dice);
        manner = made.IsAside ? manner with { Published = made.Day } : manner;
        return new Sheet(made, writing.Next(), manner, house, manner.Published, false);
    }

    private static Sheet Reprinted(Sheet of, House house, Writing writing, Dice dice)
    {
        var (report, manner) = (of.Report, of.Manner);
        var kept = report.Body.Count;
        switch (dice.Below(6))
        {
            case 0:
                break;
            case 1:
                report = report with { Body = [.. report.Body.Take(Math.Max(1, kept * dice.Between(35, 75) / 100))] };
                break;
            case 2:
                report = report with { Headline = writing.Headline() };
                break;
            case 3:
                report = report with { Headline = writing.Headline(), Lead = writing.Lead() };
                manner = manner with { Form = dice.Pick(house.Days) };
                break;
            case 4:
                var dropped = dice.Below(Math.Max(1, kept));
                report = report with { Body = [.. report.Body.Where((_, place) => kept < 3 || place != dropped)] };
                manner = manner with { Swaps = true, Form = dice.Pick(house.Days), Title = dice.Below(4), Comrades = house.Comrades };
                break;
            default:
                report = report with { Headline = writing.Headline(), Body = [.. report.Body.Take(Math.Max(2, kept - dice.Between(1, 3)))] };
                manner = manner with { Foreigners = dice.Below(3), Later = dice.Below(3) };
                break;
        }

        // "Today" and "yesterday" are copied only on the day they were written.
        var printed = manner.Form is "nay" or "hômnay" or "sángnay" or "thứ" ? of.Printed : of.Printed.AddDays(dice.Chance(35) ? 1 : 0);
        manner = manner with { NewTones = manner.NewTones ^ dice.Chance(20), BareHeadline = manner.BareHeadline ^ dice.Chance(25) };
        return new Sheet(of.Made, report, manner, house, printed, dice.Chance(75));
    }

    /// <summary>A province's paper writes about its province, the army's about the army; national papers about all.</summary>
    private static List<House> Readers(Happening made, Dice dice)
    {
        var own = dice.Shuffled(House.All.Where(house => house.File != (IsMilitary(made) ? "mofa" : "mod")).Where(house =>
            !house.Name.StartsWith("Báo ", StringComparison.Ordinal) || National.Contains(house.Name)
            || house.Name == $"Báo {made.Province}" || (IsMilitary(made) && house.File is "baohaiquan" or "bienphong")));
        return [.. own.OrderByDescending(house => house.Name == $"Báo {made.Province}" && dice.Chance(80))];
    }

    private static bool IsMilitary(Happening made) =>
        made.Genre == Genre.Defence || made.Genre == Genre.Ship || made.Genre == Genre.Patrol || made.Genre == Genre.Border || made.Genre == Genre.Peacekeepers;

    private static readonly string[] National = ["Báo Nhân Dân", "Báo Tin tức", "Báo điện tử Chính phủ", "Báo Công Thương"];
}

using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

/// <summary>The page on which a story stands, as it is copied.</summary>
internal sealed class Frontpage(Dice dice, IReadOnlyList<string> headlines)
{
    private static readonly Phrasing Parts = Theme.Of("trang");

    public CorpusArticle Print(Printed printed, int number)
    {
        var paragraphs = Joined(printed.Paragraphs(), printed.Affair.Theme.IsDialogue);
        var kind = dice.Below(100);
        var text = kind < 12 ? Marked(printed, paragraphs, number) : kind < 30 ? Agency(printed, paragraphs) : Page(printed, paragraphs);
        text = dice.Chance(2) ? text.Normalize(NormalizationForm.FormD) : text;
        return new CorpusArticle($"{printed.Outlet.File}_{number * 17 + 300117}.{(kind < 12 ? "md" : "txt")}", text, printed.Affair.Group);
    }

    private string Marked(Printed printed, List<string> paragraphs, int number) =>
        $"""
        ---
        title: "{printed.Headline.Replace('"', '\'')}"
        date: {printed.On.ToString(dice.Chance(75) ? "yyyy-MM-dd" : "dd/MM/yyyy", CultureInfo.InvariantCulture)}
        publisher: {printed.Outlet.Name}
        url: https://{printed.Outlet.File}.example/{printed.On.Year}/p{number * 11 + 500}
        ---

        {string.Join("\n\n", paragraphs)}

        {(printed.Credits ? dice.Pick(Parts["theo"]) : "")}
        """.TrimEnd() + "\n";

    private string Agency(Printed printed, List<string> paragraphs)
    {
        var city = printed.Affair.IsAside ? "Hà Nội" : printed.Affair.City;
        var text = new StringBuilder(printed.Headline).Append("\n\n").Append(Stamp(printed)).Append("\n\n");
        text.Append(city).Append(" (TTXVN ").Append(Hand.Short(printed.On)).Append(") - ").AppendJoin("\n\n", paragraphs);
        return text[^1] == '.' ? text.Append("/.\n").ToString() : text.Append('\n').ToString();
    }

    private string Page(Printed printed, List<string> paragraphs)
    {
        var text = new StringBuilder();
        text.Append(dice.Chance(30) ? $"{dice.Pick(Parts["mục"])}\n\n" : "");
        var first = printed.Outlet.Head is 4 or 5 && dice.Chance(50);
        text.Append(first ? $"{Stamp(printed)}\n{printed.Headline}\n\n" : $"{printed.Headline}\n{Stamp(printed)}\n\n");
        text.Append(printed.Outlet.Opening.Length > 0 && dice.Chance(80) ? $"{printed.Outlet.Opening} " : "").Append(paragraphs[0]).Append("\n\n");
        if (!printed.Affair.IsAside && printed.Affair.Theme != Theme.Online && printed.Affair.Theme != Theme.Condolence && dice.Chance(55))
        {
            var caption = dice.Pick(Parts[printed.Affair.Theirs is null ? "ảnh một" : "ảnh hai"]);
            text.Append(new Wording(printed.Affair, printed.Hand).Headline(caption)).Append("\n\n");
        }

        text.AppendJoin("\n\n", paragraphs.Skip(1)).Append('\n');
        text.Append(dice.Chance(60) ? $"\n{dice.Pick(Parts["tên người viết"])}\n" : "");
        text.Append(printed.Credits || dice.Chance(15) ? $"\n{dice.Pick(Parts["theo"])}\n" : "");
        if (dice.Chance(50))
        {
            text.Append('\n').AppendJoin('\n', Parts["vụn"].Where(_ => dice.Chance(35))).Append("\n\n").Append(dice.Pick(Parts["bài khác"])).Append('\n');
            text.AppendJoin('\n', Enumerable.Range(0, dice.Between(2, 4)).Select(_ => dice.Pick(headlines))).Append('\n');
        }

        return text.ToString();
    }

    private string Stamp(Printed printed)
    {
        var clock = $"{dice.Between(Earliest(printed), 22):D2}:{dice.Below(60):D2}";
        var day = printed.On.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        return printed.Outlet.Head switch
        {
            0 => $"{Hand.Weekday(printed.On)}, ngày {day} - {clock}",
            1 => $"{day} | {clock}",
            2 => $"Xuất bản: {day}, {clock}",
            3 => $"{clock} | {day}",
            4 => $"{Hand.Weekday(printed.On)}, {Hand.Full(printed.On)}, {clock}",
            5 => $"{day} - {clock} (GMT+7)",
            _ => $"Ngày đăng: {day} {clock}",
        };
    }

    private List<string> Joined(List<string> lines, bool dialogue)
    {
        var joins = dialogue || dice.Chance(55) ? 0 : 40;
        List<string> paragraphs = [lines[0]];
        foreach (var line in lines.Skip(1))
        {
            if (paragraphs.Count > 1 && dice.Chance(joins))
            {
                paragraphs[^1] += " " + line;
            }
            else
            {
                paragraphs.Add(line);
            }
        }

        return paragraphs;
    }

    private static int Earliest(Printed printed) => (printed.On == printed.Affair.Day, printed.Affair.Part) switch
    {
        (true, "Tối") => 21,
        (true, "Sáng") => 11,
        (true, _) => 17,
        _ => 6,
    };
}

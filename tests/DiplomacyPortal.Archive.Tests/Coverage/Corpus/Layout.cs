using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

/// <summary>The page around an article, copied with it: dates, captions, bylines, what else the paper offers to read.</summary>
internal sealed class Layout(Dice dice, IReadOnlyList<string> headlines)
{
    private static readonly Phrasing Page = Phrasing.Of("trang-bao");
    private static readonly string[] Weekdays = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    public CorpusArticle Write(Paper paper, int number)
    {
        var outlet = Phrasing.Parts(paper.Outlet, ';');
        var dated = paper.Style.Date == 6;
        var (text, ending) = dice.Below(100) switch
        {
            < 16 => (Markdown(paper, outlet, number), "md"),
            < 58 => (WholePage(paper, outlet), "txt"),
            _ when dated => (WholePage(paper, outlet), "txt"),
            < 74 => (Simple(paper, outlet), "txt"),
            < 86 => (Agency(paper), "txt"),
            < 94 => (OneLine(paper), "txt"),
            _ => (WithoutTitle(paper, outlet), "txt"),
        };
        return new CorpusArticle(
            $"{number:D4}-{outlet[2]}.{ending}",
            dice.Chance(2) ? text.Normalize(NormalizationForm.FormD) : text,
            paper.Occasion.Group);
    }

    private string Markdown(Paper paper, string[] outlet, int number) =>
        $"""
        ---
        title: "{paper.Headline.Replace('"', '\'')}"
        date: {paper.PageDay.ToString(dice.Chance(70) ? "yyyy-MM-dd" : "d/M/yyyy", CultureInfo.InvariantCulture)}
        publisher: {outlet[0]}
        url: https://{outlet[2]}.example/tin/{number * 7 + 1000}
        ---

        {string.Join("\n\n", paper.Paragraphs)}

        """;

    private string WholePage(Paper paper, string[] outlet)
    {
        var day = paper.PageDay;
        var text = new StringBuilder();
        text.Append(dice.Chance(12) ? paper.Headline.ToUpperInvariant() : paper.Headline).Append("\n\n");
        var clock = $"{dice.Between(Earliest(paper), 23):D2}:{dice.Below(60):D2}";
        var date = day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        text.Append(dice.Below(3) switch
        {
            0 => $"{Weekdays[(int)day.DayOfWeek]}, {date} - {clock}",
            1 => $"{outlet[0]} | {date} {clock} (GMT+7)",
            _ => $"{clock} {date}",
        }).Append("\n\n");
        var paragraphs = paper.Paragraphs;
        text.Append(outlet[1].Length > 0 ? $"{outlet[1]} " : "").Append(paragraphs[0]).Append("\n\n");
        if (dice.Chance(60))
        {
            var caption = Told(paper, "ảnh");
            text.Append(caption).Append('\n').Append(dice.Chance(50) ? caption + "\n" : "").Append('\n');
        }

        text.AppendJoin("\n\n", paragraphs.Skip(1)).Append("\n\n").Append(Signed(paper));
        return text.Append(dice.Chance(50) ? Leftovers() : "").ToString();
    }

    private string Simple(Paper paper, string[] outlet) =>
        $"{paper.Headline}\n{$"{outlet[1]} {string.Join('\n', paper.Paragraphs)}".Trim()}\n{Signed(paper)}";

    private string Agency(Paper paper)
    {
        var city = paper.Occasion.Host is null || paper.Occasion.IsCompanion ? "Hà Nội" : paper.Occasion.City;
        var body = string.Join("\n\n", paper.Paragraphs);
        body = dice.Chance(60) ? body.TrimEnd('.') + "./." : body;
        return $"{paper.Headline}\n\n{city} (TTXVN {Style.Slashed(paper.PageDay)}) - {body}\n\n{Signed(paper)}";
    }

    private static string OneLine(Paper paper) => $" date {paper.PageDay.Year}-{paper.PageDay.Month:D2} {string.Join(' ', paper.Paragraphs)}";

    private string WithoutTitle(Paper paper, string[] outlet) =>
        $"{outlet[1]} {string.Join('\n', paper.Paragraphs)}\n{outlet[0]} (tổng hợp)\n{Leftovers()}".TrimStart();

    private string Signed(Paper paper) => dice.Below(4) switch
    {
        0 => Told(paper, "ký tên") + "\n",
        1 => $"{Told(paper, "ký tên")}\n\n{dice.Pick(Page["nguồn"])}\n",
        2 => dice.Pick(Page["nguồn"]) + "\n",
        _ => "",
    };

    private string Told(Paper paper, string section)
    {
        var lines = Page[section].Where(line => !paper.Occasion.IsCompanion || !line.Contains("{V}", StringComparison.Ordinal)).ToList();
        return new Filling(paper.Occasion, paper.Style).Paragraph(dice.Pick(lines));
    }

    /// <summary>Nobody prints in the morning what happens in the evening.</summary>
    private static int Earliest(Paper paper) => (paper.PageDay == paper.Occasion.Day, paper.Occasion.Details["buổi"]) switch
    {
        (true, "Tối") => 21,
        (true, "Chiều") => 17,
        (true, _) => 12,
        _ => 5,
    };

    /// <summary>Titles of other articles stand below many pages, sometimes twice each.</summary>
    private string Leftovers()
    {
        var text = new StringBuilder("\n");
        text.AppendJoin('\n', Page["thừa"].Where(_ => dice.Chance(50))).Append("\n\n").Append(dice.Pick(Page["tiêu đề phần thừa"])).Append("\n\n");
        for (var left = dice.Between(2, 5); left > 0; left--)
        {
            var other = dice.Pick(headlines);
            text.Append(other).Append("\n\n").Append(dice.Chance(40) ? other + "\n\n" : "");
        }

        return text.ToString();
    }
}

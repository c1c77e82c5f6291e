using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

/// <summary>The page as it was copied: section, headline, when it appeared, photographs, author, buttons, other articles below.</summary>
internal sealed class Sheet(Dice dice, IReadOnlyList<string> headlines)
{
    private static readonly Phrasing Around = Phrasing.Of("Second/trang-bao");
    private static readonly string[] Weekdays = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    public CorpusArticle Print(Report report, int number)
    {
        var outlet = Phrasing.Parts(report.Outlet, ';');
        var (text, ending) = dice.Below(100) switch
        {
            < 12 => (FrontMatter(report, outlet, number), "md"),
            < 24 => ($" date {report.Page:yyyy-MM-dd} {string.Join('\n', Body(report, outlet))}", "txt"),
            < 44 => (Plain(report, outlet), "txt"),
            _ => (Whole(report, outlet), "txt"),
        };
        var normal = dice.Chance(2) ? text.Normalize(NormalizationForm.FormD) : text;
        return new CorpusArticle($"{outlet[2]}-{number:D4}.{ending}", normal, report.Happening.Group);
    }

    private static string FrontMatter(Report report, string[] outlet, int number) =>
        $"""
        ---
        title: "{report.Headline.Replace('"', '\'')}"
        date: {report.Page.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}
        publisher: {outlet[0]}
        url: https://{outlet[2]}.example/doi-ngoai/{(number * 31) + 20_000}.html
        ---

        {string.Join("\n\n", Body(report, outlet))}
        """ + "\n";

    private string Plain(Report report, string[] outlet) =>
        $"{report.Headline}\n\n{Appeared(report)}\n\n{string.Join("\n\n", Body(report, outlet))}\n\n{Signature(report, outlet)}";

    private string Whole(Report report, string[] outlet)
    {
        var text = new StringBuilder();
        if (dice.Chance(50))
        {
            text.Append(outlet[0]).Append('\n').Append(dice.Pick(Around["mục"])).Append("\n\n");
        }

        text.Append(report.Headline).Append("\n\n").Append(Appeared(report)).Append('\n');
        text.AppendJoin('\n', dice.Shuffled(Around["nút"]).Take(dice.Below(3))).Append('\n');
        var body = Body(report, outlet);
        text.Append(body[0]).Append("\n\n");
        if (dice.Chance(60) && report.Happening is { About: null, Ours: not null, Kind: not "dien-mung" and not "chia-buon" and not "dien-dam" })
        {
            text.Append(report.Credit(dice.Pick(Around["ảnh"]))).Append("\n\n");
        }

        text.AppendJoin("\n\n", body.Skip(1)).Append("\n\n").Append(Signature(report, outlet));
        return text.Append(dice.Chance(60) ? Below() : "").ToString();
    }

    private static List<string> Body(Report report, string[] outlet)
    {
        var city = report.Happening.Host is null || report.Happening.About is not null ? "Hà Nội" : report.Happening.City;
        var opening = outlet[1].Replace("{TP}", city, StringComparison.Ordinal)
            .Replace("{dm}", report.Page.ToString("d'/'M", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        List<string> body = [.. report.Paragraphs];
        body[0] = $"{opening} {body[0]}".Trim();
        return body;
    }

    /// <summary>Nobody prints before it has happened: mornings abroad are evenings here.</summary>
    private string Appeared(Report report)
    {
        var day = report.Page;
        var happening = report.Happening;
        var earliest = happening.Part switch { "sáng" => 11, "trưa" => 14, "chiều" => 17, _ => 21 } + (happening.Host?.Hours <= -3 ? 5 : 0);
        var hour = day == happening.Day && happening.About is null ? dice.Between(Math.Min(earliest, 22), 23) : dice.Between(5, 21);
        var time = $"{hour:D2}:{dice.Below(60):D2}";
        var date = day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
        return dice.Below(6) switch
        {
            0 => $"{Weekdays[(int)day.DayOfWeek]}, {day.ToString("d'/'M'/'yyyy", CultureInfo.InvariantCulture)}, {time} (GMT+7)",
            1 => $"{date} {time}",
            2 => $"{time} | {date}",
            3 => $"{Weekdays[(int)day.DayOfWeek]}, {date}, {time}",
            4 => $"{date} - {time}",
            _ => $"Ngày {day.ToString("d'/'M'/'yyyy", CultureInfo.InvariantCulture)}, {time}",
        };
    }

    private string Signature(Report report, string[] outlet)
    {
        var city = report.Happening.Host is null ? "Hà Nội" : report.Happening.City;
        var author = dice.Pick(Around["phóng viên"]).Replace("{TP}", city, StringComparison.Ordinal);
        return report.IsTaken ? dice.Pick(Around["ghi nguồn"]) + "\n" : dice.Chance(60) && outlet[0] != "TTXVN" ? author + "\n" : "";
    }

    private string Below()
    {
        var text = new StringBuilder("\n").AppendJoin('\n', dice.Shuffled(Around["nút"]).Take(3));
        text.Append("\n\n").Append(dice.Pick(Around["dưới"])).Append("\n\n");
        for (var left = dice.Between(2, 4); left > 0; left--)
        {
            text.Append(dice.Pick(headlines)).Append("\n\n");
        }

        return text.ToString();
    }
}

using System.Globalization;
using System.Text;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

/// <summary>The page around a report, as readers copy it out of a browser.</summary>
internal sealed class Page(Dice dice, IReadOnlyList<string> headlines)
{
    private static readonly Phrasing Parts = Genre.Of("trang");

    public CorpusArticle Print(Sheet sheet, int number)
    {
        var marked = dice.Chance(14);
        var paragraphs = Joined(sheet.Paragraphs, sheet.Made.Genre == Genre.Interview);
        var text = marked ? FrontMatter(sheet, paragraphs, number) : dice.Chance(16) ? Wire(sheet, paragraphs) : Copied(sheet, paragraphs);
        text = dice.Chance(2) ? text.Normalize(NormalizationForm.FormD) : text;
        return new CorpusArticle($"{sheet.House.File}-{number * 13 + 20411}.{(marked ? "md" : "txt")}", text, sheet.Made.Group);
    }

    private string FrontMatter(Sheet sheet, List<string> paragraphs, int number) =>
        $"""
        ---
        title: "{sheet.Headline.Replace('"', '\'')}"
        publisher: {sheet.House.Name}
        date: {sheet.Printed.ToString(dice.Chance(60) ? "yyyy-MM-dd" : "dd/MM/yyyy", CultureInfo.InvariantCulture)}
        url: https://{sheet.House.File}.example/{number * 31 + 7}.html
        ---

        {string.Join("\n\n", paragraphs)}

        {(sheet.Credited ? dice.Pick(Parts["nguồn"]) : "")}
        """.TrimEnd() + "\n";

    /// <summary>An agency's item: city and agency before the text.</summary>
    private string Wire(Sheet sheet, List<string> paragraphs)
    {
        var made = sheet.Made;
        var city = made.IsAside ? "Hà Nội" : made.Host is not null || made.Genre == Genre.Conference ? made.Places[0] : made.Province;
        city = city.Length > 0 ? city : "Hà Nội";
        var text = new StringBuilder(sheet.Headline).Append("\n\n").Append(Stamp(sheet)).Append("\n\n");
        text.Append(dice.Chance(50) ? $"{city} (TTXVN {Manner.Short(sheet.Printed)}) - " : $"{city}, TTXVN - ");
        var body = string.Join("\n\n", paragraphs);
        return text.Append(body.EndsWith('.') ? body[..^1] + "./." : body).Append('\n').ToString();
    }

    private string Copied(Sheet sheet, List<string> paragraphs)
    {
        var (house, text) = (sheet.House, new StringBuilder());
        var headline = dice.Chance(7) ? sheet.Headline.ToUpperInvariant() : sheet.Headline;
        if (dice.Chance(25))
        {
            text.Append(dice.Pick(Parts["chuyên mục"])).Append('\n');
        }

        var before = house.Head == 4 && dice.Chance(60);
        text.Append(before ? $"{Stamp(sheet)}\n\n{headline}\n\n" : $"{headline}\n\n{Stamp(sheet)}\n\n");
        text.Append(house.Prefix.Length > 0 && dice.Chance(85) ? house.Prefix + " " : "").Append(paragraphs[0]).Append("\n\n");
        if (!sheet.Made.IsAside && dice.Chance(50))
        {
            text.Append(Caption(sheet)).Append("\n\n");
        }

        if (dice.Chance(10))
        {
            paragraphs.Insert(Math.Min(2, paragraphs.Count), dice.Pick(headlines));
        }

        text.AppendJoin(dice.Chance(75) ? "\n\n" : "\n", paragraphs.Skip(1)).Append('\n');
        text.Append(dice.Chance(55) ? $"\n{dice.Pick(Parts["ký tên"])}\n" : "");
        text.Append(sheet.Credited || dice.Chance(25) ? $"\n{dice.Pick(Parts["nguồn"])}\n" : "");
        return dice.Chance(45) ? Rest(text).ToString() : text.ToString();
    }

    private string Stamp(Sheet sheet)
    {
        var day = sheet.Printed.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        var clock = $"{dice.Between(Earliest(sheet), 23):D2}:{dice.Below(60):D2}";
        var weekday = Manner.Weekday(sheet.Printed);
        return sheet.House.Head switch
        {
            0 => $"{weekday}, {day} - {clock}",
            1 => $"{weekday}, {day} {clock} (GMT+7)",
            2 => $"{day} {clock} GMT+7",
            3 => $"{day} {clock}",
            4 => $"{weekday}, {Manner.Full(sheet.Printed)}, {clock} (GMT+7)",
            5 => $"{weekday}, {clock}, {day}",
            _ => dice.Chance(50) ? $"Cập nhật: {clock}, {day}" : $"Ngày đăng: {day}",
        };
    }

    private string Caption(Sheet sheet)
    {
        var lines = Parts["ảnh"].Where(line => !line.Contains("{B}", StringComparison.Ordinal) || sheet.Made.Theirs is not null).ToList();
        return new Telling(sheet.Made.With(("báo", sheet.House.Name)), sheet.Manner).Headline(dice.Pick(lines));
    }

    private StringBuilder Rest(StringBuilder text)
    {
        text.Append('\n').AppendJoin('\n', Parts["thừa"].Where(_ => dice.Chance(40))).Append("\n\n").Append(dice.Pick(Parts["thêm"])).Append("\n\n");
        return text.AppendJoin("\n", Enumerable.Range(0, dice.Between(2, 5)).Select(_ => dice.Pick(headlines))).Append('\n');
    }

    /// <summary>Some papers give every thought a paragraph, others join two.</summary>
    private List<string> Joined(IReadOnlyList<string> lines, bool dialogue)
    {
        List<string> paragraphs = [.. lines.Take(1)];
        var joins = !dialogue && dice.Chance(40) ? 45 : 0;
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

    private static int Earliest(Sheet sheet) => (sheet.Printed == sheet.Made.Day, sheet.Made.Part) switch
    {
        (true, "Tối") => 21,
        (true, "Chiều") => 17,
        (true, "Sáng") => 11,
        (true, _) => 15,
        _ => 5,
    };
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace DiplomacyPortal.Extraction.Tests.Substitution;

/// <summary>
/// Which persons and dates take whose place: a file of Tables/. A line <c>old = new</c> is a name as the text or the gold writes it;
/// <c>days</c> moves the days from the 10th on, and <c>years</c> every year, and with the years the sessions that meet once a year.
/// </summary>
internal sealed partial class SubstitutionTable
{
    private readonly Dictionary<string, string> _names = [];
    private readonly Regex _places;
    private readonly int _days;
    private readonly int _years;

    private SubstitutionTable(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            var (key, value) = (line[..line.IndexOf('=', StringComparison.Ordinal)].Trim(), line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());
            if (key == "days") _days = int.Parse(value, CultureInfo.InvariantCulture);
            else if (key == "years") _years = int.Parse(value, CultureInfo.InvariantCulture);
            else _names.Add(key, value);
        }

        var names = string.Join('|', _names.Keys.OrderByDescending(name => name.Length).Select(Regex.Escape));
        _places = new Regex($@"(?<name>(?<![\p{{L}}-])(?:{names})(?![\p{{L}}-]))|{Dates}", RegexOptions.CultureInvariant);
    }

    /// <summary>"22-26/9", "25/9" and "29-3" of any date, the year of any date, "khóa 79" of a session. A decade stays a decade.</summary>
    private const string Dates =
        @"(?<!\d)(?<day>\d{1,2})-(?<lastday>\d{1,2})(?=/\d{1,2}(?!\d))|(?<!\d|\d[-/])(?<day>\d{1,2})(?=[-/]\d{1,2}(?!\d))"
        + @"|(?<!\d|những năm )(?<year>(?:19|20)\d\d)(?!\d)|(?<=[Kk]hóa )(?<session>\d\d)(?!\d)";

    public static SubstitutionTable InFile(string file) => new(File.ReadAllLines(file));

    public SubstitutedText In(string text)
    {
        var result = new SubstitutedText.Builder(text);
        foreach (Match place in _places.Matches(text))
        {
            if (place.Groups["name"] is { Success: true } name) result.Replace(name.Index, name.Length, _names[name.Value]);
            foreach (var day in new[] { place.Groups["day"], place.Groups["lastday"] }.Where(g => g.Success))
                result.Replace(day.Index, day.Length, Day(day.Value));
            foreach (var year in new[] { place.Groups["year"], place.Groups["session"] }.Where(g => g.Success))
                result.Replace(year.Index, year.Length, Moved(year.Value, _years));
        }

        return result.Build();
    }

    private string Edtf(string edtf) => Decade().IsMatch(edtf) ? edtf : EdtfParts().Replace(edtf, part =>
        Moved(part.Groups["year"].Value, _years) + part.Groups["month"].Value + (part.Groups["day"].Success ? "-" + Day(part.Groups["day"].Value) : ""));

    public GoldArticle In(GoldArticle gold, SubstitutedText text)
    {
        return gold with
        {
            Title = gold.Title with { Text = Name(gold.Title.Text) },
            Date = [.. gold.Date.Select(d => d with { Edtf = Edtf(d.Edtf) })],
            Byline = Name(gold.Byline),
            Body = [.. gold.Body.Select(text.Place)],
            Removed = [.. gold.Removed.Select(text.Place)],
            Captions = [.. gold.Captions.Select(text.Place)],
            People = [.. gold.People.Select(n => Name(n)!)],
            Aliases = gold.Aliases.Where(a => Name(a.Key) == a.Key).ToDictionary(),
            Dates = [.. gold.Dates.Select(d => new GoldDate(Edtf(d.Edtf), text.Place(d.Span)))],
            DatesOptional = [.. gold.DatesOptional.Select(d => new GoldDateChoice([.. d.Edtf.Select(Edtf)], text.Place(d.Span)))],
            EventDates = [.. gold.EventDates.Select(Edtf)],
            EventDatesOptional = [.. gold.EventDatesOptional.Select(Edtf)],
            Statements = [.. gold.Statements.Select(In)],
            StatementsOptional = [.. gold.StatementsOptional.Select(In)],
        };

        GoldStatement In(GoldStatement statement) => new([.. statement.Speakers.Select(s => Name(s)!)], text.Place(statement.Span));
    }

    private string? Name(string? text) => text is null ? null : In(text).Text;

    /// <summary>Days of one digit keep to it: they stay where they are.</summary>
    private string Day(string day) => day[0] is '0' || day.Length == 1 ? day : Moved(day, _days);

    private static string Moved(string number, int by) => (int.Parse(number, CultureInfo.InvariantCulture) + by).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{3}0/\d{3}9$")]
    private static partial Regex Decade();

    [GeneratedRegex(@"(?<year>\d{4})(?<month>-\d\d)?(?:-(?<day>\d\d))?")]
    private static partial Regex EdtfParts();
}

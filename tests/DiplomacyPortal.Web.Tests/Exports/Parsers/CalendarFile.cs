using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DiplomacyPortal.Web.Tests.Exports.Parsers;

/// <summary>Reads iCalendar by the grammar of RFC 5545, from its octets on: folding, content lines, components, values.</summary>
public static partial class CalendarFile
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static Component Parse(byte[] file)
    {
        var lines = Unfolded(file);
        var at = 0;
        var calendar = Read();
        Assert.Equal(lines.Count, at);
        Assert.Equal("VCALENDAR", calendar.Name);
        Assert.Equal("2.0", calendar.Value("VERSION"));
        Assert.NotEmpty(calendar.Value("PRODID"));
        Assert.NotEmpty(calendar.Components);
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(e => e.Value("UID")).Distinct().Count());
        foreach (var occasion in calendar.Events)
        {
            Assert.Matches("^[0-9]{8}T[0-9]{6}Z$", occasion.Value("DTSTAMP"));
            Assert.All(occasion.Properties.Where(p => p.Name is "DTSTART" or "DTEND"), p => Assert.Equal("VALUE=DATE", p.Parameters));
            Assert.All(occasion.Properties.GroupBy(p => p.Name), p => Assert.Single(p));
            if (occasion.End is { } end) Assert.True(end > occasion.Start);
        }

        return calendar;

        Component Read()
        {
            Assert.Equal("BEGIN", lines[at].Name);
            var component = new Component(lines[at++].Value, [], []);
            while (lines[at].Name != "END")
            {
                if (lines[at].Name == "BEGIN") component.Components.Add(Read());
                // The grammar has all properties of a component in front of those in it.
                else
                {
                    Assert.Empty(component.Components);
                    component.Properties.Add(lines[at++]);
                }
            }

            Assert.Equal(component.Name, lines[at++].Value);
            return component;
        }
    }

    private static List<Line> Unfolded(byte[] file)
    {
        List<string> lines = [];
        var from = 0;
        for (var i = 0; i < file.Length; i++)
        {
            if (file[i] is not ((byte)'\r' or (byte)'\n')) continue;
            Assert.True(file[i] == '\r' && file[i + 1] == '\n', "A line ends otherwise than by CRLF.");
            Assert.True(i - from is > 0 and <= 75, $"A line of {i - from} octets.");
            // Fails where a fold cuts a character.
            var line = Strict.GetString(file, from, i - from);
            if (line[0] == ' ') lines[^1] += line[1..];
            else lines.Add(line);
            from = ++i + 1;
        }

        Assert.Equal(file.Length, from);
        return [.. lines.Select(Line.Of)];
    }

    [GeneratedRegex(@"^(?<name>[A-Z0-9-]+)(;(?<parameters>[A-Z-]+=[^:;,""]+))?:(?<value>[^\u0000-\u0008\u000A-\u001F\u007F]*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ContentLine();

    public sealed record Line(string Name, string Parameters, string Value)
    {
        public static Line Of(string line)
        {
            var match = ContentLine().Match(line);
            Assert.True(match.Success, line);
            return new(match.Groups["name"].Value, match.Groups["parameters"].Value, match.Groups["value"].Value);
        }

        /// <summary>A value of the type TEXT.</summary>
        public string Text
        {
            get
            {
                Assert.Matches(@"^([^\\;,]|\\[\\;,nN])*$", Value);
                return Regex.Replace(Value, @"\\(.)", m => m.Groups[1].Value is "n" or "N" ? "\n" : m.Groups[1].Value);
            }
        }
    }

    public sealed record Component(string Name, List<Line> Properties, List<Component> Components)
    {
        public IReadOnlyList<Component> Events => [.. Components.Where(c => c.Name == "VEVENT")];

        public DateOnly Start => Date("DTSTART")!.Value;

        public DateOnly? End => Date("DTEND");

        public string Value(string name) => Properties.Single(p => p.Name == name).Value;

        public string? Text(string name) => Properties.SingleOrDefault(p => p.Name == name)?.Text;

        private DateOnly? Date(string name) => Properties.SingleOrDefault(p => p.Name == name) is { } date
            ? DateOnly.ParseExact(date.Value, "yyyyMMdd", CultureInfo.InvariantCulture) : null;
    }
}

using System.Text;

namespace DiplomacyPortal.Web.Tests.Exports.Parsers;

/// <summary>
/// Reads BibTeX as BibTeX does, strictly: entries of known kinds with unique ASCII keys, fields in braces that count whatever
/// stands in front of them, months as macros; and LaTeX text only with the commands that it has.
/// </summary>
public static class BibTexFile
{
    private static readonly Dictionary<string, string> Commands = new()
    {
        [@"\textbackslash{}"] = @"\", [@"\textbraceleft{}"] = "{", [@"\textbraceright{}"] = "}", [@"\textasciitilde{}"] = "~",
        [@"\textasciicircum{}"] = "^", [@"\#"] = "#", [@"\$"] = "$", [@"\%"] = "%", [@"\&"] = "&", [@"\_"] = "_",
    };

    public static IReadOnlyList<Entry> Parse(string file)
    {
        List<Entry> entries = [];
        var at = 0;
        while (true)
        {
            while (at < file.Length && file[at] == '\n') at++;
            if (at == file.Length) break;
            Expect('@');
            var type = Until('{');
            Assert.Contains(type, (string[])["article", "misc"]);
            var key = Until(',');
            Assert.Matches("^[a-z0-9-]+$", key);
            Dictionary<string, string> fields = [];
            do
            {
                Blank();
                var name = Until('=').Trim();
                Assert.Matches("^[a-z]+$", name);
                Blank();
                fields.Add(name, file[at] == '{' ? Braced() : Macro());
            }
            while (file[at++] == ',');
            at--;
            Blank();
            Expect('}');
            entries.Add(new Entry(type, key, fields));
        }

        Assert.Equal(entries.Count, entries.Select(e => e.Key).Distinct().Count());
        return entries;

        void Expect(char sign) => Assert.Equal(sign, file[at++]);

        void Blank()
        {
            while (file[at] is ' ' or '\n') at++;
        }

        string Until(char end)
        {
            var from = at;
            at = file.IndexOf(end, at) + 1;
            Assert.True(at > from, $"No {end} behind {from}.");
            return file[from..(at - 1)];
        }

        string Braced()
        {
            var (from, depth) = (at + 1, 0);
            do
            {
                depth += file[at] switch { '{' => 1, '}' => -1, _ => 0 };
                at++;
            }
            while (depth > 0);
            return file[from..(at - 1)];
        }

        string Macro()
        {
            var from = at;
            while (char.IsAsciiLetter(file[at])) at++;
            Assert.Matches("^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$", file[from..at]);
            return file[from..at];
        }
    }

    /// <param name="Fields">As written within their braces.</param>
    public sealed record Entry(string Type, string Key, IReadOnlyDictionary<string, string> Fields)
    {
        /// <summary>What LaTeX would print; braces that only keep capitals are gone.</summary>
        public string Text(string field) => Printed(Fields[field]);

        /// <summary>Parted at "and" outside of braces.</summary>
        public IReadOnlyList<string> Authors
        {
            get
            {
                List<string> names = [];
                var (from, depth) = (0, 0);
                var all = Fields["author"];
                for (var i = 0; i < all.Length; i++)
                {
                    depth += all[i] switch { '{' => 1, '}' => -1, _ => 0 };
                    if (depth > 0 || !all.AsSpan(i).StartsWith(" and ")) continue;
                    names.Add(Printed(all[from..i]));
                    from = i + 5;
                }

                return [.. names, Printed(all[from..])];
            }
        }

        private static string Printed(string value)
        {
            var printed = new StringBuilder();
            for (var i = 0; i < value.Length;)
            {
                if (value[i] == '\\')
                {
                    var command = Commands.Keys.SingleOrDefault(c => value.AsSpan(i).StartsWith(c));
                    Assert.True(command is not null, $"LaTeX has no {value[i..]}");
                    printed.Append(Commands[command]);
                    i += command.Length;
                    continue;
                }

                Assert.False(value[i] is '#' or '$' or '%' or '&' or '_' or '~' or '^' or '\n' or '\r', $"Unescaped {value[i]} in {value}");
                if (value[i] is not ('{' or '}')) printed.Append(value[i]);
                i++;
            }

            return printed.ToString();
        }
    }
}

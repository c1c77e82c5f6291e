namespace DiplomacyPortal.Web.Tests.Exports.Parsers;

/// <summary>Reads RIS by its specification, strictly: CRLF, a tag of two characters, "  - ", TY first, ER last.</summary>
public static class RisFile
{
    private static readonly string[] Tags = ["TY", "ID", "AU", "TI", "T2", "PY", "DA", "DB", "UR", "Y2", "N1", "ER"];

    /// <returns>Of each reference its values by tag.</returns>
    public static IReadOnlyList<ILookup<string, string>> Parse(string file)
    {
        Assert.EndsWith("\r\n", file, StringComparison.Ordinal);
        List<ILookup<string, string>> references = [];
        List<(string Tag, string Value)> open = [];
        foreach (var line in file[..^2].Split("\r\n"))
        {
            Assert.DoesNotContain(line, c => c is '\r' or '\n');
            if (line.Length == 0)
            {
                Assert.Empty(open);
                continue;
            }

            Assert.Matches("^[A-Z][A-Z0-9]  - ", line);
            var (tag, value) = (line[..2], line[6..]);
            Assert.Contains(tag, Tags);
            Assert.Equal(open.Count == 0, tag == "TY");
            open.Add((tag, value));
            if (tag != "ER") continue;
            Assert.Equal("", value);
            references.Add(open.ToLookup(l => l.Tag, l => l.Value));
            open = [];
        }

        Assert.Empty(open);
        Assert.All(references, r =>
        {
            Assert.Contains(r["TY"].Single(), (string[])["NEWS", "ELEC"]);
            Assert.All(r["AU"], name => Assert.DoesNotContain(name, c => c is '*' or ','));
            Assert.All(r["PY"], year => Assert.Matches("^[0-9]{4}$", year));
            Assert.All(r["DA"].Concat(r["Y2"]), date => Assert.Matches("^([0-9]{4})?/([0-9]{2})?/([0-9]{2})?/[^/]*$", date));
        });
        return references;
    }
}

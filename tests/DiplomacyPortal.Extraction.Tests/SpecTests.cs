namespace DiplomacyPortal.Extraction.Tests;

/// <summary>Holds the extraction to the cases of Specs/*.txt, which can be read without knowing C#.</summary>
public sealed class SpecTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var spec in Spec.InFile(file)) cases.Add(Path.GetFileName(file), spec.Name);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_says_what_its_case_says(string file, string name)
    {
        var spec = Spec.InFile(Path.Combine(Folder, file)).Single(s => s.Name == name);
        Assert.NotEmpty(spec.Expectations);
        var facts = new ReadableFacts(spec.Text, ArticleExtractor.Extract(spec.Text));
        foreach (var (word, value) in spec.Expectations)
        {
            var found = facts.Of(word.EndsWith(" no", StringComparison.Ordinal) ? word[..^3] : word);
            if (word.EndsWith(" no", StringComparison.Ordinal)) Assert.DoesNotContain(value, found);
            else if (value == "none") Assert.True(found.Count == 0, $"{word}: none expected, found {string.Join("; ", found)}");
            else Assert.True(found.Contains(value), $"{word}: expected «{value}», found «{string.Join("»; «", found)}»");
        }
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Specs");
}

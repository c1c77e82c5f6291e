using System.Globalization;
using System.Text.RegularExpressions;

namespace DiplomacyPortal.Extraction.Tests.Substitution;

/// <summary>
/// No rule knows the articles that it was tried on: with other persons and dates of the same form in the place of theirs, the scores hold.
/// The scorer is written here and not called as a script, for <c>dotnet test</c> promises to need the .NET SDK alone.
/// </summary>
public sealed partial class SubstitutionTests
{
    /// <summary>The bars of CI, by measure.</summary>
    private static readonly Dictionary<string, double> Bars = Bar().Matches(File.ReadAllText(Path.Combine(Repository.Root, ".ci", "bars.py")))
        .ToDictionary(bar => bar.Groups[1].Value, bar => double.Parse(bar.Groups[2].Value, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("unchanged")]
    [InlineData("other-names-earlier-days")]
    [InlineData("other-names-a-year-before")]
    [InlineData("other-leaders-a-year-after")]
    public void The_scores_hold_whoever_is_named_and_whenever_it_was(string table)
    {
        var score = ScoreOf(Table(table), Table(table));

        Assert.NotEmpty(Bars);
        Assert.True(Bars.All(bar => score[bar.Key] >= bar.Value) && score.LooseMentions == 0, Report(score));
    }

    [Fact]
    public void The_facts_of_one_text_do_not_pass_for_those_of_another()
    {
        var score = ScoreOf(Table("other-names-earlier-days"), Table("other-names-a-year-before"));

        Assert.All(["date", "people_f1", "dates_f1", "events_f1", "statements_f1"], measure => Assert.InRange(score[measure], 0, Bars[measure] - 0.3));
    }

    /// <param name="read">What is replaced in the texts that are read.</param>
    /// <param name="expected">What is replaced in the facts that are expected of them.</param>
    private static Score ScoreOf(SubstitutionTable read, SubstitutionTable expected)
    {
        var (seeds, golds) = (Repository.Shared("seeds"), GoldArticle.InFolder(Repository.Shared("gold")));
        Assert.NotEmpty(golds);
        var score = new Score();
        foreach (var gold in golds)
        {
            var original = File.ReadAllText(Path.Combine(seeds, gold.File));
            var text = read.In(original);
            score.Add(text.Text, expected.In(gold, text), ArticleExtractor.Extract(text.Text));
        }

        return score;
    }

    private static SubstitutionTable Table(string name) =>
        SubstitutionTable.InFile(Path.Combine(AppContext.BaseDirectory, "Substitution", "Tables", name + ".txt"));

    private static string Report(Score score) =>
        string.Join(", ", Bars.Keys.Select(measure => string.Create(CultureInfo.InvariantCulture, $"{measure} = {score[measure]:0.000}")))
        + "\n" + score.Faults;

    [GeneratedRegex(@"'(\w+)': ([\d.]+)")]
    private static partial Regex Bar();
}

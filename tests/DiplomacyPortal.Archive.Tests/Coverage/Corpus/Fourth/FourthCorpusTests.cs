using System.Text.RegularExpressions;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Fourth;

public sealed class FourthCorpusTests
{
    private static readonly IReadOnlyList<CorpusArticle> Corpus = CoverageCorpus.Generate(seed: 13, occasions: 300, Collection.Fourth);

    [Fact]
    public void The_same_seed_makes_the_same_corpus() => Assert.Equal(Corpus, CoverageCorpus.Generate(seed: 13, occasions: 300, Collection.Fourth));

    [Fact]
    public void Another_seed_makes_another_corpus() => Assert.Empty(
        CoverageCorpus.Generate(seed: 14, occasions: 300, Collection.Fourth).Select(article => article.Text).Intersect(Corpus.Select(article => article.Text)));

    [Theory]
    [InlineData(3)]
    [InlineData(13)]
    [InlineData(1986)]
    public void Three_hundred_events_make_some_nine_hundred_articles_and_over_six_hundred_pairs(int seed)
    {
        var corpus = CoverageCorpus.Generate(seed, occasions: 300, Collection.Fourth);
        var sizes = corpus.CountBy(article => article.Group).Select(group => group.Value).ToList();

        Assert.InRange(corpus.Count, 840, 1000);
        Assert.InRange(sizes.Sum(size => size * (size - 1) / 2), 650, 950);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], sizes.Distinct().Order());
    }

    [Fact]
    public void A_small_corpus_is_made_as_well() => Assert.NotEmpty(CoverageCorpus.Generate(seed: 1, occasions: 3, Collection.Fourth));

    [Fact]
    public void Every_file_has_its_own_name_which_tells_nothing_of_its_group()
    {
        Assert.Distinct(Corpus.Select(article => article.FileName));
        Assert.All(Corpus, article => Assert.DoesNotContain(article.Group, article.FileName + article.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_left_to_fill_in() =>
        Assert.All(Corpus, article => Assert.DoesNotMatch(@"[{}<@]|\S  |\.\. |,,|, ,", article.Text));

    [Fact]
    public void Every_page_tells_the_day_on_which_it_appeared() =>
        Assert.All(Corpus, article => Assert.Matches(@"\d{1,2}/\d{1,2}/20\d\d|20\d\d-\d\d-\d\d", string.Join('\n', article.Text.Split('\n').Take(6))));

    [Theory]
    [InlineData(3)]
    [InlineData(13)]
    [InlineData(1986)]
    public void No_two_groups_are_the_same_event(int seed)
    {
        var dice = new Dice((ulong)seed);
        var affairs = new Calendar(dice, new Newsroom(dice, new Register(dice.For("register")))).Write(300);

        Assert.Distinct(affairs.Select(made => made.Group));
        Assert.Distinct(affairs.Select(made => (made.Theme, made.Day, made.Ours.Name, made.Nation, made.Theirs?.Name)));
    }

    [Fact]
    public void Nobody_of_ours_is_in_two_countries_on_one_day()
    {
        var dice = new Dice(5);
        var affairs = new Calendar(dice, new Newsroom(dice, new Register(dice.For("register")))).Write(300);

        Assert.All(affairs.GroupBy(made => (made.Ours.Name, made.Day)), same => Assert.Single(same.Select(made => made.Host?.Name).Distinct()));
    }

    [Fact]
    public void Some_reports_of_one_event_are_reprints_and_others_are_told_in_other_words()
    {
        var pairs = Corpus.GroupBy(article => article.Group)
            .SelectMany(group => group.Zip(group.Skip(1), (one, other) => Alike(one.Text, other.Text))).ToList();

        Assert.InRange(pairs.Count(alike => alike > 0.5) / (double)pairs.Count, 0.15, 0.6);
        Assert.InRange(pairs.Count(alike => alike < 0.25) / (double)pairs.Count, 0.15, 0.6);
    }

    [Fact]
    public void Every_kind_of_event_has_four_phrasings_of_all_that_it_tells_save_the_formulaic()
    {
        Assert.True(Theme.OfEvents.Count >= 20);
        foreach (var theme in Theme.OfEvents)
        {
            IEnumerable<string> sections = theme.IsFormulaic ? ["tít", "mở"] : theme.Passages.Concat(["tít", "mở"]);
            Assert.All(sections, section => Assert.True(theme.Phrasing[section].Distinct().Count() >= 4, $"{theme.File} [{section}]"));
            Assert.NotEmpty(theme.Phrasing["nhắc"]);
        }
    }

    [Fact]
    public void No_line_and_no_country_is_another_collections()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Coverage", "Corpus", "Phrasings");
        var others = new[] { folder, Path.Combine(folder, "Second"), Path.Combine(folder, "Third") }.SelectMany(Lines).ToHashSet(StringComparer.Ordinal);
        var own = Lines(Path.Combine(folder, "Fourth"));
        Assert.NotEmpty(own);
        Assert.Empty(own.Intersect(others));

        string[] countries = ["nuoc", "Second/dat-nuoc", "Third/nuoc"];
        var elsewhere = countries.SelectMany(file => File.ReadLines(Path.Combine(folder, file + ".txt"))).Select(line => line.Split(" | ")[0]);
        Assert.Empty(Nation.All.Select(nation => nation.Name).Intersect(elsewhere));
    }

    /// <summary>Whole sentences only: short headlines are everybody's.</summary>
    private static IEnumerable<string> Lines(string folder) =>
        Directory.GetFiles(folder, "*.txt").SelectMany(File.ReadLines).Where(line => line.Length > 60 && line[0] is not ('#' or '@'));

    /// <summary>Shared runs of three words, of all such runs.</summary>
    private static double Alike(string one, string other)
    {
        var (first, second) = (Runs(one), Runs(other));
        return (double)first.Intersect(second).Count() / first.Union(second).Count();
    }

    private static HashSet<string> Runs(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Zip(words.Skip(1), words.Skip(2)).Select(run => $"{run.First} {run.Second} {run.Third}")];
    }
}

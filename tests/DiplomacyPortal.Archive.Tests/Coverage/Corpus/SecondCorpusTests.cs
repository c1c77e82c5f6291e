using System.Text.RegularExpressions;
using DiplomacyPortal.Archive.Tests.Coverage.Corpus.Second;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

public sealed partial class SecondCorpusTests
{
    private static readonly IReadOnlyList<CorpusArticle> Corpus = CoverageCorpus.Generate(seed: 5, occasions: 300, Collection.Second);

    [Fact]
    public void The_same_seed_makes_the_same_corpus() =>
        Assert.Equal(Corpus, CoverageCorpus.Generate(seed: 5, occasions: 300, Collection.Second));

    [Fact]
    public void Another_seed_makes_another_corpus() =>
        Assert.Empty(CoverageCorpus.Generate(seed: 6, occasions: 300, Collection.Second).Select(article => article.Text)
            .Intersect(Corpus.Select(article => article.Text)));

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(1945)]
    public void Some_nine_hundred_articles_make_far_more_than_six_hundred_pairs(int seed)
    {
        var corpus = CoverageCorpus.Generate(seed, occasions: 300, Collection.Second);
        var sizes = corpus.CountBy(article => article.Group).Select(group => group.Value).ToList();

        Assert.InRange(corpus.Count, 850, 950);
        Assert.InRange(sizes.Sum(size => size * (size - 1) / 2), 700, 1000);
        Assert.InRange(sizes.Count(size => size == 1) / (double)corpus.Count, 0.3, 0.45);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], sizes.Distinct().Order());
    }

    [Fact]
    public void A_small_corpus_is_made_as_well() => Assert.NotEmpty(CoverageCorpus.Generate(seed: 1, occasions: 3, Collection.Second));

    [Fact]
    public void Every_file_has_its_own_name_which_tells_nothing_of_its_group()
    {
        Assert.Distinct(Corpus.Select(article => article.FileName));
        Assert.All(Corpus, article => Assert.DoesNotContain(article.Group, article.FileName + article.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_left_to_fill_in() =>
        Assert.All(Corpus, article => Assert.DoesNotMatch(@"[{}<>@]|\S  |\.\.|,,|\| \D", article.Text));

    [Fact]
    public void Every_page_tells_the_day_on_which_it_appeared() =>
        Assert.All(Corpus, article => Assert.Matches(PageDay(), string.Join('\n', article.Text.Split('\n').Take(9))));

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(1945)]
    public void No_two_groups_are_the_same_event(int seed)
    {
        var dice = new Dice((ulong)seed);
        var events = new Agenda(dice, new HappeningMaker(dice)).Make(300);

        Assert.Distinct(events.Select(made => made.Group));
        Assert.Distinct(events.Select(made => (made.Kind, made.Day, made.Ours?.Name, made.Theirs?.Name, made.Journey?.Traveller.Name)));
    }

    [Fact]
    public void Nobody_of_ours_is_on_two_journeys_at_once()
    {
        var dice = new Dice(11);
        var journeys = new Agenda(dice, new HappeningMaker(dice)).Make(300).Select(made => made.Journey).OfType<Journey>().Distinct().ToList();

        Assert.All(journeys, one => Assert.DoesNotContain(journeys, other =>
            other != one && other.Traveller.Name == one.Traveller.Name && other.From <= one.To && one.From <= other.To));
    }

    [Fact]
    public void Reprints_share_most_of_their_words_and_own_reports_few()
    {
        var pairs = Corpus.GroupBy(article => article.Group)
            .SelectMany(group => group.Zip(group.Skip(1), (one, other) => Alike(one.Text, other.Text))).ToList();

        Assert.InRange(pairs.Count(alike => alike > 0.5) / (double)pairs.Count, 0.15, 0.5);
        Assert.InRange(pairs.Count(alike => alike < 0.25) / (double)pairs.Count, 0.2, 0.6);
    }

    [Fact]
    public void No_line_is_the_first_collections()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Coverage", "Corpus", "Phrasings");
        var first = Lines(folder);
        Assert.NotEmpty(first);
        Assert.Empty(Lines(Path.Combine(folder, "Second")).Intersect(first));
    }

    /// <summary>Whole sentences only: short headlines are everybody's.</summary>
    private static HashSet<string> Lines(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt").SelectMany(File.ReadLines).Where(line => line.Length > 60 && line[0] is not ('#' or '@'))];

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

    [GeneratedRegex(@"\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d\d-\d\d")]
    private static partial Regex PageDay();
}

using System.Text.RegularExpressions;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus.Third;

public sealed class ThirdCorpusTests
{
    private static readonly IReadOnlyList<CorpusArticle> Corpus = ThirdCorpus.Generate(seed: 11, occasions: 300);

    [Fact]
    public void The_same_seed_makes_the_same_corpus() => Assert.Equal(Corpus, ThirdCorpus.Generate(seed: 11, occasions: 300));

    [Theory]
    [InlineData(2)]
    [InlineData(11)]
    [InlineData(1975)]
    public void Three_hundred_events_make_some_nine_hundred_articles_and_over_six_hundred_pairs(int seed)
    {
        var corpus = ThirdCorpus.Generate(seed, occasions: 300);
        var sizes = corpus.CountBy(article => article.Group).Select(group => group.Value).ToList();

        Assert.InRange(corpus.Count, 850, 1000);
        Assert.InRange(sizes.Sum(size => size * (size - 1) / 2), 680, 900);
        Assert.Equal([1, 2, 3, 4, 5, 6], sizes.Distinct().Order());
    }

    [Fact]
    public void A_small_corpus_is_made_as_well() => Assert.NotEmpty(ThirdCorpus.Generate(seed: 1, occasions: 3));

    [Fact]
    public void Every_file_has_its_own_name_which_tells_nothing_of_its_group()
    {
        Assert.Distinct(Corpus.Select(article => article.FileName));
        Assert.All(Corpus, article => Assert.DoesNotContain(article.Group, article.FileName + article.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_left_to_fill_in() => Assert.All(Corpus, article => Assert.DoesNotMatch("[{}|@]|  |, ,|\\.\\.", article.Text));

    [Fact]
    public void Every_article_has_the_day_it_was_printed_on_its_page() =>
        Assert.All(Corpus, article => Assert.Matches(@"\d{1,2}/\d{1,2}/20\d\d|date: 20\d\d-\d\d-\d\d", article.Text));

    [Fact]
    public void No_two_groups_tell_of_the_same_two_people_on_the_same_day_in_the_same_way()
    {
        var dice = new Dice(11);
        var events = new Diary(dice, new Desk(dice, new Cast(dice.For("cast")))).Write(300);

        Assert.Distinct(events.Select(made =>
            (made.Genre.File, made.Day, made.Ours.Name, made.Land.Name, made.Theirs?.Name, made.Details.GetValueOrDefault("vb"))));
    }

    [Fact]
    public void Some_reports_of_one_event_are_reprints_and_others_are_told_in_other_words()
    {
        var pairs = Corpus.GroupBy(article => article.Group).Where(group => group.Count() > 1)
            .Select(group => Alike(group.First().Text, group.Last().Text)).ToList();

        Assert.InRange(pairs.Count(alike => alike < 0.5) / (double)pairs.Count, 0.3, 0.85);
    }

    [Fact]
    public void Every_kind_of_event_has_four_phrasings_of_all_that_it_tells()
    {
        Assert.True(Genre.OfEvents.Count >= 20);
        foreach (var genre in Genre.OfEvents)
        {
            Assert.All(genre.Ideas.Concat(["tít", "mở"]), section =>
                Assert.True(genre.Phrasing[section].Distinct().Count() >= 4, $"{genre.File} [{section}]"));
            Assert.NotEmpty(genre.Phrasing["nhắc"]);
        }
    }

    /// <summary>Shared runs of three words, of all such runs.</summary>
    private static double Alike(string one, string other)
    {
        var (first, second) = (Runs(one), Runs(other));
        return (double)first.Intersect(second).Count() / first.Union(second).Count();
    }

    private static HashSet<string> Runs(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Zip(words.Skip(1), (one, two) => $"{one} {two}").Zip(words.Skip(2), (two, three) => $"{two} {three}")];
    }
}

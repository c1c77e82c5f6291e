using System.Text.RegularExpressions;

namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

public sealed class CoverageCorpusTests
{
    private static readonly IReadOnlyList<CorpusArticle> Corpus = CoverageCorpus.Generate(seed: 7, occasions: 300);

    [Fact]
    public void The_same_seed_makes_the_same_corpus() =>
        Assert.Equal(Corpus, CoverageCorpus.Generate(seed: 7, occasions: 300));

    [Fact]
    public void Another_seed_makes_another_corpus() =>
        Assert.True(CoverageCorpus.Generate(seed: 8, occasions: 300).Select(article => article.Text).Intersect(Corpus.Select(article => article.Text)).Count() < 9);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(2026)]
    public void About_half_of_some_nine_hundred_articles_stand_alone(int seed)
    {
        var corpus = CoverageCorpus.Generate(seed, occasions: 300);
        var sizes = corpus.CountBy(article => article.Group).Select(group => group.Value).ToList();

        Assert.InRange(corpus.Count, 850, 950);
        Assert.InRange(sizes.Count(size => size == 1) / (double)corpus.Count, 0.45, 0.55);
        Assert.Equal([1, 2, 3, 4, 5, 6], sizes.Distinct().Order());
    }

    [Fact]
    public void A_small_corpus_is_made_as_well() => Assert.NotEmpty(CoverageCorpus.Generate(seed: 1, occasions: 3));

    [Fact]
    public void Every_file_has_its_own_name_which_tells_nothing_of_its_group()
    {
        Assert.Distinct(Corpus.Select(article => article.FileName));
        Assert.All(Corpus, article => Assert.DoesNotContain(article.Group, article.FileName + article.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_left_to_fill_in() =>
        Assert.All(Corpus, article => Assert.DoesNotMatch("[{}|@]|  ", Regex.Replace(article.Text, @" \| \d", " ")));

    [Fact]
    public void Some_reports_of_one_event_are_reprints_and_others_are_told_in_other_words()
    {
        var pairs = Corpus.GroupBy(article => article.Group).Where(group => group.Count() > 1)
            .Select(group => Alike(group.First().Text, group.Last().Text)).ToList();

        Assert.InRange(pairs.Count(alike => alike < 0.5) / (double)pairs.Count, 0.3, 0.8);
    }

    [Fact]
    public void Formulaic_texts_to_different_countries_share_most_of_their_words()
    {
        var (dice, most) = (new Dice(3), new List<double>());
        var maker = new OccasionMaker(dice, new World(dice));
        foreach (var kind in Kind.OfEvents.Where(kind => kind.IsFormulaic))
        {
            var day = new DateOnly(2022, 9, 2);
            var siblings = World.Countries.Take(12).Select(country =>
                maker.New(kind, day, maker.Ours("ctn", day), country, "đại sứ") with { Voice = 5 }).ToList();
            var texts = siblings.ConvertAll(made => string.Join(' ', Paper.About(made, 1, dice)[0].Paragraphs));
            most.AddRange(texts.Skip(1).Select(text => Alike(texts[0], text)));
        }

        Assert.InRange(most.Average(), 0.5, 0.8);
    }

    [Fact]
    public void Every_kind_of_event_has_four_phrasings_of_headline_lead_and_body_save_the_formulaic()
    {
        Assert.True(Kind.OfEvents.Count >= 12);
        foreach (var kind in Kind.OfEvents)
        {
            string[] sections = kind.IsFormulaic ? ["tít", "mở"] : ["tít", "mở", "kết", .. kind.Ideas];
            Assert.All(sections, section => Assert.True(kind.Phrasing[section].Distinct().Count() >= 4, $"{kind.File} [{section}]"));
        }

        var topics = Phrasing.Of("chu-de");
        Assert.All(topics.Sections, topic => Assert.True(topics[topic].Distinct().Count() >= 4, topic));
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

using System.Text;
using System.Text.RegularExpressions;

namespace DiplomacyPortal.Web.Tests.Relevance;

/// <summary>The corpus is what cases.txt says it is, so that an engine that misses an expectation is at fault.</summary>
public sealed partial class CorpusTests
{
    private const int Shown = 10;

    private static readonly Dictionary<Strictness, ReadText[]> Texts = Enum.GetValues<Strictness>()
        .ToDictionary(s => s, s => Judged.Corpus.Select(a => ReadText.Of(a.Text, s)).ToArray());

    private static readonly Dictionary<string, int> IndexOf = Judged.Corpus.Index().ToDictionary(a => a.Item.Path, a => a.Index);

    public static TheoryData<string> Crowded => [.. Judged.Queries.Where(q => q.IsCrowded).Select(q => q.Text)];

    public static TheoryData<string> Others => [.. Judged.Queries.Where(q => !q.IsCrowded).Select(q => q.Text)];

    [Fact]
    public void The_corpus_is_two_thousand_different_articles_and_the_samples()
    {
        Assert.Equal(NewsGenerator.Count, Judged.Corpus.Count(a => !a.Path.StartsWith("seeds/", StringComparison.Ordinal)));
        Assert.Equal(Judged.Corpus.Count, Judged.Corpus.Select(a => a.Text).Distinct().Count());
        Assert.DoesNotContain(Judged.Corpus, a => a.Text.Contains('{', StringComparison.Ordinal));
        Assert.InRange(Judged.Corpus.Count(a => !a.Text.IsNormalized(NormalizationForm.FormC)), 100, 300);
    }

    [Fact]
    public void The_same_corpus_is_written_each_time()
    {
        var again = NewsGenerator.Write(Case.All.SelectMany(c => c.Plants));
        Assert.Equal(Judged.Corpus.Take(NewsGenerator.Count), again.Articles);
    }

    [Fact]
    public void There_are_enough_queries_and_each_is_asked_once()
    {
        Assert.InRange(Judged.Queries.Count, 70, 200);
        Assert.Equal(Judged.Queries.Count, Judged.Queries.DistinctBy(q => q.Text).Count());
        Assert.All(Judged.Queries, q => Assert.InRange(q.Expected.Count, 1, Shown));
        Assert.InRange(Judged.Queries.Count(q => q.IsCrowded), 20, 200);
    }

    [Fact]
    public void Many_queries_have_articles_that_differ_by_marks_alone() => Assert.InRange(
        Judged.Queries.Count(q => !q.IsCrowded && Holders(q.Text, Strictness.Folded).Count > Holders(q.Text, Strictness.Accents).Count), 20, 200);

    [Theory]
    [MemberData(nameof(Others))]
    public void Exactly_the_expected_articles_hold_the_words_of_a_query_with_their_marks(string query) =>
        Assert.Equal(Expected(query), Holders(query, Strictness.Accents));

    [Theory]
    [MemberData(nameof(Others))]
    public void No_more_articles_than_are_shown_hold_the_words_of_a_query_without_marks(string query)
    {
        var judged = Judged.Queries.Single(q => q.Text == query);
        var holders = Holders(Spelling.WithoutMarks(query), Strictness.Folded);
        Assert.InRange(holders.Count, 1, Shown);
        Assert.Superset(Expected(query).ToHashSet(), holders.ToHashSet());
        Assert.DoesNotContain(judged.Never.Select(Judged.PathOf), holders.Contains);
    }

    [Theory]
    [MemberData(nameof(Crowded))]
    public void Where_many_hold_the_words_only_the_expected_titles_or_leads_hold_them_all(string query)
    {
        Assert.True(Holders(query, Strictness.Accents).Count > Shown, "It is not crowded.");
        var read = ReadQuery.Of(query, Strictness.Folded);
        var prominent = Judged.Corpus.Where(a => read.IsHeldBy(a, ReadText.Of(Opening().Match(a.Text).Value, Strictness.Folded)));
        Assert.Equal(Expected(query), prominent.Select(a => a.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Whatever_is_planted_stands_in_an_article_of_its_own() =>
        Assert.All(Case.All.SelectMany(c => c.Plants), p => Assert.True(IndexOf.ContainsKey(Judged.PathOf(p.Id)), p.Id));

    private static List<string> Expected(string query) =>
        [.. Judged.Queries.Single(q => q.Text == query).Expected.Select(Judged.PathOf).Order(StringComparer.Ordinal)];

    private static List<string> Holders(string query, Strictness strictness)
    {
        var read = ReadQuery.Of(query, strictness);
        return [.. Judged.Corpus.Where(a => read.IsHeldBy(a, Texts[strictness][IndexOf[a.Path]])).Select(a => a.Path).Order(StringComparer.Ordinal)];
    }

    /// <summary>The title, the date and the lead; a text that is one long line has neither title nor lead.</summary>
    [GeneratedRegex(@"\A.*\n\n.*\n\n.*")]
    private static partial Regex Opening();
}

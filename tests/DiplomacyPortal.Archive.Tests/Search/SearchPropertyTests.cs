using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Extraction.Vietnamese;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyPortal.Archive.Tests.Search;

public sealed class SearchPropertyTests
{
    private static readonly Config Trials = Config.QuickThrowOnFailure.WithMaxTest(10_000).WithStartSize(1).WithEndSize(30).WithReplay(2026, 1123);

    [Fact]
    public void No_query_and_no_text_is_too_odd() =>
        Prop.ForAll(RandomQueries.Any.Zip(RandomQueries.Any).ToArbitrary(), pair =>
        {
            var query = SearchQuery.Parse(pair.Item1);
            foreach (var reading in query.Readings)
            {
                Assert.InRange(reading.Clauses.Count, 0, SearchQuery.MostTerms);
                Assert.All(reading.Clauses.SelectMany(clause => clause.Alternatives).Concat(query.Without).SelectMany(term => term.Words), AssertIsWord);
                Highlights.Of(reading, pair.Item2);
                Highlights.Of(reading, pair.Item1);
            }
        }).Check(Trials);

    [Fact]
    public void Every_highlight_is_a_term_of_the_query_a_word_it_begins_or_a_synonym() =>
        Prop.ForAll(RandomQueries.Usual.Zip(RandomQueries.Usual).ToArbitrary(), pair =>
        {
            var (typed, raw) = pair;
            var terms = new TypedTerms(typed);
            foreach (var reading in SearchQuery.Parse(typed).Readings)
            {
                var end = 0;
                foreach (var span in Highlights.Of(reading, raw))
                {
                    Assert.InRange(span.Start, end, raw.Length);
                    end = span.End;
                    Assert.True(terms.Explain(span.In(raw)), $"{span.In(raw)} of {typed}");
                }
            }
        }).Check(Trials);

    [Fact]
    public void Every_word_that_matched_is_marked() =>
        Prop.ForAll(RandomQueries.Usual.Zip(RandomQueries.Usual).ToArbitrary(), pair =>
        {
            var words = SearchWords.Of(pair.Item2);
            foreach (var reading in SearchQuery.Parse(pair.Item1).Readings)
            {
                var marked = Highlights.Of(reading, pair.Item2);
                var matched = new SearchHits(reading).In(words).SelectMany(hit => words.Skip(hit.First).Take(hit.Words)).ToHashSet();
                Assert.All(words, word => Assert.Equal(matched.Contains(word), marked.Any(span => span.Contains(word.Span))));
            }
        }).Check(Trials);

    [Fact]
    public void What_is_typed_is_found_in_what_was_typed() =>
        Prop.ForAll(RandomQueries.Usual.ToArbitrary(), typed =>
        {
            foreach (var reading in SearchQuery.Parse(typed).Readings)
            {
                var hits = new SearchHits(reading).In(SearchWords.Of(typed));
                Assert.Equal(new SearchHits(reading).All, hits.Aggregate(0U, (clauses, hit) => clauses | hit.Clauses));
            }
        }).Check(Trials);

    /// <summary>What may stand between the quotes of an FTS5 string, whatever was typed.</summary>
    private static void AssertIsWord(string word)
    {
        Assert.NotEmpty(word);
        Assert.DoesNotContain(word, unit => unit is '"' or '\0' || char.IsWhiteSpace(unit) || char.IsControl(unit));
        Assert.Equal(word, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(word)));
    }
}

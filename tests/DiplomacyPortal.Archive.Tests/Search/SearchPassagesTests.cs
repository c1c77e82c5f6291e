using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Search;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyPortal.Archive.Tests.Search;

public sealed class SearchPassagesTests
{
    private static readonly string Filler = string.Join(' ', Enumerable.Range(1, 80).Select(i => $"chữ{i}"));

    [Fact]
    public void A_short_block_is_shown_whole_with_its_marks()
    {
        var passage = Assert.Single(Passages("gỗ", "“Đá và gỗ”.\nsông"));
        Assert.Equal(("“Đá và gỗ”.", BlockKind.Paragraph), (passage.Span.In("“Đá và gỗ”.\nsông"), passage.Block.Kind));
        Assert.Equal([new TextSpan(7, 2)], passage.Highlights);
    }

    [Fact]
    public void A_long_block_is_cut_at_words_around_what_was_found()
    {
        var raw = $"{Filler} gỗ thơm {Filler}";
        var shown = Assert.Single(Passages("gỗ thơm", raw)).Span.In(raw);
        Assert.InRange(shown.Length, SearchPassages.LongestPassage - 10, SearchPassages.LongestPassage);
        Assert.Contains(" gỗ thơm chữ1 ", shown, StringComparison.Ordinal);
        Assert.StartsWith("chữ", shown, StringComparison.Ordinal);
        Assert.Contains($" {shown} ", $" {raw} ", StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_others_lack_comes_first_and_all_stand_in_the_order_of_the_text()
    {
        const string raw = "gỗ một\ngỗ hai\nđá ba\ngỗ đá bốn\nthép năm\ngỗ đá sáu";
        Assert.Equal(["gỗ đá bốn", "thép năm", "gỗ đá sáu"], Passages("gỗ đá thép", raw).Select(passage => passage.Span.In(raw)));
    }

    [Theory]
    [InlineData("tổng cục và thống kê\nlà tổng thống\ntổng rồi thống\nthống tổng\nmột tổng thống", "là tổng thống; một tổng thống")]
    [InlineData("tổng thống, đến\nđến tổng và thống\nđến thống", "tổng thống, đến")]
    [InlineData("tổng cục, thống kê\nthống tổng", "tổng cục, thống kê; thống tổng")]
    [InlineData("tổng thống đến", "tổng thống đến")]
    public void Where_the_words_stand_together_anywhere_as_in_the_query_scattered_ones_are_not_shown(string raw, string expected) =>
        Assert.Equal(expected, string.Join("; ", Passages("tổng thống", raw).Select(passage => passage.Span.In(raw))));

    [Theory]
    [InlineData("điện đàm IPEF", "điện có đàm và IPEF\nlà điện đàm\nhay IPEF", "điện có đàm và IPEF; là điện đàm")]
    [InlineData("kinh tế biển", "biển và kinh và tế\nnền kinh tế biển\nkinh và biển", "nền kinh tế biển")]
    public void Of_those_with_nothing_new_what_stands_together_is_shown(string typed, string raw, string expected) =>
        Assert.Equal(expected, string.Join("; ", Passages(typed, raw).Select(passage => passage.Span.In(raw))));

    [Fact]
    public void Words_found_by_the_neighbours_they_were_typed_with_stand_together()
    {
        var reading = SearchQuery.Parse("kinh tế biển").Reading(AccentTier.Folded)!;
        const string raw = "kính té và biển\nkinh te bien";
        Assert.Equal(["kinh te bien"], SearchPassages.Of(reading, raw, Layout(raw)).Select(passage => passage.Span.In(raw)));
    }

    [Fact]
    public void In_a_long_line_too_the_run_is_shown()
    {
        var raw = $"tổng và thống {Filler} tổng thống {Filler}";
        Assert.Contains(" tổng thống ", Passages("tổng thống", raw)[^1].Span.In(raw), StringComparison.Ordinal);
    }

    [Fact]
    public void One_endless_line_gives_several_passages()
    {
        var raw = $"gỗ {Filler} {Filler} đá {Filler} {Filler} thép {Filler} gỗ";
        var passages = Passages("gỗ đá thép", raw);
        Assert.Equal(["gỗ", "đá", "thép"], passages.Select(passage => Assert.Single(passage.Highlights).In(raw)));
    }

    [Fact]
    public void Three_passages_are_enough()
    {
        var raw = string.Join('\n', Enumerable.Range(1, 9).Select(i => $"gỗ {i}"));
        Assert.Equal(["gỗ 1", "gỗ 2", "gỗ 3"], Passages("gỗ", raw).Select(passage => passage.Span.In(raw)));
    }

    [Fact]
    public void Removed_parts_and_other_texts_have_none()
    {
        const string raw = "sông núi\ngỗ";
        var layout = new ArticleLayout(null, null, null, [new(BlockKind.Paragraph, new(0, 8))], [new(new(9, 2), RemovalReason.RelatedArticles)]);
        Assert.Empty(SearchPassages.Of(SearchQuery.Parse("gỗ").Readings[0], raw, layout));
    }

    [Fact]
    public void A_phrase_with_a_page_of_dots_between_its_words_is_not_shown()
    {
        var raw = $"bờ{new string('.', 5000)}biển\nbờ biển";
        Assert.Equal("bờ biển", Assert.Single(Passages("\"bờ biển\"", raw)).Span.In(raw));
    }

    [Fact]
    public void Every_passage_is_within_its_bounds() =>
        Prop.ForAll(RandomQueries.Usual.Zip(RandomQueries.Usual.ListOf().Select(blocks => string.Join('\n', blocks))).ToArbitrary(), pair =>
        {
            foreach (var reading in SearchQuery.Parse(pair.Item1).Readings)
            {
                var (end, passages) = (0, SearchPassages.Of(reading, pair.Item2, Layout(pair.Item2)));
                Assert.Equal(Layout(pair.Item2).Blocks.Any(block => Highlights.Of(reading, pair.Item2, block.Span).Count > 0), passages.Count > 0);
                Assert.InRange(passages.Count, 0, SearchPassages.Most);
                foreach (var passage in passages)
                {
                    Assert.InRange(passage.Span.Start, end, pair.Item2.Length);
                    Assert.True(passage.Block.Span.Contains(passage.Span));
                    Assert.InRange(passage.Span.Length, 1, SearchPassages.LongestPassage + 32);
                    Assert.NotEmpty(passage.Highlights);
                    Assert.All(passage.Highlights, span => Assert.True(passage.Span.Contains(span)));
                    var seen = SearchWords.Of(pair.Item2, passage.Block.Span).Where(word => passage.Span.Contains(word.Span));
                    var matched = Highlights.Of(reading, pair.Item2, passage.Block.Span);
                    Assert.All(seen, word => Assert.Equal(IsMarked(word, matched), IsMarked(word, passage.Highlights)));
                    end = passage.Span.End;
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(40).WithReplay(2026, 1123));

    [Theory]
    [InlineData("gỗ* chữ* s*")]
    [InlineData("\"gỗ gỗ gỗ gỗ gỗ gỗ gỗ gỗ gỗ gỗ đá\" thép")]
    public void The_work_grows_as_the_text_does(string typed)
    {
        var reading = SearchQuery.Parse(typed).Readings[^1];

        Assert.InRange(WordsLookedAt(20_000), 20_000, WordsLookedAt(10_000) * 2.1);

        int WordsLookedAt(int count)
        {
            var words = new CountedWords(SearchWords.Of(string.Concat(Enumerable.Repeat("gỗ ", count))));
            var hits = new SearchHits(reading).In(words);
            HitWindow.Best(hits, words, SearchPassages.LongestPassage, shown: 0);
            return words.LookedAt;
        }
    }

    private static bool IsMarked(SearchWord word, IReadOnlyList<TextSpan> highlights) => highlights.Any(span => span.Contains(word.Span));

    private static IReadOnlyList<SearchPassage> Passages(string typed, string raw) =>
        SearchPassages.Of(SearchQuery.Parse(typed).Readings[0], raw, Layout(raw));

    /// <summary>A block for each line.</summary>
    private static ArticleLayout Layout(string raw)
    {
        var blocks = new List<Block>();
        for (var start = 0; start <= raw.Length;)
        {
            var end = raw.IndexOf('\n', start) is >= 0 and var line ? line : raw.Length;
            blocks.Add(new(BlockKind.Paragraph, TextSpan.Between(start, end)));
            start = end + 1;
        }

        return new(null, null, null, blocks, []);
    }
}

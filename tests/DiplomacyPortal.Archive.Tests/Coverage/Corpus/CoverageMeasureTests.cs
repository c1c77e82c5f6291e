namespace DiplomacyPortal.Archive.Tests.Coverage.Corpus;

public sealed class CoverageMeasureTests
{
    [Fact]
    public void The_same_groups_under_other_names_are_all_right() =>
        Assert.Equal(new CoverageMeasure(4, 4, 4), Of("a a a b b c", "x x x y y z"));

    [Fact]
    public void Everything_in_one_group_finds_all_pairs_and_is_seldom_right()
    {
        var measure = Of("a a b c", "x x x x");

        Assert.Equal(1, measure.Recall);
        Assert.Equal(1.0 / 6, measure.Precision, 10);
    }

    [Fact]
    public void Everything_alone_finds_nothing_and_is_never_wrong()
    {
        var measure = Of("a a b b", "w x y z");

        Assert.Equal(0, measure.Recall);
        Assert.Equal(1, measure.Precision);
    }

    [Fact]
    public void A_group_torn_apart_loses_the_pairs_across_the_tear() =>
        Assert.Equal(new CoverageMeasure(6, 2, 2), Of("a a a a", "x x y y"));

    [Fact]
    public void A_stranger_in_a_group_is_wrong_with_each_of_its_members() =>
        Assert.Equal(new CoverageMeasure(3, 6, 3), Of("a a a b", "x x x x"));

    [Fact]
    public void An_article_that_no_group_was_found_for_stands_alone() =>
        Assert.Equal(
            new CoverageMeasure(1, 0, 0),
            CoverageMeasure.Of(Groups("a a"), new Dictionary<string, string> { ["0"] = "x" }));

    [Fact]
    public void Where_nothing_belongs_together_nothing_is_missed() =>
        Assert.Equal(1, Of("a b c", "x y z").Recall);

    [Fact]
    public void An_article_that_is_not_known_is_refused() =>
        Assert.Throws<ArgumentException>(() => CoverageMeasure.Of(Groups("a"), Groups("x x")));

    private static CoverageMeasure Of(string known, string found) => CoverageMeasure.Of(Groups(known), Groups(found));

    private static Dictionary<string, string> Groups(string groups) =>
        groups.Split(' ').Index().ToDictionary(article => $"{article.Index}", article => article.Item);
}

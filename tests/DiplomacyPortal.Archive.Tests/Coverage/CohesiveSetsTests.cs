using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;

namespace DiplomacyPortal.Archive.Tests.Coverage;

public sealed class CohesiveSetsTests
{
    private static readonly DateOnly Day = new(2031, 3, 12);

    [Fact]
    public void An_article_that_names_no_guest_does_not_make_one_of_two_meetings()
    {
        var (one, other, unnamed) = (Meeting("matias-arriagada"), Meeting("lucia-ferran"), Meeting() with { Words = [.. Words(0, 40), .. Words(100, 40)] });
        Occasion[] told = [one with { Words = Words(0, 60) }, other with { Words = Words(100, 60) }, unnamed];
        Assert.True(SameOccasion.Holds(told[0], unnamed));
        Assert.True(SameOccasion.Holds(told[1], unnamed));
        Assert.Equal([1, 2], Sizes(told));
    }

    [Fact]
    public void An_article_in_other_words_is_linked_through_a_third()
    {
        var report = Meeting() with { Words = Words(0, 60) };
        Occasion[] told = [report, report with { Words = Words(40, 60) }, report with { Words = Words(80, 60) }];
        Assert.False(SameOccasion.Holds(told[0], told[2]));
        Assert.Equal([3], Sizes(told));
    }

    [Fact]
    public void One_misread_article_does_not_make_one_of_two_occasions_of_four_reports()
    {
        var (speech, visit) = (Meeting() with { Words = Words(0, 60) }, Meeting() with { Words = Words(200, 60) });
        var misread = speech with { Words = [.. Words(0, 30), .. Words(200, 30)] };
        var rewritten = visit with { Words = Words(226, 60) };
        Occasion[] told = [speech, speech, speech, misread, visit, rewritten, rewritten, rewritten];
        Assert.Equal([4, 4], Sizes(told));
        Assert.Equal([4, 4], Sizes([.. told.Reverse()]));
    }

    [Theory]
    [InlineData(13, new[] { 13, 14 })]
    [InlineData(30, new[] { 61 })]
    public void Beyond_number_all_that_hang_together_are_taken_for_one(int each, int[] sizes)
    {
        var (one, other) = (Meeting("matias-arriagada") with { Words = Words(0, 60) }, Meeting("lucia-ferran") with { Words = Words(100, 60) });
        var unnamed = Meeting() with { Words = [.. Words(0, 40), .. Words(100, 40)] };
        Assert.Equal(sizes, Sizes([.. Enumerable.Repeat(one, each), unnamed, .. Enumerable.Repeat(other, each)]));
    }

    private static int[] Sizes(Occasion[] told) => [.. CohesiveSets.Of([.. Enumerable.Range(0, told.Length)], i => told[i]).Select(s => s.Count).Order()];

    private static Occasion Meeting(params string[] guests) =>
        new(Day, Day, null, false, "gathering") { People = ["le-huu-phuc", .. guests], Known = ["le-huu-phuc", .. guests], Named = ["ha-noi"] };

    private static uint[] Words(int from, int count) => [.. Enumerable.Range(from, count).Select(i => (uint)i)];
}

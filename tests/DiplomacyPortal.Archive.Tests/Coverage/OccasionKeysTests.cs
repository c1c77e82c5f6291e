using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;

namespace DiplomacyPortal.Archive.Tests.Coverage;

public sealed class OccasionKeysTests
{
    [Fact]
    public void Reports_of_one_day_are_found_among_those_of_that_day_in_more_years_than_are_compared()
    {
        var earlier = Enumerable.Range(0, CoverageGrouping.MostOfKey + 10).Select(i => Meeting(new(1700 + i, 9, 2)));
        Occasion[] reports = [Meeting(new(2031, 9, 2)), Meeting(new(2031, 9, 2))];
        var group = Assert.Single(CoverageGrouping.Of([.. earlier.Concat(reports).Index().Select(o => (o.Index, o.Item))]));
        Assert.Equal([CoverageGrouping.MostOfKey + 10, CoverageGrouping.MostOfKey + 11], group.Order());
    }

    [Fact]
    public void A_day_of_no_known_year_shares_a_key_with_that_day_of_a_year_and_with_no_other_day()
    {
        var yearless = Meeting(null) with { DayOfSomeYear = OccasionDays.OfSomeYear(9, 2) };
        Assert.NotEmpty(OccasionKeys.Of(yearless).Intersect(OccasionKeys.Of(Meeting(new(2031, 9, 2)))));
        Assert.Empty(OccasionKeys.Of(yearless).Intersect(OccasionKeys.Of(Meeting(new(2031, 9, 3)))));
    }

    private static Occasion Meeting(DateOnly? day) => new(day, day, null, false, "encounter")
    {
        People = ["le-huu-phuc", "matias-arriagada"],
        Known = ["le-huu-phuc", "matias-arriagada"],
    };
}

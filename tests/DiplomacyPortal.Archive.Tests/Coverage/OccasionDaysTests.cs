using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using static DiplomacyPortal.Archive.Tests.Coverage.MadeOccasions;

namespace DiplomacyPortal.Archive.Tests.Coverage;

/// <summary>Which days, and which parts of a day, two articles can both mean.</summary>
public sealed class OccasionDaysTests
{
    /// <summary>Of one text, its day in figures, printed on that day.</summary>
    private static readonly Occasion Briefing = Talks with
    {
        Sketch = Text(300),
        Length = 300,
        Words = Words(60),
        Published = Day,
        IsDayStated = true,
    };

    [Theory]
    [InlineData("morning", "afternoon")]
    [InlineData("morning", "evening")]
    [InlineData("noon", "evening")]
    public void What_is_held_in_two_parts_of_a_day_is_held_twice_in_however_many_common_words(string part, string other)
    {
        var call = Talks with { Kind = "call", PartOfDay = part, Words = Words(60) };
        Assert.True(Holds(call, call with { PartOfDay = null }));
        Assert.False(Holds(call, call with { PartOfDay = other }));
    }

    [Fact]
    public void The_same_text_is_the_same_even_if_its_part_of_the_day_was_mistaken()
    {
        var call = Talks with { Kind = "call", PartOfDay = "morning", Sketch = Text(300), Length = 300 };
        Assert.True(Holds(call, call with { PartOfDay = "afternoon" }));
    }

    [Theory]
    [InlineData("morning", "noon")]
    [InlineData("noon", "afternoon")]
    [InlineData("afternoon", "evening")]
    public void Of_two_parts_of_a_day_that_adjoin_papers_may_mean_one_hour_where_the_words_say_so(string part, string other)
    {
        var call = Talks with { Kind = "call", PartOfDay = part, Words = Words(60) };
        Assert.True(Holds(call, call with { PartOfDay = other, Words = Words(60, 45) }));
        Assert.True(Holds(call, call with { Words = Words(60, 57) }));
        Assert.False(Holds(call, call with { PartOfDay = other, Words = Words(60, 57) }));
    }

    [Fact]
    public void The_day_in_Vietnam_may_be_the_day_before_where_it_happened()
    {
        var night = Talks with { First = Day.AddDays(1), Last = Day.AddDays(1), PartOfDay = "morning", Words = Words(60) };
        var evening = Talks with { PartOfDay = "evening", Words = Words(60) };
        Assert.False(Holds(evening, night));
        Assert.True(Holds(evening, night with { IsVietnamClock = true }));
    }

    [Fact]
    public void What_is_held_each_day_is_told_each_day_in_the_same_words_and_is_not_one()
    {
        var next = Briefing with { First = Day.AddDays(1), Last = Day.AddDays(1) };
        Assert.True(Holds(Briefing, next));
        Assert.False(Holds(Briefing, next with { Published = Day.AddDays(1) }));
        Assert.False(Holds(Briefing, next with { Published = Day.AddDays(1), Sketch = [] }));
    }

    [Fact]
    public void What_says_today_is_the_same_when_it_is_printed_again_two_days_later()
    {
        var copy = Briefing with { First = Day.AddDays(2), Last = Day.AddDays(2), Published = Day.AddDays(2) };
        Assert.False(Holds(Briefing, copy));
        Assert.True(Holds(Briefing with { IsDayStated = false }, copy with { IsDayStated = false }));
    }

    [Fact]
    public void A_day_later_by_the_clock_of_Vietnam_is_no_other_day_of_a_series()
    {
        var night = Briefing with { First = Day.AddDays(1), Last = Day.AddDays(1), Published = Day.AddDays(1), Sketch = [] };
        Assert.False(Holds(Briefing, night));
        Assert.True(Holds(Briefing, night with { IsVietnamClock = true }));
        Assert.True(Holds(Briefing with { VietnamDay = Day.AddDays(1) }, night));
    }

    [Fact]
    public void The_first_day_of_a_year_is_the_day_after_its_last_where_no_year_is_given()
    {
        var eve = Talks with { First = new(2031, 12, 31), Last = new(2031, 12, 31) };
        var night = Talks with { First = null, Last = null, DayOfSomeYear = OccasionDays.OfSomeYear(1, 1) };
        Assert.Equal(1, OccasionDays.Apart(eve, night));
        Assert.Equal(1, OccasionDays.From(eve.Last.Value, night.DayOfSomeYear.Value));
    }
}

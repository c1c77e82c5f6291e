using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using static DiplomacyPortal.Archive.Tests.Coverage.MadeOccasions;

namespace DiplomacyPortal.Archive.Tests.Coverage;

/// <summary>How much has to be said alike where nothing sets two reports apart.</summary>
public sealed class OccasionEvidenceTests
{
    [Fact]
    public void Two_reports_that_tell_much_and_nothing_in_common_are_of_two_meetings()
    {
        Assert.True(Holds(Talks with { Words = Words(60) }, Talks with { Words = Words(60, 57) }));
        Assert.False(Holds(Talks with { Words = Words(60) }, Talks with { Words = Words(60, 60) }));
    }

    [Fact]
    public void Host_and_guest_of_whom_it_is_not_told_what_they_did_need_more_words()
    {
        var something = Talks with { Kind = null, Named = ["chile"] };
        var talks = Talks with { Named = ["chile"], Words = Words(60) };
        Assert.True(Holds(talks, something with { Words = Words(60, 45) }));
        Assert.False(Holds(talks, something with { Words = Words(60, 50) }));
    }

    [Fact]
    public void The_banquet_is_not_the_signing_of_the_same_day_however_much_both_tell_of_the_visit()
    {
        var banquet = Talks with { Kind = "banquet", Named = ["chile"], Words = Words(60) };
        Assert.True(Holds(banquet, banquet with { Kind = "gathering", Words = Words(60, 40) }));
        Assert.False(Holds(banquet, banquet with { Kind = "signing", Words = Words(60, 40) }));
    }

    [Fact]
    public void One_who_speaks_on_a_day_speaks_of_one_thing_where_the_words_say_so()
    {
        var speech = new Occasion(Day, Day, null, false, "gathering")
        {
            People = ["le-huu-phuc"],
            Known = ["le-huu-phuc"],
            Words = Words(60),
        };
        Assert.True(Holds(speech, speech with { Words = Words(60, 40) }));
        Assert.False(Holds(speech, speech with { Words = Words(60, 55) }));
    }

    [Fact]
    public void What_a_paper_announces_days_after_another_needs_more_words()
    {
        var notice = Talks with { Kind = "announcement", People = ["matias-arriagada"], Words = Words(60), Published = Day.AddDays(-8) };
        Assert.True(Holds(notice, notice with { Words = Words(60, 51), Published = Day.AddDays(-7) }));
        Assert.False(Holds(notice, notice with { Words = Words(60, 51), Published = Day.AddDays(-2) }));
    }

    [Fact]
    public void A_journey_is_announced_once_in_whatever_words_and_whether_or_not_its_end_is_told()
    {
        var notice = Talks with { Kind = "announcement", People = ["matias-arriagada"], Words = Words(60), Published = Day.AddDays(-8) };
        Assert.True(Holds(notice, notice with { Last = Day.AddDays(2), Words = Words(60, 60) }));
        Assert.False(Holds(notice, notice with { Words = Words(60, 60), Published = Day.AddDays(-7) }));
    }

    [Fact]
    public void A_yearly_feast_without_its_year_needs_more_words_where_one_article_alone_numbers_it()
    {
        var feast = With("le-huu-phuc", "lucia-ferran") with { Kind = "gathering", Words = Words(60) };
        var yearless = feast with { First = null, Last = null, DayOfSomeYear = OccasionDays.OfSomeYear(3, 12), Words = Words(60, 48) };
        Assert.True(Holds(feast, yearless));
        Assert.False(Holds(feast, yearless with { Years = 29 }));
    }

    [Fact]
    public void Figures_tell_as_much_as_words()
    {
        var speech = new Occasion(Day, Day, null, false, "gathering")
        {
            People = ["le-huu-phuc"],
            Known = ["le-huu-phuc"],
            Words = Words(60),
        };
        var other = speech with { Words = Words(60, 57) };
        Assert.False(Holds(speech, other));
        Assert.True(Holds(speech with { Figures = Words(3) }, other with { Figures = Words(3) }));
    }

    [Fact]
    public void Who_is_named_in_both_counts_for_less_than_a_stranger_who_takes_part()
    {
        var speech = new Occasion(Day, Day, null, false, "gathering")
        {
            People = ["le-huu-phuc"],
            Known = ["le-huu-phuc"],
            Words = Words(60),
        };
        var other = speech with { Words = Words(60, 48) };
        Assert.True(Holds(speech, other));
        Assert.False(Holds(speech, other with { People = ["le-huu-phuc", "lucia-ferran"], Known = ["le-huu-phuc", "lucia-ferran"] }));
    }

    [Fact]
    public void What_a_leader_has_once_a_day_needs_fewer_words_than_what_he_has_often()
    {
        var forum = new Occasion(Day, Day, null, false, "business") { People = ["le-huu-phuc"], Known = ["le-huu-phuc"], Words = Words(60), Named = ["chile"] };
        var other = forum with { Words = Words(60, 57) };
        Assert.True(Holds(forum, other));
        Assert.False(Holds(forum with { Kind = "encounter" }, other with { Kind = "encounter" }));
        Assert.False(Holds(forum, other with { Kind = "signing" }));
    }

    [Fact]
    public void Articles_that_name_nobody_are_one_where_nearly_all_words_are()
    {
        var gathering = new Occasion(Day, Day, null, false, "gathering") { Words = Words(60), Named = ["hue"] };
        Assert.True(Holds(gathering, gathering with { Words = Words(60, 35) }));
        Assert.False(Holds(gathering, gathering with { Words = Words(60, 50) }));
        Assert.False(Holds(gathering with { People = ["le-huu-phuc"] }, gathering with { People = ["vu-dinh-lam"], Words = Words(60, 45) }));
    }
}

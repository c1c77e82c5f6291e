using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;

namespace DiplomacyPortal.Archive.Tests.Coverage;

public sealed class SameOccasionTests
{
    private static readonly DateOnly Day = new(2031, 3, 12);

    private static readonly Occasion Talks = new(Day, Day, null, false, "encounter")
    {
        People = ["le-huu-phuc", "matias-arriagada"],
        Known = ["le-huu-phuc", "matias-arriagada"],
    };

    [Fact]
    public void Two_who_meet_on_a_day_meet_once_in_whatever_words() => Assert.True(Holds(Talks, Talks));

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
    public void They_meet_another_time_on_another_day() => Assert.False(Holds(Talks, Talks with { First = Day.AddDays(1), Last = Day.AddDays(1) }));

    [Fact]
    public void The_next_day_is_the_same_where_it_is_that_in_Vietnam() =>
        Assert.True(Holds(Talks with { VietnamDay = Day.AddDays(1) }, Talks with { First = Day.AddDays(1), Last = Day.AddDays(1) }));

    [Fact]
    public void An_article_without_a_day_of_its_event_may_have_appeared_the_morning_after() =>
        Assert.True(Holds(Talks, Talks with { First = Day.AddDays(1), Last = Day.AddDays(1), Published = Day.AddDays(1), IsDayOfArticle = true }));

    [Fact]
    public void One_of_them_meets_another_one_too() =>
        Assert.False(Holds(Talks, Talks with { People = ["tran-quoc-khai", "matias-arriagada"], Known = ["tran-quoc-khai", "matias-arriagada"] }));

    [Fact]
    public void A_minister_who_is_in_two_meetings_of_his_president_does_not_make_them_one()
    {
        var one = With("le-huu-phuc", "vu-dinh-lam", "matias-arriagada");
        Assert.False(Holds(one, With("le-huu-phuc", "vu-dinh-lam", "lucia-ferran")));
        Assert.True(Holds(one, Talks));
    }

    [Fact]
    public void The_same_words_of_another_guest_or_another_country_are_of_another_ceremony()
    {
        var letters = Talks with { Sketch = Text(300), Length = 300, Countries = ["chile"] };
        Assert.True(Holds(letters, letters with { First = Day.AddDays(1), Last = Day.AddDays(1) }));
        Assert.False(Holds(letters, With("le-huu-phuc", "lucia-ferran") with { Sketch = Text(300), Length = 300 }));
        Assert.False(Holds(letters, letters with { Countries = ["peru"] }));
    }

    [Fact]
    public void They_talk_in_the_morning_and_sign_in_the_afternoon() => Assert.False(Holds(Talks, Talks with { Kind = "signing" }));

    [Theory]
    [InlineData("interview")]
    [InlineData("commentary")]
    [InlineData("overview")]
    [InlineData("announcement")]
    public void What_is_said_about_a_meeting_is_not_the_meeting(string kind) =>
        Assert.False(Holds(Talks with { Words = Words(60) }, Talks with { Kind = kind, Words = Words(60) }));

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
    public void He_receives_one_ambassador_after_the_other()
    {
        var reception = new Occasion(Day, Day, null, false, "encounter")
        {
            People = ["le-huu-phuc"], Known = ["le-huu-phuc"], Words = Words(60), Countries = ["nga"],
        };
        Assert.True(Holds(reception, reception));
        Assert.False(Holds(reception, reception with { Countries = ["phap"] }));
    }

    [Fact]
    public void An_anniversary_is_of_one_number_of_years()
    {
        var text = Text(200);
        var thirty = new Occasion(Day, Day, null, false, "gathering") { Years = 30, Sketch = text, Length = 200 };
        Assert.True(Holds(thirty, thirty));
        Assert.False(Holds(thirty, thirty with { Years = 29 }));
    }

    [Fact]
    public void Who_talk_in_the_morning_and_telephone_in_the_afternoon_are_told_apart_by_the_hour()
    {
        var call = Talks with { Kind = "call", PartOfDay = "morning" };
        Assert.True(Holds(call, call with { PartOfDay = null }));
        Assert.False(Holds(call, call with { PartOfDay = "afternoon" }));
    }

    [Fact]
    public void The_day_in_Vietnam_may_be_the_day_before_where_it_happened()
    {
        var night = Talks with { First = Day.AddDays(1), Last = Day.AddDays(1), PartOfDay = "morning" };
        Assert.False(Holds(Talks, night));
        Assert.True(Holds(Talks, night with { IsVietnamClock = true }));
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
    public void A_text_that_is_printed_again_is_the_same_even_if_its_day_or_a_name_was_mistaken()
    {
        var report = Talks with { Sketch = Text(300), Length = 300 };
        string[] misspelt = ["le-huu-phuc", "matias-arriagado"];
        var copy = report with { First = Day.AddDays(1), Last = Day.AddDays(1), People = misspelt, Known = misspelt };
        Assert.True(Holds(report, copy));
        Assert.False(Holds(report, copy with { First = Day.AddYears(1), Last = Day.AddYears(1) }));
    }

    [Fact]
    public void A_shortened_text_is_the_same_and_one_after_the_same_pattern_is_not()
    {
        var report = Talks with { Sketch = Text(300), Length = 300 };
        var shortened = Talks with { Sketch = Text(180), Length = 180, Kind = "signing", People = ["le-huu-phuc"] };
        Assert.True(Holds(report, shortened));
        Assert.False(Holds(report, shortened with { First = Day.AddDays(9), Last = Day.AddDays(9) }));
        Assert.False(Holds(report, With("le-huu-phuc", "lucia-ferran") with { Sketch = Text(180), Length = 180 }));
    }

    [Theory]
    [InlineData("matias-arriagada", "matias-ariagada", true)]
    [InlineData("miguel-diaz-canel", "miguel-diaz-canel-bermudez", false)]
    [InlineData("ingrid-solheimen", "ingrid-solheimen-berg", true)]
    [InlineData("nguyen-van-an", "nguyen-van-anh", false)]
    [InlineData("tran-van-minh", "tran-van-manh", false)]
    [InlineData("nguyen-van", "nguyen-van-an", false)]
    public void Foreign_names_are_one_but_for_a_letter_and_Vietnamese_names_are_not(string one, string other, bool areOne) =>
        Assert.Equal((areOne, areOne), (NameLikeness.AreOne(one, other), NameLikeness.AreOne(other, one)));

    [Fact]
    public void A_day_without_its_year_is_that_day_of_any_year()
    {
        var talks = Talks with { Words = Words(60), Named = ["chile"] };
        var yearless = talks with { First = null, Last = null, DayOfSomeYear = OccasionDays.OfSomeYear(3, 12), Words = Words(60, 50) };
        Assert.True(Holds(talks, yearless));
        Assert.True(Holds(yearless, yearless));
        Assert.False(Holds(talks, yearless with { Words = Words(60, 60) }));
        Assert.False(Holds(talks, yearless with { DayOfSomeYear = OccasionDays.OfSomeYear(3, 18) }));
    }

    [Fact]
    public void The_first_day_of_a_year_is_the_day_after_its_last_where_no_year_is_given()
    {
        var eve = Talks with { First = new(2031, 12, 31), Last = new(2031, 12, 31) };
        var night = Talks with { First = null, Last = null, DayOfSomeYear = OccasionDays.OfSomeYear(1, 1) };
        Assert.Equal(1, OccasionDays.Apart(eve, night));
        Assert.Equal(1, OccasionDays.From(eve.Last.Value, night.DayOfSomeYear.Value));
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

    [Fact]
    public void A_text_after_one_pattern_with_somebody_else_in_it_is_no_reprint()
    {
        var report = With("le-huu-phuc", "lucia-ferran") with { Kind = null, Sketch = Text(300), Length = 300 };
        Assert.True(Holds(report, With("le-huu-phuc", "lucia-ferran") with { Kind = null, Sketch = Text(200), Length = 200 }));
        Assert.False(Holds(report, With("le-huu-phuc") with { Kind = null, Sketch = Text(200), Length = 200 }));
    }

    [Fact]
    public void Groups_do_not_depend_on_the_order()
    {
        var random = new Random(5);
        List<(int, Occasion)> articles =
        [
            .. Enumerable.Range(0, 300).Select(i =>
                (i, With($"a-{random.Next(3)}", $"b-{random.Next(9)}") with { First = Day.AddDays(random.Next(4)), Last = Day.AddDays(4) })),
        ];
        var expected = Describe(articles);
        for (var i = 0; i < 5; i++)
        {
            var shuffled = articles.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, Describe(shuffled));
        }

        static List<string> Describe(IReadOnlyList<(int, Occasion)> articles) =>
            [.. CoverageGrouping.Of(articles).Select(g => string.Join(' ', g.Order())).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void A_sketch_tells_how_much_of_two_texts_is_the_same()
    {
        Assert.Equal(1, TextSketch.Likeness(Text(500), Text(500)));
        Assert.InRange(TextSketch.Containment(TextSketch.Likeness(Text(500), Text(250)), 500, 250), 0.75, 1);
        Assert.InRange(TextSketch.Likeness(Text(500), Text(500, 10_000)), 0, 0.05);
        Assert.Equal(0, TextSketch.Likeness([], Text(500)));
    }

    private static bool Holds(Occasion one, Occasion other)
    {
        var holds = SameOccasion.Holds(one, other);
        Assert.Equal(holds, SameOccasion.Holds(other, one));
        return holds;
    }

    private static Occasion With(params string[] people) => Talks with { People = people, Known = people };

    private static uint[] Words(uint count, uint from = 0) => [.. Enumerable.Range((int)from, (int)count).Select(i => (uint)i)];

    private static uint[] Text(int words, int from = 0) => TextSketch.Of([.. Enumerable.Range(from, words).Select(i => (ulong)i)]);
}

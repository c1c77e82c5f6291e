using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using static DiplomacyPortal.Archive.Tests.Coverage.MadeOccasions;

namespace DiplomacyPortal.Archive.Tests.Coverage;

public sealed class SameOccasionTests
{
    [Fact]
    public void Two_who_meet_on_a_day_meet_once_in_whatever_words() => Assert.True(Holds(Talks, Talks));

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
    public void He_receives_one_minister_after_the_other_of_whom_no_name_is_given()
    {
        var reception = new Occasion(Day, Day, null, false, "encounter")
        {
            People = ["le-huu-phuc"],
            Known = ["le-huu-phuc"],
            Countries = ["nga"],
            Ministers = ["quoc phong"],
            NamelessMinisters = ["quoc phong"],
            Sketch = Text(300),
            Length = 300,
        };
        Assert.True(Holds(reception, reception));
        Assert.False(Holds(reception, reception with { Ministers = ["nang luong"], NamelessMinisters = ["nang luong"] }));
        Assert.False(Holds(reception, reception with { Ministers = ["ngoai giao"], NamelessMinisters = [] }));
        Assert.True(Holds(reception, reception with { Ministers = ["ngoai giao", "quoc phong"], NamelessMinisters = [] }));
        Assert.True(Holds(reception, reception with { Ministers = [], NamelessMinisters = [] }));
    }

    [Theory]
    [InlineData("ke hoach va dau tu", "dau tu", true)]
    [InlineData("van hoa, the thao va du lich", "van hoa", true)]
    [InlineData("cong nghiep va thuong mai", "cong thuong", true)]
    [InlineData("cong an", "cong thuong", false)]
    [InlineData("ngoai giao", "giao thong van tai", false)]
    [InlineData("ngoai giao", "giao duc va dao tao", false)]
    [InlineData("tai chinh", "tai nguyen va moi truong", false)]
    [InlineData("giao duc va dao tao", "ke hoach va dau tu", false)]
    public void Two_fields_are_of_one_minister_where_one_of_them_has_all_words_of_the_other(string field, string other, bool mayBeOne)
    {
        var reception = With("le-huu-phuc") with { Ministers = [field], NamelessMinisters = [field], Words = Words(60) };
        Assert.Equal(mayBeOne, Holds(reception, reception with { Ministers = [other], NamelessMinisters = [other] }));
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
}

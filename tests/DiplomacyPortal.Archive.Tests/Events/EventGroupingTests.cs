using DiplomacyPortal.Archive.Import;

namespace DiplomacyPortal.Archive.Tests.Events;

/// <summary>
/// A report is written as "article: kind date people @place", with "back" behind the people where it only looks back, or
/// "… parties*years", a group as the articles of its reports.
/// </summary>
public sealed class EventGroupingTests
{
    [Fact]
    public void The_same_people_on_the_same_day_are_one_event() => AssertOne("1: talks 2024-03-09 a,b", "2: talks 2024-03-09 b,a", "3: talks 2024-03-09 a,b");

    [Theory]
    [InlineData("2: talks 2024-03-10 a,b")]
    [InlineData("2: signing 2024-03-09 a,b")]
    [InlineData("2: talks 2024-03-09 a,c")]
    [InlineData("2: talks 2024-03 a,b")]
    [InlineData("2: talks 2024-03-09? a,b")]
    [InlineData("2: talks 2024-03-09 -")]
    public void Another_day_kind_or_counterpart_is_another_event(string other) => AssertApart("1: talks 2024-03-09 a,b", other);

    [Fact]
    public void A_report_that_names_more_people_is_of_the_same_event() =>
        AssertOne("1: talks 2024-03-09 a,b", "2: talks 2024-03-09 a,b,c", "3: talks 2024-03-09 a,b,c,d");

    [Fact]
    public void Two_who_travel_together_and_meet_others_are_at_two_events() =>
        AssertApart("1: meeting 2024-03-09 president,minister,x", "2: meeting 2024-03-09 president,minister,y");

    [Fact]
    public void Who_fits_two_events_is_in_none_of_them() =>
        AssertApart("1: meeting 2024-03-09 president,minister,x", "2: meeting 2024-03-09 president,minister,y", "3: meeting 2024-03-09 president,minister");

    [Fact]
    public void A_report_that_names_everybody_joins_no_two_events() =>
        AssertApart("1: meeting 2024-03-09 a,b", "2: meeting 2024-03-09 a,b,c,d", "3: meeting 2024-03-09 c,d");

    [Fact]
    public void One_person_in_common_is_not_enough() => AssertApart("1: speech 2024-03-09 a", "2: speech 2024-03-09 a,b");

    [Fact]
    public void One_person_speaks_once_at_a_place_and_day() => AssertOne("1: speech 2024-03-09 a @Huế", "2: speech 2024-03-09 a @Huế");

    [Theory]
    [InlineData("2: speech 2024-03-09 a @Hà Nội")]
    [InlineData("2: speech 2024-03-09 a")]
    public void One_person_at_another_place_is_another_event(string other) => AssertApart("1: speech 2024-03-09 a @Huế", other);

    [Theory]
    [InlineData("call")]
    [InlineData("talks")]
    [InlineData("meeting")]
    [InlineData("reception")]
    public void A_meeting_with_someone_unnamed_is_not_known_to_be_the_same(string kind) =>
        AssertApart($"1: {kind} 2024-03-09 a @Huế", $"2: {kind} 2024-03-09 a @Huế");

    [Fact]
    public void Who_looks_back_to_a_meeting_with_somebody_means_the_one_that_others_tell() =>
        AssertOne(
            "1: meeting 2024-03-09 guest back",
            "2: meeting 2024-03-09 guest,host @Huế",
            "3: meeting 2024-03-09 guest,host,minister",
            "4: meeting 2024-03-09 guest back");

    [Theory]
    [InlineData("2: meeting 2024-03-09 guest")]
    [InlineData("2: meeting 2024-03-10 guest back")]
    [InlineData("2: talks 2024-03-09 guest back")]
    [InlineData("2: meeting 2024-03-09 other back")]
    [InlineData("2: meeting 2024-03-09? guest back")]
    [InlineData("1: meeting 2024-03-09 guest back")]
    public void Who_meets_somebody_unnamed_otherwise_is_by_himself(string other) => AssertApart("1: meeting 2024-03-09 guest,host", other);

    [Fact]
    public void Who_looks_back_where_two_meetings_are_told_means_none_of_them()
    {
        AssertApart("1: meeting 2024-03-09 guest,host", "2: meeting 2024-03-09 guest,minister", "3: meeting 2024-03-09 guest back");
        AssertApart("1: meeting 2024-03-09 guest,host", "2: meeting 2024-03-09 guest back @Huế", "2: meeting 2024-03-09 guest back @Vinh");
        AssertApart("1: meeting 2024-03-09 guest back", "2: meeting 2024-03-09 guest back");
    }

    [Fact]
    public void Events_without_people_are_not_known_to_be_the_same() => AssertApart("1: conference 2024-03-09 - @Huế", "2: conference 2024-03-09 - @Huế");

    [Fact]
    public void Relations_of_the_same_parties_rise_or_are_remembered_once()
    {
        AssertOne("1: anniversary 2025 VN+US*30", "2: anniversary 2025 VN+US*30 @Huế", "3: anniversary 2025 VN+US*30 @Vinh");
        AssertOne("1: upgrade 2023-09-10 VN+US", "2: upgrade 2023-09-10 VN+US");
    }

    [Theory]
    [InlineData("2: anniversary 2025 VN+US*25")]
    [InlineData("2: anniversary 2025 VN+US")]
    [InlineData("2: anniversary 2025 VN+LA*30")]
    [InlineData("2: anniversary 2025 VN+US+LA*30")]
    [InlineData("2: anniversary 2025-07 VN+US*30")]
    [InlineData("2: upgrade 2025 VN+US*30")]
    [InlineData("2: anniversary 2025 -")]
    [InlineData("1: anniversary 2025 VN+US*30")]
    public void Other_parties_or_numbers_are_another_event(string other) => AssertApart("1: anniversary 2025 VN+US*30", other);

    [Fact]
    public void One_party_is_not_enough() => AssertApart("1: anniversary 2025 VN*30", "2: anniversary 2025 VN*30");

    [Fact]
    public void Two_numbers_are_two_anniversaries_whoever_takes_part() => AssertApart("1: anniversary 2025 a,b*30", "2: anniversary 2025 a,b*65");

    [Fact]
    public void Two_people_met_once_a_day_wherever_the_articles_say() => AssertOne("1: talks 2024-03-09 a,b @Huế", "2: talks 2024-03-09 a,b @Việt Nam");

    [Theory]
    [InlineData("2023")]
    [InlineData("2023-05")]
    [InlineData("2023-05-02/2023-05-04")]
    [InlineData("XXXX-05-02")]
    public void A_coarse_date_is_one_event_only_if_all_is_the_same(string date)
    {
        AssertOne($"1: visit {date} a,b @Lào", $"2: visit {date} a,b @Lào");
        AssertApart($"1: visit {date} a,b @Lào", $"2: visit {date} a,b,c @Lào");
        AssertApart($"1: visit {date} a,b @Lào", $"2: visit {date} a,b @Nhật Bản");
        AssertApart($"1: visit {date} - @Lào", $"2: visit {date} - @Lào");
    }

    [Fact]
    public void An_article_that_gives_the_Vietnamese_day_alone_joins_the_local_one()
    {
        var group = Assert.Single(Groups("1: talks 2024-03-09=2024-03-10 a,b", "2: talks 2024-03-10 a,b", "3: talks 2024-03-09 a,b"));

        Assert.Equal(("2024-03-09", "2024-03-10", 3), (group.Value, group.VietnamValue, group.Reports.Count));
    }

    [Fact]
    public void Who_joins_by_the_Vietnamese_day_is_of_the_events_of_the_local_one() =>
        AssertOne("1: talks 2024-03-09=2024-03-10 a,b", "2: talks 2024-03-10 a,b", "3: talks 2024-03-09 a,b,c");

    [Theory]
    [InlineData("1: talks 2024-03-09=2024-03-10 a,b", "2: talks 2024-03-10 a,c")]
    [InlineData("1: talks 2024-03-09=2024-03-10 a,b", "2: signing 2024-03-10 a,b")]
    [InlineData("1: talks 2024-03-09=2024-03-10 a,b", "2: talks 2024-03-11 a,b")]
    [InlineData("1: talks 2024-03-09=2024-03-10 a,b", "2: talks 2024-03-10=2024-03-11 a,b")]
    [InlineData("1: talks 2024-03-09 a,b", "2: talks 2024-03-10 a,b")]
    [InlineData("1: speech 2024-03-09=2024-03-10 a", "2: speech 2024-03-10 a")]
    [InlineData("1: talks 2024-03-09=2024-03-10 a,b", "1: talks 2024-03-10 a,b")]
    public void The_Vietnamese_day_joins_no_others(string one, string other) => AssertApart(one, other);

    [Fact]
    public void Two_events_of_one_article_stay_two_and_nobody_says_which_of_them_is_meant()
    {
        AssertApart("1: talks 2024-03-09 a,b @Huế", "1: talks 2024-03-09 a,b @Vinh", "2: talks 2024-03-09 a,b", "3: talks 2024-03-09 a,b,c");
        AssertApart("1: talks 2024-03-09 a,b", "1: talks 2024-03-09 a,b,c");
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void The_calendar_has_ends(string day) => AssertOne($"1: talks {day} a,b", $"2: talks {day} a,b");

    /// <summary>Few people and days, so that everything meets; what decides must be what is said, not who said it first.</summary>
    [Fact]
    public void Any_order_gives_the_same_groups_and_no_group_names_fewer_than_two_together()
    {
        var random = new Random(20240309);
        var merged = 0;
        for (var round = 0; round < 2_000; round++)
        {
            var reports = Enumerable.Range(0, random.Next(2, 12)).Select(_ => RandomReports.One(random, random.Next(1, 8))).ToList();
            var groups = EventGrouping.Of(reports);
            var shuffled = reports.ToArray();
            random.Shuffle(shuffled);

            Assert.Equal(Sets(groups), Sets(EventGrouping.Of(shuffled)));
            Assert.Equal(reports.Count, groups.Sum(g => g.Reports.Count));
            Assert.All(groups.Where(g => g.Reports.Count > 1), whole =>
            {
                Assert.Equal(whole.Reports.Count, whole.Reports.DistinctBy(r => r.ArticleId).Count());
                var group = whole with { Reports = [.. whole.Reports.Where(r => !LooksBack.Is(r))] };
                Assert.All(whole.Reports.Where(LooksBack.Is), back => Assert.All(group.Reports, r => Assert.Contains(back.People[0], r.People)));
                if (group.Reports.Count == 1) return;
                Assert.Single(
                    group.Reports.Select(r => (r.IsOfParties, r.IsOfParties ? string.Join(' ', r.Parties) : "", r.IsOfParties ? r.Years : null)).Distinct());
                merged++;
                Assert.Equal(group.Reports.Count, group.Reports.DistinctBy(r => r.ArticleId).Count());
                if (group.Reports[0].IsOfParties) return;
                var common = group.Reports.Select(r => r.People.AsEnumerable()).Aggregate((a, b) => a.Intersect(b)).Count();
                Assert.True(common >= 2 || group.Reports.Select(r => (string.Join(' ', r.People), r.Place)).Distinct().Count() == 1);
                Assert.NotEqual(0, common);
            });
        }

        Assert.InRange(merged, 500, int.MaxValue);

        List<string> Sets(List<EventGroup> groups) => [.. groups
            .Select(g => $"{g.Kind} {g.Value} {g.VietnamValue}: {string.Join(' ', g.Reports.Select(r => r.RowId).Order())}")
            .Order(StringComparer.Ordinal)];
    }

    private static void AssertOne(params string[] reports) => Assert.Single(Groups(reports));

    private static void AssertApart(params string[] reports) => Assert.Equal(reports.Length, Groups(reports).Count);

    private static List<EventGroup> Groups(params string[] reports) => EventGrouping.Of(reports.Select(Read));

    private static DatedReport Read(string report)
    {
        var (words, place) = report.Split(" @") is [var front, var behind] ? (front, behind) : (report, null);
        var parts = words.Split(' ');
        var days = parts[2].Split('=');
        var (named, years) = parts[3].Split('*') is [var names, var number] ? (names, int.Parse(number, null)) : (parts[3], (int?)null);
        var isOfParties = char.IsUpper(named[0]);
        return new DatedReport(
            parts[0][0] - '0', parts[1], days[0], days.ElementAtOrDefault(1), place, isOfParties ? [] : named.Split(',', '-').Where(p => p.Length > 0))
        {
            Parties = isOfParties ? named.Split('+') : [],
            Years = years,
            LooksBack = parts.Length > 4,
        };
    }
}

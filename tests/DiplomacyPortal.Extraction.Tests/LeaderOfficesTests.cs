using System.Globalization;
using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Tests;

/// <summary>Keeps the offices of leaders.txt free of contradictions, and tries the questions that are asked about them.</summary>
public sealed class LeaderOfficesTests
{
    private static readonly IReadOnlyList<string[]> Entries = LexiconFile.Entries("leaders.txt");

    private static readonly (string Leader, string Text, HeldOffice? Term)[] Terms =
        [.. Entries.Where(entry => entry.Length > 3)
            .SelectMany(entry => entry[3].Split(';').Select(text => (entry[0], text, HeldOffice.Parse(text.Trim(), entry[1]))))];

    [Fact]
    public void Every_office_is_a_listed_one_between_two_dates_in_order() =>
        Assert.Empty(Terms.Where(t => t.Term is null).Select(t => $"{t.Leader}: {t.Text}"));

    [Fact]
    public void Every_office_belongs_to_a_known_place_or_organisation()
    {
        var known = LexiconFile.AllEntries("places.txt").Select(entry => entry[0]).Concat(LexiconFile.Words("organisations.txt")).ToHashSet();
        Assert.Empty(Terms.Where(t => t.Term is { } term && !known.Contains(term.Country)).Select(t => $"{t.Leader}: {t.Text}"));
        Assert.Empty(LocalCountries.Except(known));
    }

    [Fact]
    public void No_two_leaders_hold_an_exclusive_office_at_a_time_but_for_the_day_month_or_year_of_the_handover()
    {
        var clashes = Terms.Where(t => t.Term is { } term && OfficeLexicon.IsExclusive(term.Office, term.Country))
            .GroupBy(t => (t.Term!.Office, t.Term.Country))
            .SelectMany(office => Pairs([.. office]).Where(pair => Overlap(pair.One.Term!, pair.Other.Term!)))
            .Select(pair => $"{pair.One}, {pair.Other}");
        Assert.Empty(clashes);
    }

    [Fact]
    public void Every_dated_office_begins_with_a_word_of_the_titles_and_somebody_held_it()
    {
        var offices = LexiconFile.Words("offices.txt", "exclusive").Concat(LexiconFile.Words("offices.txt", "shared")).ToHashSet();
        Assert.All(offices, office => Assert.True(TitleLexicon.StartsAt(Tokenizer.Read(office), 0), office));
        Assert.Empty(LexiconFile.Entries("offices.txt", "local").Where(entry => !offices.Contains(entry[1])).Select(entry => entry[0]));
        Assert.Empty(offices.Except(Terms.Select(t => t.Term?.Office ?? "")));
    }

    [Fact]
    public void The_list_is_in_composed_letters_and_no_entry_has_more_than_four_fields() =>
        Assert.Empty(Entries.Where(entry => entry.Length is < 2 or > 4 || entry.Any(field => !field.IsNormalized())).Select(entry => entry[0]));

    [Theory]
    [InlineData("Tổng thống", "Hoa Kỳ", "2024-09-25", "2024-09-25", "Joe Biden")]
    [InlineData("Tổng thống", "Hoa Kỳ", "2015", "2015", "Barack Obama")]
    [InlineData("Tổng thống", "Hoa Kỳ", "2025", "2025", null)]
    [InlineData("Tổng thống", "Hoa Kỳ", "2025-01-20", "2025-01-20", null)]
    [InlineData("Ngoại trưởng", "Hoa Kỳ", "2023-04", "2023-04", "Antony Blinken")]
    [InlineData("Tổng thống", "Việt Nam", "2024", "2024", null)]
    [InlineData("Đại sứ", "Hoa Kỳ", "2024", "2024", null)]
    [InlineData("Tổng thống", "Hoa Kỳ", "2090", "2090", null)]
    public void An_office_of_a_country_names_its_only_holder_throughout_a_period(string office, string country, string from, string to, string? holder) =>
        Assert.Equal(holder, LeaderLexicon.Holder(office, country, Low(from), High(to))?.Name);

    [Theory]
    [InlineData("Joe Biden", "Tổng thống", "2024-09", true)]
    [InlineData("Joe Biden", "Tổng thống", "2021", true)]
    [InlineData("Joe Biden", "Tổng thống", "2020", false)]
    [InlineData("Joe Biden", "Phó Tổng thống", "2016", true)]
    [InlineData("Joe Biden", "Thượng nghị sỹ", "2016", null)]
    [InlineData("John Kerry", "Ngoại trưởng", "2015", true)]
    [InlineData("Donald Trump", "Tổng thống", "2023", false)]
    [InlineData("Donald Trump", "Tổng thống", "2090", null)]
    [InlineData("Joe Biden", "Tổng thống", "2090", null)]
    [InlineData("Trần Phú", "Thủ tướng", "2016", null)]
    public void A_leader_held_an_office_in_a_period_or_did_not_or_the_list_cannot_tell(string leader, string office, string period, bool? held) =>
        Assert.Equal(held, LeaderLexicon.Find(leader)!.Held(office, Low(period), High(period)));

    [Theory]
    [InlineData("Thủ tướng 2016-04-07..2021", "2016-04-07", "2016-04-07", "2021-01-01", "2021-12-31")]
    [InlineData("Ngoại trưởng 2011..2012", "2011-01-01", "2011-12-31", "2012-01-01", "2012-12-31")]
    [InlineData("Thủ tướng ?..2021", "0001-01-01", "9999-12-31", "2021-01-01", "2021-12-31")]
    [InlineData("Thủ tướng 2016..?", "2016-01-01", "2016-12-31", "0001-01-01", "9999-12-31")]
    public void A_bound_known_by_its_year_leaves_open_on_which_day_the_office_changed_hands(
        string text, string mayBegin, string begun, string ended, string mayEnd)
    {
        var term = HeldOffice.Parse(text, "Việt Nam")!;
        DateOnly[] days = [term.MayBegin, term.Begun, term.Ended, term.MayEnd];
        Assert.Equal([mayBegin, begun, ended, mayEnd], days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Thủ tướng")]
    [InlineData("Thủ tướng 2016")]
    [InlineData("Thủ tướng 2016..2015")]
    [InlineData("Thủ tướng 2016-13..2017")]
    [InlineData("Thủ tướng ?..?")]
    [InlineData("Thủ tướng ?..")]
    [InlineData("Thủ thành 2016..2017")]
    [InlineData("Thủ tướng của Lào của Nga 2016..2017")]
    public void What_is_no_office_between_two_dates_is_not_read(string text) => Assert.Null(HeldOffice.Parse(text, "Việt Nam"));

    [Theory]
    [InlineData("Chủ tịch", "Trung Quốc", "Chủ tịch nước")]
    [InlineData("Chủ tịch", "Việt Nam", "Chủ tịch")]
    [InlineData("Ủy viên trưởng", "Việt Nam", null)]
    [InlineData("Thủ tướng Chính phủ", "Việt Nam", "Thủ tướng")]
    public void Some_names_mean_an_office_in_some_countries_only(string name, string country, string? office) =>
        Assert.Equal(office, OfficeLexicon.Find(name, country));

    [Fact]
    public void An_office_of_another_country_says_so() =>
        Assert.Equal("Bồ Đào Nha", HeldOffice.Parse("Thủ tướng của Bồ Đào Nha 1995..2002", "Liên hợp quốc")?.Country);

    private static IEnumerable<string> LocalCountries =>
        LexiconFile.Entries("offices.txt", "exclusive").Concat(LexiconFile.Entries("offices.txt", "local")).SelectMany(entry => entry.Alternatives(2));

    /// <summary>Whether each had certainly begun before the other ended; in the same year, month or day it may be the handover.</summary>
    private static bool Overlap(HeldOffice one, HeldOffice other) => one.Begun < End(other) && other.Begun < End(one);

    /// <summary>Whoever is still in office has no successor yet, however late.</summary>
    private static DateOnly End(HeldOffice term) => term.To is null && term.Ended > DateOnly.MinValue ? DateOnly.MaxValue : term.Ended;

    private static IEnumerable<(T One, T Other)> Pairs<T>(List<T> items) =>
        items.SelectMany((one, index) => items.Skip(index + 1).Select(other => (one, other)));

    private static DateOnly Low(string edtf) => Dates.PartialDate.Parse(edtf)!.Low!.Value;

    private static DateOnly High(string edtf) => Dates.PartialDate.Parse(edtf)!.High!.Value;
}

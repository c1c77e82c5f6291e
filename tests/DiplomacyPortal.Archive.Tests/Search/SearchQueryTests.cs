using DiplomacyPortal.Archive.Search;

namespace DiplomacyPortal.Archive.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("đàm phán", "đàm, phán")]
    [InlineData("“đàm  phán” mới", "đàm phán, mới")]
    [InlineData("«đàm phán»", "đàm phán")]
    [InlineData("ngày 25/9 lịch sử", "ngày, 25 9, lịch, sử")]
    [InlineData("ngày 05/09/2024 đá", "ngày, 5 9 2024, đá")]
    [InlineData("số 00 và 10", "số, 0, và, 10")]
    [InlineData("đối*", "đối*")]
    [InlineData("\"hợp tá*\" \"hợp tá\"*", "hợp tá*")]
    [InlineData("hoà* quí*", "hoà* | hòa*, quí* | quý*")]
    [InlineData("gỗ OR \"đá quý\" OR thép sạch", "gỗ | đá quý | thép sạch")]
    [InlineData("cây cầu OR gỗ", "cây cầu | gỗ")]
    [InlineData("gỗ OR cây cầu -đá xa", "gỗ | cây cầu, xa")]
    [InlineData("gặp Cuba lần hai OR cây cầu OR Cuba vui", "gặp, cuba | cu ba, lần hai | cây cầu | cuba | cu ba, vui")]
    [InlineData("gặp \"đá quý\" thép OR 25/9 xa", "gặp, đá quý, thép | 25 9 xa")]
    [InlineData("gỗ đá* OR cây cầu", "gỗ, đá* | cây cầu")]
    [InlineData("gỗ sông AND cây cầu OR thép", "gỗ, sông, cây cầu | thép")]
    [InlineData("gỗ or thép", "gỗ, or, thép")]
    [InlineData("gỗ gỗ thép", "gỗ, thép")]
    [InlineData("sông – núi", "sông, núi")]
    [InlineData("Tô Lâm phát biểu", "tô lâm, phát, biểu")]
    [InlineData("Mỹ", "mỹ | usa | us | hoa kỳ | huê kỳ | u s | united states")]
    [InlineData("\"Mỹ\"", "mỹ")]
    [InlineData("Vladimir Putin nói", "vladimir putin | putin | pu tin, nói")]
    [InlineData("Đà Nẵng-Cuba", "đà nẵng, cuba | cu ba")]
    [InlineData("Thúy, quỹ; (đá)!", "thúy, quỹ, đá")]
    [InlineData("mỹ thuật", "mỹ, thuật")]
    [InlineData("Cuba OR Hà Nội đẹp", "cuba | cu ba | hà nội | hanoi | thăng long, đẹp")]
    public void A_query_with_accents_is_first_read_as_typed(string typed, string clauses) => Assert.Equal(clauses, typed.In(AccentTier.Exact));

    [Theory]
    [InlineData("to lam noi", "to lam/, noi/")]
    [InlineData("my cuba", "my/ | usa | us | hoa kỳ | huê kỳ | u s | united states, cuba/ | cu ba")]
    [InlineData("y te", "y/, te/")]
    [InlineData("hoa* mi*", "hoa*/, mi*/ | my*/")]
    [InlineData("2024", "2024/")]
    [InlineData("the Prime Minister of Cambodia", "prime minister/ | thủ tướng, cambodia/ | campuchia | cam pu chia | căm pu chia")]
    [InlineData("talks in the East Sea", "talks/ | hội đàm | đàm phán | đối thoại, east sea/ | biển đông | south china sea")]
    [InlineData("the gioi to", "the/, gioi/, to/")]
    [InlineData("of the", "of/, the/")]
    public void A_query_without_accents_has_one_reading(string typed, string clauses)
    {
        Assert.Equal(clauses, typed.In(AccentTier.Folded));
        Assert.Equal([AccentTier.Folded], SearchQuery.Parse(typed).Readings.Select(reading => reading.Tier));
    }

    [Theory]
    [InlineData(AccentTier.Exact, "gặp, lao, \"nui đá\"", "gặp, lao, nui đá")]
    [InlineData(AccentTier.Folded, "gặp, lao, \"nui đá\"", "gap lao/, lao/ | laos, nui da/")]
    [InlineData(AccentTier.Folded, "gỗ", "go/")]
    [InlineData(AccentTier.Folded, "cầu gỗ", "cau go/")]
    [InlineData(AccentTier.Folded, "cầu gỗ xa", "cau go/, cau go/ | go xa/, xa/")]
    [InlineData(AccentTier.Folded, "cầu OR gỗ đá", "cau/ | go da/")]
    [InlineData(AccentTier.Marked, "cầu ga*", "cầu, ga*/")]
    [InlineData(AccentTier.Exact, "Mỹ sông", "mỹ | usa | us | hoa kỳ | huê kỳ | u s | united states, sông")]
    [InlineData(AccentTier.Marked, "Mỹ sông", "")]
    [InlineData(AccentTier.Folded, "Liên hơp quốc", "lien hop quoc/ | lhq | un | u n | united nations | liên hiệp quốc")]
    public void Each_reading_takes_the_accents_less_strictly(AccentTier tier, string typed, string clauses) => Assert.Equal(clauses, typed.In(tier));

    [Theory]
    [InlineData("\"tô lâm\" -cuba", "cuba/ | cu ba")]
    [InlineData("gỗ –my", "my/ | usa | us | hoa kỳ | huê kỳ | u s | united states")]
    [InlineData("gỗ NOT đá", "đá")]
    [InlineData("gỗ AND NOT \"đá quý\" sông", "đá quý")]
    [InlineData("gỗ NOT hà nội", "hà nội | hanoi | thăng long")]
    [InlineData("gỗ -(đá sông)", "đá")]
    [InlineData("gỗ NOT leader:đá", "đá")]
    [InlineData("gỗ -leader:\"đá quý\" -source:sông -year:2024", "đá quý | sông | 2024/")]
    [InlineData("gỗ -leader:hà nội", "hà nội | hanoi | thăng long")]
    [InlineData("gỗ -hà nội xa", "hà nội | hanoi | thăng long")]
    [InlineData("gỗ -hà nôi", "hà")]
    [InlineData("-hà nội OR đá", "hà")]
    [InlineData("gỗ -hà nội (xa) OR đá", "hà nội | hanoi | thăng long")]
    [InlineData("gỗ -ha nội -cầu", "ha nội | hanoi | hà nội | thăng long | cầu")]
    [InlineData("gỗ -mỹ thuật", "mỹ thuật")]
    [InlineData("gỗ -hà* nội", "hà*")]
    [InlineData("gỗ -\"Mỹ\" −đá* -25/9", "mỹ | đá* | 25 9/")]
    public void What_is_left_out_is_the_same_in_every_reading(string typed, string without) =>
        Assert.Equal(without, string.Join(" | ", SearchQuery.Parse(typed).Without.Select(ReadableQuery.Of)));

    [Theory]
    [InlineData("gỗ source:VietnamPlus leader:\"Tô Lâm\" YEAR:2023-05", "gỗ", "Source VietnamPlus; Leader Tô Lâm; Year 2023-05")]
    [InlineData("leader:“Tô Lâm”thép", "thép", "Leader Tô Lâm")]
    public void Filters_can_be_typed(string typed, string clauses, string shortcuts)
    {
        var query = SearchQuery.Parse(typed);
        Assert.Equal(clauses, typed.In(AccentTier.Exact));
        Assert.Equal(shortcuts, string.Join("; ", query.Shortcuts.Select(shortcut => $"{shortcut.Field} {shortcut.Value}")));
        Assert.Empty(query.Notices);
    }

    [Theory]
    [InlineData("leader:an OR leader:bình", "", "OR")]
    [InlineData("leader:an AND leader:bình", "", "AND")]
    [InlineData("source:a OR source:b AND OR year:2024", "", "AND OR OR")]
    [InlineData("leader:an OR gỗ", "gỗ", "OR")]
    [InlineData("gỗ OR leader:an đá", "gỗ   đá", "OR")]
    [InlineData("gỗ OR leader:an OR đá", "gỗ    đá", "OR OR")]
    [InlineData("gỗ OR đá leader:an", "gỗ OR đá", "")]
    [InlineData("OR leader:an", "", "OR")]
    public void An_operator_beside_a_filter_is_dropped_and_said(string typed, string rest, string dropped)
    {
        var query = SearchQuery.Parse(typed);
        Assert.Equal(rest, query.Rest);
        Assert.Equal(rest.Length == 0, query.Readings.Count == 0);
        Assert.Equal(dropped, string.Join(' ', query.Notices.Select(notice => notice.Value)));
        Assert.All(query.Notices, notice => Assert.Equal(SearchNoticeKind.OperatorDropped, notice.Kind));
        Assert.Equal(rest.In(AccentTier.Exact), typed.In(AccentTier.Exact));
    }

    [Theory]
    [InlineData("leader:tô lâm thăm", "tô | tô lâm | tô lâm thăm")]
    [InlineData("gỗ source:tuổi trẻ -đá", "tuổi | tuổi trẻ")]
    [InlineData("leader:an OR bình", "an")]
    [InlineData("leader:an year:2024 thăm", "an")]
    [InlineData("leader:an bìn* \"gỗ\"", "an")]
    [InlineData("leader:\"tô lâm\" thăm", "tô lâm")]
    [InlineData("leader:a b c d e f g h i", "a | a b | a b c | a b c d | a b c d e | a b c d e f | a b c d e f g | a b c d e f g h")]
    public void The_words_behind_a_name_may_belong_to_it(string typed, string values) =>
        Assert.Equal(values, string.Join(" | ", SearchQuery.Parse(typed).Shortcuts[0].Values));

    [Theory]
    [InlineData(1, "lâm, thăm, gỗ", "thường", "")]
    [InlineData(2, "thăm, gỗ", "thường", "")]
    [InlineData(0, "leader, tô lâm, thăm, gỗ", "", "UnknownValue leader:tô")]
    public void Who_knows_the_names_tells_how_many_words_are_one(int words, string clauses, string year, string notices)
    {
        var query = SearchQuery.Parse("leader:tô lâm thăm year:thường gỗ", shortcut => shortcut.Field == ShortcutField.Year ? 1 : words);
        Assert.Equal(clauses, string.Join(", ", query.Readings[0].Clauses.Select(ReadableQuery.Of)));
        Assert.Equal(year, words == 0 ? "" : query.Shortcuts[^1].Value);
        Assert.Equal(notices, string.Join("; ", query.Notices.Select(notice => $"{notice.Kind} {notice.Value}")));
    }

    [Theory]
    [InlineData("\"gỗ đá", "gỗ, đá", "UnclosedQuote \"gỗ đá")]
    [InlineData("gỗ -\"đá", "gỗ, đá", "UnclosedQuote -\"đá")]
    [InlineData("đ* gỗ", "đ, gỗ", "PrefixTooShort đ*")]
    [InlineData("* g*ỗ *đá", "g ỗ, đá", "NotUnderstood g*ỗ; NotUnderstood *đá")]
    [InlineData("--đá", "đá", "NotUnderstood --đá")]
    [InlineData("title:đá", "title đá", "NotUnderstood title:đá")]
    [InlineData("leader: đá", "leader, đá", "NotUnderstood leader:")]
    [InlineData("đá -source:abc", "đá", "FilterExcluded -source:abc")]
    [InlineData("đá -leader:", "đá", "NotUnderstood -leader:")]
    [InlineData("(gỗ OR sông) đá", "gỗ | sông, đá", "SignsDropped ( )")]
    [InlineData("đá (sông) cầu(xa)", "đá, sông, cầu, xa", "SignsDropped ( )")]
    [InlineData("hà & nội && đá", "hà, nội, đá", "SignsDropped & &&")]
    [InlineData("gỗ | đá || sông", "gỗ, đá, sông", "SignsDropped | ||")]
    [InlineData("gỗ&đá \"sông (xa)\"", "gỗ đá, sông xa", "")]
    [InlineData("gỗ NOT", "gỗ, not", "")]
    [InlineData("gỗ NOT đá", "gỗ", "")]
    [InlineData("-(gỗ đá) sông", "đá, sông", "SignsDropped ( )")]
    [InlineData("leader:\"đá", "leader, đá", "NotUnderstood leader:; UnclosedQuote \"đá")]
    [InlineData("-gỗ -đá", "", "")]
    [InlineData("***", "", "NothingToSearch ***")]
    [InlineData("leader:An \uD83D\uDE00", "", "NothingToSearch \uD83D\uDE00")]
    [InlineData("OR gỗ", "gỗ", "OperatorDropped OR")]
    [InlineData("gỗ OR", "gỗ", "OperatorDropped OR")]
    [InlineData("gỗ OR -đá", "gỗ", "OperatorDropped OR")]
    [InlineData("gỗ OR OR đá", "gỗ | đá", "OperatorDropped OR")]
    [InlineData("gỗ AND đá", "gỗ, đá", "OperatorDropped AND")]
    [InlineData("gỗ OR AND đá", "gỗ | đá", "OperatorDropped AND")]
    [InlineData("hà AND nội", "hà, nội", "OperatorDropped AND")]
    [InlineData("gỗ and đá", "gỗ, and, đá", "")]
    [InlineData("\"gỗ AND đá\"", "gỗ and đá", "")]
    [InlineData("OR", "", "OperatorDropped OR; NothingToSearch OR")]
    public void What_is_not_understood_is_searched_as_words_or_dropped_and_said(string typed, string clauses, string notices)
    {
        Assert.Equal(clauses, typed.In(AccentTier.Exact));
        Assert.Equal(notices, string.Join("; ", SearchQuery.Parse(typed).Notices.Select(notice => $"{notice.Kind} {notice.Value}")));
    }

    [Theory]
    [InlineData("gỗ: đá, https://x.vn/a TTXVN:tin 10:30 - ! [sông]")]
    [InlineData("")]
    [InlineData("đá -")]
    [InlineData(" \t")]
    public void Ordinary_marks_are_nothing_to_speak_of(string typed) => Assert.Empty(SearchQuery.Parse(typed).Notices);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("year:2024")]
    public void Filters_and_blanks_are_no_query(string? typed) => Assert.Empty(SearchQuery.Parse(typed).Readings);

    [Theory]
    [InlineData("-gỗ")]
    [InlineData("year:2024 -gỗ")]
    [InlineData("\"\" - – ‘’ \uD83D\uDE00")]
    public void Where_there_is_nothing_to_find_the_reading_is_empty(string typed) =>
        Assert.True(Assert.Single(SearchQuery.Parse(typed).Readings).IsEmpty);

    [Theory]
    [InlineData("my", "Hoa Kỳ, Huê Kỳ, USA, US, U.S., United States")]
    [InlineData("\"mỹ\"", "")]
    [InlineData("gỗ -mỹ", "")]
    [InlineData("hà nội OR cuba", "Thăng Long, Hanoi, Cu-ba")]
    [InlineData("mỹ thuật", "")]
    [InlineData("Viet Nam Laos", "Vietnam, VN, Lào")]
    [InlineData("General Secretary", "Tổng Bí thư, TBT")]
    [InlineData("\"General Secretary\"", "")]
    public void Names_that_are_sought_too_are_told_as_the_lexicon_writes_them(string typed, string synonyms) =>
        Assert.Equal(synonyms, string.Join(", ", SearchQuery.Parse(typed).Readings[0].Synonyms));

    [Fact]
    public void Of_too_many_terms_the_first_are_searched()
    {
        var query = SearchQuery.Parse("Hà Nội " + string.Join(' ', Enumerable.Range(0, 40).Select(i => $"gỗ{i}")));
        Assert.All(query.Readings, reading => Assert.Equal(SearchQuery.MostTerms, reading.Clauses.Count));
        var notice = Assert.Single(query.Notices);
        Assert.Equal(SearchNoticeKind.TooManyTerms, notice.Kind);
        Assert.StartsWith("gỗ15 gỗ16", notice.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_quotation_is_sought_by_its_first_words()
    {
        var words = Enumerable.Range(0, 40).Select(i => $"gỗ{i}").ToList();
        var query = SearchQuery.Parse($"cây \"{string.Join(' ', words)}\" lá");
        var quoted = query.Readings[0].Clauses.Select(clause => clause.Alternatives[0].Words).Single(term => term.Count > 1);
        Assert.Equal(words.Take(SearchQuery.LongestQuotation), quoted);
        Assert.Equal(3, query.Readings[0].Clauses.Count);
        Assert.Equal([new SearchNotice(SearchNoticeKind.TooManyTerms, string.Join(' ', words.Skip(SearchQuery.LongestQuotation)))], query.Notices);
    }

    [Fact]
    public void Quotations_take_the_room_of_many_terms()
    {
        var quotation = string.Join(' ', Enumerable.Repeat("và", 20));
        var query = SearchQuery.Parse($"cây \"{quotation}\" -\"{quotation}\"");
        Assert.Empty(query.Without);
        Assert.Equal([new SearchNotice(SearchNoticeKind.TooManyTerms, $"-\"{quotation}\"")], query.Notices);
    }

    [Theory]
    [InlineData("HOÀ GIẢI Ở ĐÀ NẴNG, QUÍ KHÁCH")]
    [InlineData("hòa giải ở đà nẵng, quý khách")]
    [InlineData("Hoa\u0300 gia\u0309i o\u031B\u0309 Ða\u0300 Na\u0306\u0303ng, qui\u0301 kha\u0301ch")]
    public void The_ways_of_writing_a_query_are_one(string typed) => Assert.Equal("hòa, giải, ở, đà nẵng, quý, khách", typed.In(AccentTier.Exact));
}

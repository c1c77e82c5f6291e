using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Tests;

public sealed class SynonymsTests
{
    private static readonly IReadOnlyList<string[]> Listed = LexiconFile.Entries("synonyms.txt", "names");

    [Theory]
    [InlineData("Mỹ", "hoa kỳ")]
    [InlineData("Mĩ", "usa")]
    [InlineData("hoa kỳ", "mỹ")]
    [InlineData("U.S.", "hoa kỳ")]
    [InlineData("LHQ", "liên hợp quốc")]
    [InlineData("Liên Hiệp Quốc", "lhq")]
    [InlineData("liên hợp quốc", "un")]
    [InlineData("Thuỵ Sỹ", "switzerland")]
    [InlineData("Hồ Chí Minh", "nguyễn ái quốc")]
    [InlineData("Nguyễn Ái Quốc", "hồ chí minh")]
    [InlineData("Trump", "donald trump")]
    [InlineData("Diaz Canel", "miguel díaz canel bermúdez")]
    [InlineData("Ngoại trưởng", "bộ trưởng ngoại giao")]
    [InlineData("East Sea", "biển đông")]
    [InlineData("South China Sea", "biển đông")]
    [InlineData("phone call", "điện đàm")]
    [InlineData("Vietnam News Agency", "ttxvn")]
    [InlineData("Climate change", "biến đổi khí hậu")]
    [InlineData("War legacies", "dioxin")]
    public void A_name_has_the_other_names_of_the_one_it_means(string typed, string other)
    {
        var words = SearchWords.Of(typed);
        var found = Synonyms.Longest(words, 0, word => word.IsMarked);
        Assert.Equal(words.Count, found?.Words);
        Assert.Contains(other, Names(found));
    }

    [Theory]
    [InlineData("my", "hoa kỳ")]
    [InlineData("mi", "hoa kỳ")]
    [InlineData("lien hop quoc", "lhq")]
    [InlineData("thuy si", "thụy sỹ")]
    [InlineData("ho chi minh", "nguyễn ái quốc")]
    public void A_name_typed_without_marks_is_found_where_none_must_be_exact(string typed, string other)
    {
        var words = SearchWords.Of(typed);
        Assert.Contains(other, Names(Synonyms.Longest(words, 0, _ => false)));
        Assert.Null(Synonyms.Longest(words, 0, _ => true));
    }

    [Theory]
    [InlineData("thành phố hồ chí minh ở", 5)]
    [InlineData("đại hội đồng liên hợp quốc khóa 79", 6)]
    [InlineData("liên hợp quốc khóa 79", 3)]
    [InlineData("mỹ latinh", 2)]
    public void The_longest_name_is_meant(string typed, int words) => Assert.Equal(words, Synonyms.Longest(SearchWords.Of(typed), 0, _ => true)?.Words);

    [Theory]
    [InlineData("mỹ thuật", 2)]
    [InlineData("pháp luật", 1)]
    [InlineData("Nhật", 1)]
    [InlineData("y te", 1)]
    public void Everyday_words_are_no_names(string typed, int words)
    {
        var found = Synonyms.Longest(SearchWords.Of(typed), 0, _ => false);
        Assert.Equal(words, found?.Words);
        Assert.Empty(Names(found));
    }

    [Fact]
    public void A_country_is_not_sought_by_an_everyday_word()
    {
        var names = Names(Synonyms.Longest(SearchWords.Of("vương quốc anh"), 0, _ => true)).ToList();
        Assert.Contains("anh quốc", names);
        Assert.Contains("uk", names);
        Assert.DoesNotContain("anh", names);
    }

    [Theory]
    [InlineData("Laos", "lào")]
    [InlineData("China", "trung quốc")]
    [InlineData("Germany", "cộng hòa liên bang đức")]
    [InlineData("United Nations Security Council", "hội đồng bảo an liên hợp quốc")]
    [InlineData("general secretary", "tổng bí thư")]
    [InlineData("President", "chủ tịch nước")]
    [InlineData("President", "tổng thống")]
    [InlineData("Foreign Minister", "bộ trưởng ngoại giao")]
    [InlineData("Minister of Health", "bộ trưởng bộ y tế")]
    [InlineData("Deputy Minister of Foreign Affairs", "thứ trưởng ngoại giao")]
    public void An_English_name_means_the_Vietnamese_ones(string typed, string name)
    {
        var words = SearchWords.Of(typed);
        var found = Synonyms.Longest(words, 0, _ => true);
        Assert.Equal(words.Count, found?.Words);
        Assert.Contains(name, Names(found));
    }

    [Theory]
    [InlineData("Tổng thống", "president")]
    [InlineData("Chủ tịch nước", "tổng thống")]
    [InlineData("Germany", "đức")]
    public void No_name_means_an_English_one_nor_another_of_the_same_English_name_nor_an_everyday_word(string typed, string other) =>
        Assert.DoesNotContain(other, Names(Synonyms.Longest(SearchWords.Of(typed), 0, _ => true)));

    [Theory]
    [InlineData("mẫu thuật")]
    [InlineData("đường")]
    [InlineData("mỳ")]
    public void Other_words_are_no_names(string typed) => Assert.Null(Synonyms.Longest(SearchWords.Of(typed), 0, word => word.IsMarked));

    [Fact]
    public void No_name_of_the_list_of_synonyms_stands_in_two_lines()
    {
        var owners = Listed.SelectMany(entry => entry.Alternatives(1).Prepend(entry[0]).Select(name => (Name: Key(name), Entry: entry[0])));
        Assert.Empty(owners.GroupBy(owner => owner.Name).Where(group => group.Select(o => o.Entry).Distinct().Count() > 1).Select(group => group.Key));
        Assert.All(Listed, entry => Assert.NotEmpty(entry.Alternatives(1)));
    }

    [Fact]
    public void No_everyday_word_is_given_a_synonym()
    {
        var everyday = LexiconFile.Words("synonyms.txt", "words").Select(Key).ToHashSet();
        Assert.NotEmpty(everyday);
        Assert.DoesNotContain(Listed.SelectMany(entry => entry.Alternatives(1).Prepend(entry[0])), name => everyday.Contains(Key(name)));
    }

    private static string Key(string name) => string.Join(' ', SearchWords.Of(name).Select(word => word.Exact));

    private static IEnumerable<string> Names(FoundName? found) =>
        found?.Names.Select(name => string.Join(' ', name.Words.Select(word => word.Exact))) ?? [];
}

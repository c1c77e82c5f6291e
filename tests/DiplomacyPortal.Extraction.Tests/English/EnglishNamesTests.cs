using DiplomacyPortal.Extraction.English;
using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.Tests.English;

public sealed class EnglishNamesTests
{
    [Theory]
    [InlineData("Hoa Kỳ", "United States", "the United States")]
    [InlineData("Lào", "Laos", "Laos")]
    [InlineData("Pakistan", "Pakistan", "Pakistan")]
    [InlineData("Liên hợp quốc", "United Nations", "the United Nations")]
    [InlineData("The Hague", "The Hague", "The Hague")]
    [InlineData("Lạng Sơn", null, null)]
    [InlineData("Hội Mẫu", null, null)]
    public void A_name_stands_alone_or_in_a_sentence(string name, string? alone, string? inText)
    {
        Assert.Equal(alone, EnglishNames.Of(name));
        Assert.Equal(inText, EnglishNames.InText(name));
    }

    [Theory]
    [InlineData("places.txt", "countries")]
    [InlineData("places.txt", "regions")]
    [InlineData("places.txt", "cities")]
    [InlineData("organisations.txt", "national")]
    public void Whatever_is_known_all_over_the_world_has_an_English_name(string file, string section)
    {
        // Towns of Việt Nam are written as at home.
        string[] own = ["Quy Nhơn", "Vinh", "Buôn Ma Thuột", "Pleiku", "Biên Hòa", "Móng Cái", "Sa Pa"];
        Assert.Equal([], LexiconFile.Words(file, section).Where(name => EnglishNames.Of(name) is null).Except(own));
    }

    [Fact]
    public void Every_organisation_has_one() => Assert.Equal([], LexiconFile.Words("organisations.txt").Where(name => EnglishNames.Of(name) is null));

    [Fact]
    public void No_name_stands_there_that_nothing_bears()
    {
        var known = LexiconFile.AllEntries("places.txt").Concat(LexiconFile.AllEntries("organisations.txt")).Select(entry => entry[0]).ToHashSet();
        var named = LexiconFile.AllEntries("english-places.txt").Concat(LexiconFile.AllEntries("english-organisations.txt")).Select(entry => entry[0]);
        Assert.Equal([], named.Where(name => !known.Contains(name)));
    }
}

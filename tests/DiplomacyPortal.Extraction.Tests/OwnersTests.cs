using DiplomacyPortal.Extraction.Lexicon;
using DiplomacyPortal.Extraction.Places;

namespace DiplomacyPortal.Extraction.Tests;

public sealed class OwnersTests
{
    [Theory]
    [InlineData("Đại hội đồng Liên hợp quốc", "Liên hợp quốc")]
    [InlineData("Quốc hội Hoa Kỳ", "Hoa Kỳ")]
    [InlineData("Ban Liên lạc Đối ngoại Trung ương Đảng Cộng sản Trung Quốc", "Đảng Cộng sản Trung Quốc, Trung Quốc")]
    public void A_body_is_of_the_one_with_whose_name_its_own_ends(string organisation, string owners) =>
        Assert.Equal(owners, string.Join(", ", StateBodies.OwnersOf(organisation)));

    [Theory]
    [InlineData("Liên hợp quốc")]
    [InlineData("Quốc hội")]
    [InlineData("Nghị viện châu Âu")]
    [InlineData("Hội Hữu nghị Việt Nam - Hoa Kỳ")]
    [InlineData("Nam Sudan")]
    [InlineData("Papua New Guinea")]
    public void A_body_of_none_a_body_of_two_and_a_place_are_of_no_one(string name) => Assert.Empty(StateBodies.OwnersOf(name));

    [Fact]
    public void No_body_of_the_lexicon_is_its_own_owner() => Assert.All(
        LexiconFile.AllEntries("organisations.txt"),
        entry => Assert.DoesNotContain(entry[0], StateBodies.OwnersOf(entry[0]).Take(10)));
}

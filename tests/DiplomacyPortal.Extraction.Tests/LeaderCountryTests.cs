using DiplomacyPortal.Extraction.People;

namespace DiplomacyPortal.Extraction.Tests;

public sealed class LeaderCountryTests
{
    [Theory]
    [InlineData("Hồ Chí Minh", "Việt Nam")]
    [InlineData("Nguyễn Ái Quốc", null)] // An alias is no canonical name.
    [InlineData("António Guterres", null)] // Of an organisation.
    [InlineData("Ngô Thử", null)]
    [InlineData("", null)]
    public void A_leader_of_the_lexicon_is_of_a_country(string name, string? country) => Assert.Equal(country, LeaderCountry.Of(name));
}

using DiplomacyPortal.Extraction.English;
using DiplomacyPortal.Extraction.Lexicon;

namespace DiplomacyPortal.Extraction.Tests.English;

public sealed class EnglishOfficesTests
{
    [Theory]
    [InlineData("Bộ trưởng Ngoại giao", null, "Minister of Foreign Affairs")]
    [InlineData("bộ trưởng Bộ Ngoại giao", null, "Minister of Foreign Affairs")]
    [InlineData("Phó Thủ tướng, Bộ trưởng Ngoại giao", null, "Deputy Prime Minister, Minister of Foreign Affairs")]
    [InlineData("Phó Thủ tướng kiêm Bộ trưởng Văn hóa, Thể thao và Du lịch", null, "Deputy Prime Minister, Minister of Culture, Sports and Tourism")]
    [InlineData("Thứ trưởng Thường trực Bộ Ngoại giao", null, "Permanent Deputy Minister of Foreign Affairs")]
    [InlineData("Tổng thống", "Hoa Kỳ", "President")]
    [InlineData("Ngoại trưởng", "Hoa Kỳ", "Secretary of State")]
    [InlineData("Bộ trưởng Bộ Ngoại giao", "Hoa Kỳ", "Secretary of State")]
    [InlineData("Bộ trưởng Giáo dục", "Hoa Kỳ", "Secretary of Education")]
    [InlineData("Ngoại trưởng", "Cuba", "Foreign Minister")]
    [InlineData("Thủ tướng", "Đức", "Chancellor")]
    [InlineData("Tổng thống đắc cử", null, "President-elect")]
    [InlineData("Tổng thống thứ 16", "Hoa Kỳ", "16th President")]
    [InlineData("Tổng thống thứ 21", null, "21st President")]
    [InlineData("Tổng thống thứ 112", null, "112th President")]
    [InlineData("Tổng thống thứ hai", null, "second President")]
    [InlineData("Bí thư thứ nhất", "Cuba", "First Secretary of the Communist Party")]
    [InlineData("Bí thư thứ nhất, Chủ tịch nước", "Cuba", "First Secretary of the Communist Party, President")]
    [InlineData("Bí thư thứ nhất", "Pháp", "First Secretary")]
    [InlineData("Bí thư thứ nhất Đảng Cộng sản Cuba", "Cuba", "First Secretary of the Communist Party of Cuba")]
    [InlineData("Bí thư thứ nhất Ban Chấp hành Trung ương Đảng Cộng sản Cuba", "Cuba", "First Secretary of the Central Committee of the Communist Party of Cuba")]
    [InlineData("Chủ tịch Đại hội đồng Liên hợp quốc Khóa 78", null, "President of the General Assembly of the United Nations, session 78")]
    [InlineData("Chủ tịch Ủy ban Đối ngoại Thượng viện Hoa Kỳ", "Hoa Kỳ", "President of the Committee on Foreign Relations of the United States Senate")]
    [InlineData("Chủ tịch Liên đoàn Arab (LA)", null, "President of the Arab League (LA)")]
    [InlineData("Đại sứ Hoa Kỳ tại Việt Nam", "Hoa Kỳ", "Ambassador of the United States to Vietnam")]
    [InlineData("Đại diện Thường trực tại Liên hợp quốc", null, "Permanent Representative to the United Nations")]
    [InlineData("Đặc phái viên Tổng thống về khí hậu", null, "Special Envoy of the President for Climate")]
    [InlineData("Cố vấn của Thủ tướng", null, "Adviser to the Prime Minister")]
    [InlineData("Trưởng ban Đối ngoại Trung ương", null, "Head of the Party Central Committee’s Commission for External Relations")]
    public void An_office_is_composed_of_its_words(string office, string? country, string english) => Assert.Equal(english, EnglishOffices.Of(office, country));

    [Theory]
    [InlineData("")]
    [InlineData("Trưởng thôn")]
    [InlineData("Bộ trưởng Vũ trụ")]
    [InlineData("Chủ tịch Hội Mẫu")]
    [InlineData("Phó Thủ tướng, Trưởng thôn")]
    [InlineData("Tổng thống thứ")]
    [InlineData("Tổng thống (")]
    public void What_is_not_understood_to_its_end_is_not_said(string office) => Assert.Null(EnglishOffices.Of(office));

    [Fact]
    public void Words_without_end_are_no_office() => Assert.Null(EnglishOffices.Of(string.Join(", ", Enumerable.Repeat("Thủ tướng", 1000))));

    [Theory]
    [InlineData("titles.txt", "offices")]
    [InlineData("titles.txt", "companies")]
    [InlineData("titles.txt", "ranks")]
    [InlineData("titles.txt", "governors")]
    [InlineData("offices.txt", "exclusive")]
    [InlineData("offices.txt", "shared")]
    public void Every_office_of_the_lexicon_has_English_words(string file, string section)
    {
        var offices = LexiconFile.Entries(file, section).SelectMany(entry => entry.Alternatives(1).Prepend(entry[0]));
        Assert.Equal([], offices.Where(office => EnglishOffices.Of(office) is null));
    }

    [Fact]
    public void Every_field_of_a_ministry_has_English_words() => Assert.Equal(
        [],
        LexiconFile.Words("titles.txt", "fields")
            .Where(field => EnglishOffices.Of("Bộ trưởng " + field) is null || EnglishOffices.Of("Thứ trưởng Bộ " + field) is null));
}

using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.English;

namespace DiplomacyPortal.Extraction.Tests.English;

public sealed class EnglishReasonsTests
{
    private static readonly PartialDate Day = PartialDate.Parse("2024-09-26")!;

    public static TheoryData<string, string> Reasons => new()
    {
        { DateReasons.ArticleDate, "inferred from the article’s date" },
        { DateReasons.Year(2024, DateReasons.ArticleDate), "year inferred from the article’s date" },
        { DateReasons.Year(2024, DateReasons.Session(79, 2024)), "year inferred from session 79 of the United Nations General Assembly, opened in September 2024" },
        { DateReasons.Beside("22/9/2024"), "inferred from “22/9/2024” written beside it" },
        { DateReasons.Anniversary(1, 2023), "inferred from the 1-year anniversary of an event of 2023" },
        { DateReasons.AnniversaryOf(50, 1973, 2023), "inferred from the 50-year anniversary (1973–2023)" },
        { DateReasons.CountedFrom("hôm qua", Day), "inferred from “hôm qua”, counted from the article’s date (26/9/2024)" },
        { DateReasons.SameDay(Day), "inferred from 26/9/2024, named just before" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Whatever_the_extraction_gives_as_a_reason_has_English_words(string reason, string english) =>
        Assert.Equal(english, EnglishReasons.Of(reason));

    [Theory]
    [InlineData("")]
    [InlineData("lý do lạ")]
    [InlineData("năm ngoái")]
    [InlineData("năm của bài")]
    public void Other_words_have_none(string reason) => Assert.Null(EnglishReasons.Of(reason));
}

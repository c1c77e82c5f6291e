using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.English;

namespace DiplomacyPortal.Extraction.Tests.English;

public sealed class EnglishReasonsTests
{
    private static readonly PartialDate Day = PartialDate.Parse("2024-09-26")!;

    public static TheoryData<string, string> Reasons => new()
    {
        { DateReasons.ArticleDate, "by the date of the article" },
        { DateReasons.Year(2024, DateReasons.ArticleDate), "year 2024: by the date of the article" },
        { DateReasons.Year(2024, DateReasons.Session(79, 2024)), "year 2024: session 79 of the United Nations General Assembly opened in September 2024" },
        { DateReasons.Beside("22/9/2024"), "by “22/9/2024” written beside it" },
        { DateReasons.Anniversary(50, 1973), "50 years after an event of 1973" },
        { DateReasons.AnniversaryOf(50, 1973, 2023), "50-year anniversary (1973–2023)" },
        { DateReasons.CountedFrom("hôm qua", Day), "“hôm qua”, counted from the date of the article (26/9/2024)" },
        { DateReasons.SameDay(Day), "the same day as 26/9/2024, named just before" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Whatever_the_extraction_gives_as_a_reason_has_English_words(string reason, string english) =>
        Assert.Equal(english, EnglishReasons.Of(reason));

    [Theory]
    [InlineData("")]
    [InlineData("lý do lạ")]
    [InlineData("năm ngoái")]
    public void Other_words_have_none(string reason) => Assert.Null(EnglishReasons.Of(reason));
}

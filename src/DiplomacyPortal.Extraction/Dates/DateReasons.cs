using System.Globalization;

namespace DiplomacyPortal.Extraction.Dates;

/// <summary>What an inferred date follows from, in words that go on from "suy ra": "suy ra năm 2024 theo ngày của bài".</summary>
internal static class DateReasons
{
    public const string ArticleDate = "theo ngày của bài";

    public static string Year(int year, string why) => string.Create(CultureInfo.InvariantCulture, $"năm {year} {why}");

    public static string Beside(string date) => $"theo {date} viết liền bên";

    public static string Anniversary(int count, int origin) => string.Create(CultureInfo.InvariantCulture, $"từ dịp kỷ niệm {count} năm sự kiện năm {origin}");

    public static string AnniversaryOf(int count, int from, int to) =>
        string.Create(CultureInfo.InvariantCulture, $"từ dịp kỷ niệm {count} năm ({from} - {to})");

    public static string Session(int session, int opening) =>
        string.Create(CultureInfo.InvariantCulture, $"từ khóa {session} của Đại hội đồng Liên hợp quốc, khai mạc tháng 9/{opening}");

    /// <param name="words">The words of the text: "hôm qua".</param>
    public static string CountedFrom(string words, PartialDate article) => $"từ “{words}”, tính theo ngày của bài ({Written(article)})";

    public static string SameDay(PartialDate day) => $"theo ngày {Written(day)} vừa nhắc đến";

    private static string Written(PartialDate date) => date switch
    {
        { Low: { } low, High: { } high } when low == high => low.ToString("d/M/yyyy", CultureInfo.InvariantCulture),
        { Low: { } low, High: { } high } when (low.Year, low.Month) == (high.Year, high.Month) => low.ToString("M/yyyy", CultureInfo.InvariantCulture),
        _ => date.Edtf,
    };
}

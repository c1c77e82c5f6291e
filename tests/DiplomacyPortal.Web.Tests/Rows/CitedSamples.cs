namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>An invented week, 14–20/11/2026, in which two papers print the same words three times, and what happened on a 22 November.</summary>
public static class CitedSamples
{
    private const string Trees = "“Hai nước sẽ cùng trồng một triệu cây xanh dọc biên giới”";

    public static ArticleSample Newest { get; } = Of("Hai nước trồng cây", "2026-11-20", "Báo Mẫu", $"Ông An nói: {Trees}.", Samples.An) with
    {
        Events =
        [
            new("Ông thăm làng ngày 22/11/2019.", "2019-11-22", "visit", "Làng Mẫu"),
            new("Ông ký ngày 22/11/2015.", "2015-11-22", "signing", Reported: false),
            new("Ông họp ngày 22/11/2026.", "2026-11-22", "conference"),
            new("Ông họp tháng 11/2014.", "2014-11", "conference"),
            new("Có thể ông họp ngày 22/11/2013.", "2013-11-22?", "conference"),
        ],
    };

    public static ArticleSample Other { get; } =
        Of("Nhiều cây hơn", "2026-11-19", "Báo Thử", $"{Trees.ToUpperInvariant()}, Bộ trưởng khẳng định.", Samples.An);

    public static ArticleSample Again { get; } = Of("Lại nói về cây", "2026-11-18", "Báo Thử", $"Ông An nhắc: {Trees}.", Samples.An);

    public static ArticleSample Retold { get; } =
        Of("Bà Bình nói về cầu", "2026-11-14", "Báo Thử", "Bà Lê Thị Bình cho rằng cây cầu cũ cần được sửa trong năm nay.", Samples.Binh);

    public static ArticleSample Before { get; } = Of("Tuần trước nói về cây", "2026-11-13", "Báo Cũ", $"Ông An nói: {Trees}.", Samples.An);

    public static ArticleSample Ahead { get; } = Of("Bài đề nhầm năm", "2099-01-01", "Báo Nhầm", $"Ông An nói: {Trees}.", Samples.An);

    public static ArticleSample Withdrawn { get; } = Of("Bài đã rút nói về cây", "2026-11-21", "Báo Kín", $"Ông An nói: {Trees}.", Samples.An) with
    {
        Withdrawn = true,
        Events = [new("Ông gặp kín ngày 22/11/2018.", "2018-11-22", "meeting")],
    };

    public static IReadOnlyList<ArticleSample> All { get; } = [Before, Retold, Again, Other, Newest, Withdrawn];

    /// <summary>One article with one statement.</summary>
    public static ArticleSample Of(string title, string date, string publisher, string words, string speaker) => new(title)
    {
        Date = date,
        Publisher = publisher,
        Parts =
        [
            new("Mở đầu."), new(words), new("Ông thăm làng ngày 22/11/2019."), new("Ông ký ngày 22/11/2015."), new("Ông họp ngày 22/11/2026."),
            new("Ông họp tháng 11/2014."), new("Có thể ông họp ngày 22/11/2013."), new("Ông gặp kín ngày 22/11/2018."),
        ],
        People = [speaker],
        Statements = [new(words, Direct: words.Contains('“', StringComparison.Ordinal), null, "nói", speaker)],
    };
}

using DiplomacyPortal.Web.Tests.Rows;

namespace DiplomacyPortal.Web.Tests.Exports;

/// <summary>Titles, names and sources that would break a file out of its format, or run in the program that opens it.</summary>
internal static class HostileTitles
{
    public static IReadOnlyList<string> All { get; } =
    [
        "=HYPERLINK(\"https://evil.example\";\"nhấn\")",
        "+84 24 3799 0000", "-2+3", "@SUM(A1:A9)", "\tthụt", "\r=1+1", "＝1+1", "an;=1+1", "an; -2+3",
        "ngoặc \"kép\", phẩy; chấm phẩy",
        "dòng một\r\nTY  - JOUR\r\nER  - \r\nEND:VEVENT\r\n\"dòng hai",
        "@article{x, title = {y}}", "}} đóng {{ mở", "{", "}", @"\input{/etc/passwd} \", "100% & $5 #1 a_b ~ ^",
        "# Tiêu đề", "---", "1. một", "- gạch", "> trích", "*đậm* _nghiêng_ `mã` [nối](javascript:alert(1)) ![ảnh](https://evil.example/x.png)",
        "<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt; &#60;i&#62;",
        "key: value # bình luận", "'đơn", "\u2028ngắt\u2029dòng\u0085nữa", "\u0000\u0007chuông\u001B[31m",
        "👩‍👩‍👧‍👦🇻🇳 biểu tượng ghép 𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "nửa \uD83D cặp \uDE00 thôi", "\u202Egnợưn\u202C",
        string.Concat(Enumerable.Repeat("Tiếng Việt dài ", 20)),
    ];

    public static IReadOnlyList<ArticleSample> Articles { get; } =
    [
        .. All.Select((title, i) => new ArticleSample(title)
        {
            Slug = $"doc-hai-{i}",
            Date = "2024-05-06",
            Publisher = title,
            Byline = title,
            Agency = title,
            Url = "https://evil.example/a b{c}\"<d>#x",
            Parts = [new("Ông nói. " + title)],
            // With a number, as people are told apart by their letters.
            People = [new($"{title} {i}")],
            Statements = [new("Ông nói.", Direct: false, title, title, $"{title} {i}")],
            Events = [new("Ông nói.", "2024-05-06", "talks", title) { People = [$"{title} {i}"] }],
        }),
    ];
}

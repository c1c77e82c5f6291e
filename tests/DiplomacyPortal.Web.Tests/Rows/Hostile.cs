using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Web.Tests.Rows;

/// <summary>Text that would run, load or deceive if any of it reached a page as it stands.</summary>
public static class Hostile
{
    public const string Script = "<script>window.pwned=1;alert(1)</script>";
    public const string Image = "\"><img src=x onerror=\"window.pwned=2\">";
    public const string Name = "Kẻ \"><svg onload=window.pwned=3> Gian";
    public const string Turned = "tin \u202Egnụd \u2066ẩn\u2069 \u200Fhết\uFFFE \uFDD0hẳn\U0010FFFF\U0001FFFE &#xFFFF;";

    /// <summary>A script that a page saved as text would carry, once and twice encoded.</summary>
    public const string Entities = "&lt;script&gt;window.pwned=9&lt;/script&gt; &amp;lt;img src=x onerror=window.pwned=10&amp;gt; &quot;&gt;";

    public static ArticleSample Article { get; } = new($"Bài thử {Script} {Image} {Turned} \u0007\u0000")
    {
        Slug = "bai-doc-hai",
        Date = "2024-05-06",
        DateOrigin = DateOrigin.Inferred,
        DateReason = Image,
        Publisher = $"Báo {Image}",
        Agency = Script,
        Byline = Image,
        Url = "javascript:window.pwned=4",
        Parts =
        [
            new($"{Script}{Image} {Name} {Turned}"),
            new($"</p></article></main>{Script}", BlockKind.Heading),
            new($"{Image} \u0001\u001F\u009F", BlockKind.Caption),
            new("{{constructor.constructor('window.pwned=5')()}} @Html.Raw(\"x\") %3Cscript%3E", BlockKind.Question),
            new($"<style>*{{display:none}}</style><base href=//evil.example><meta http-equiv=refresh content=0>{Image}", BlockKind.Answer),
            new(Entities),
            new(Image, null, RemovalReason.RelatedArticles),
        ],
        People = [new(Name, Image)],
        Dates = [new(Script, "2024-05-06", DateOrigin.Inferred, Script)],
        Statements = [new(Entities, Subject: Entities, Verb: Image) { To = [Image, Turned] }, new(Image, Direct: true, By: [Name])],
        Events = [new(Entities, "2024-05-06", Script, Image, Reported: false) { Reason = Turned + Script, Origin = DateOrigin.Inferred }],
    };

    public static ArticleSample MarkdownArticle { get; } = new($"Bài Markdown {Image}")
    {
        Slug = "bai-markdown-doc-hai",
        Date = "2024-05-07",
        Markdown = $"""
            {Script}

            <div onclick="window.pwned=6">nhấn</div> và <b onmouseover=alert(1)>đậm</b> cùng {Name}

            [chạy](javascript:window.pwned=7) [chạy nữa](JaVaScRiPt:alert(1)) [mã](java&#9;script:alert(1)) [dữ liệu](data:text/html,<script>alert(1)</script>)
            [vb](vbscript:msgbox) <javascript:alert(1)> [tham chiếu][x]

            ![ảnh](https://evil.example/pixel.png "tên" ) ![ảnh chạy](javascript:alert(1)) [![lồng](https://evil.example/b.png)](javascript:alert(2))

            [x]: javascript:alert(3)

            <iframe src="https://evil.example"></iframe>

            {Turned}
            """,
        People = [new(Name, Script)],
    };

    public static ArticleSample OneLine { get; } = new("Một dòng dài một triệu chữ")
    {
        Date = "2024-05-08",
        Parts = [new(string.Concat(Enumerable.Repeat("<img/src=x/onerror=window.pwned=8>", 31_000)))],
    };

    public static ArticleSample Facts { get; } = new("Bài có dữ kiện độc hại")
    {
        Date = "2024-05-09",
        Parts = [new($"{Script} {Image}")],
        People = [new(Name, Image) { Offices = [(Image, Tenure.Former)] }],
        Statements =
        [
            new(Script, Direct: true, Image, Script, Name) { To = [Image, Turned] },
            new($"{Image} &lt;script&gt;window.pwned=9&lt;/script&gt; {Turned}", Direct: false, $"{Image} {Turned}", Image),
        ],
        Events =
        [
            new(Image, "2024-05-09", Script, $"{Image} {Turned}")
            {
                Origin = DateOrigin.Inferred,
                Reason = $"{Script} {Turned}",
                Parties = [Image, $"{Script} {Turned}"],
                Again = [Script],
                People = [Name],
            },
        ],
    };

    public static IReadOnlyList<ArticleSample> All { get; } = [Article, MarkdownArticle, OneLine, Facts];
}

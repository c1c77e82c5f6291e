using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Meetings;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Import;

/// <summary>Facts of an invented article, put into rows and put again.</summary>
internal static class StoredFacts
{
    public const string Raw = "Hai làng họp. Ông Trần Văn Ví Dụ gặp bà Lê Thị Mẫu ngày 12/3. Ông Dụ về.";

    public static readonly ExtractedArticle Facts = new()
    {
        Title = new ExtractedTitle("Hai làng họp", Span("Hai làng họp"), TitleOrigin.Stated),
        Lead = Span("Ông Trần Văn Ví Dụ gặp bà Lê Thị Mẫu ngày 12/3."),
        Date = new ArticleDate(PartialDate.Parse("2024-03"), Span("12/3"), DateOrigin.Inferred, "year 2024: thử"),
        Publisher = new SourcedText("Báo Làng", Span("làng")),
        Agency = new SourcedText("Thông tấn Làng", Span("làng")),
        Byline = new SourcedText("Người Viết", Span("làng")),
        Url = new SourcedText("https://bao-lang.example/1", Span("làng")),
        Blocks = [new Block(BlockKind.Paragraph, Span("Ông Trần Văn Ví Dụ gặp bà Lê Thị Mẫu ngày 12/3.")), new Block(BlockKind.Quote, Span("Ông Dụ về."))],
        Removed = [new RemovedPart(Span("Hai"), RemovalReason.Tags)],
        People =
        [
            new ExtractedPerson("Trần Văn Ví Dụ", "tran-van-vi-du", [
                new(Span("Trần Văn Ví Dụ"), "Ông", Extraction.MentionKind.Name)
                {
                    Offices = [new("Trưởng làng", "Hoa Kỳ", Tenure.Former, Span("Trần Văn")), new("Trưởng thôn", null, Tenure.Holds, Span("Ví Dụ"))],
                },
                new(Span("Dụ về") with { Length = 2 }, "Ông", Extraction.MentionKind.Short)]),
            new ExtractedPerson("Lê Thị Mẫu", "le-thi-mau", [new(Span("Lê Thị Mẫu"), null, Extraction.MentionKind.Name)]),
        ],
        Places = [new("Huế", "hue", PlaceKind.Province, [Span("ngày 12/3"), Span("Ông Dụ")])],
        Organisations = [new("Huế", "hue", [Span("Hai làng")])],
        Dates =
        [
            new(PartialDate.Parse("2024-03-12")!, Span("12/3"), DateOrigin.Inferred, "year 2024: thử"),
            new(PartialDate.Parse("XXXX-03-12")!, Span("12/3"), DateOrigin.Stated, null),
        ],
        Events =
        [
            new(
                PartialDate.Parse("2024-03-12")!, PartialDate.Parse("2024-03-13"), "meeting", "Huế", true, "Ông Trần Văn Ví Dụ gặp bà Lê Thị Mẫu",
                Span("Ông Trần Văn Ví Dụ gặp bà Lê Thị Mẫu ngày 12/3."), ["le-thi-mau", "tran-van-vi-du", "nguoi-vang-mat"])
            {
                DateOrigin = DateOrigin.Inferred,
                DateReason = "year 2024: thử",
                Level = MeetingLevel.Ministers,
                Citations = [Span("Ông Trần Văn Ví Dụ gặp bà Lê Thị Mẫu ngày 12/3."), Span("Ông Dụ về.")],
            },
            new(PartialDate.Parse("XXXX-03-12")!, null, "visit", null, false, "Ông Dụ về", Span("Ông Dụ về."), []) { Citations = [Span("Ông Dụ về.")] },
        ],
        Statements =
        [
            new(["Lê Thị Mẫu", "Trần Văn Ví Dụ"], "gặp", Span("Ông Trần Văn Ví Dụ gặp bà Lê Thị Mẫu ngày 12/3."), true)
            {
                Subject = Span("Ông Trần Văn Ví Dụ"),
                Addressees = ["Hoa Kỳ", "Lào"],
                Topics = ["dau-tu", "y-te"],
            },
            new(["Người Vắng Mặt"], ":", Span("Ông Dụ về."), false),
        ],
    };

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TextSpan Span(string words) => new(Raw.IndexOf(words, StringComparison.Ordinal), words.Length);

    public static async Task<int> AddAsync(TestArchive archive, ExtractedArticle facts)
    {
        await using var context = archive.Open();
        var article = new Article { Slug = "hai-lang-hop", Title = "" };
        context.SourceTexts.Add(new SourceText { Sha256 = "abc", Encoding = "utf-8", Text = Raw });
        await ArticleRows.ApplyAsync(context, article, new ReadSource(Raw, "abc", null), facts, "1", Cancellation);
        context.Articles.Add(article);
        await context.SaveChangesAsync(Cancellation);
        return article.Id;
    }

    /// <returns>What was written: for a changed row its type and column, for an added or deleted one its type and state.</returns>
    public static async Task<List<(string, string)>> ReapplyAsync(TestArchive archive, int id, ExtractedArticle facts)
    {
        await using var context = archive.Open();
        var article = (await ArticleReading.LoadAsync(context, id, Cancellation))!;
        await ArticleRows.ApplyAsync(context, article, new ReadSource(Raw, "abc", null), facts, "2", Cancellation);
        context.ChangeTracker.DetectChanges();
        var written = context.ChangeTracker.Entries()
            .SelectMany(e => e.State == EntityState.Modified
                ? e.Properties.Where(p => p.IsModified).Select(p => (e.Metadata.ClrType.Name, p.Metadata.Name))
                : [(e.Metadata.ClrType.Name, e.State.ToString())])
            .Where(w => w.Item2 != nameof(EntityState.Unchanged))
            .ToList();
        await context.SaveChangesAsync(Cancellation);
        return written;
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Meetings;
using Microsoft.EntityFrameworkCore;
using static DiplomacyPortal.Archive.Tests.Import.StoredFacts;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class ArticleRowsTests
{
    [Fact]
    public async Task All_that_was_read_stands_in_the_rows()
    {
        await using var archive = await TestArchive.CreateAsync();
        var id = await AddAsync(archive, Facts);

        await using var context = archive.Open();
        var article = (await ArticleReading.LoadAsync(context, id, Cancellation))!;

        Assert.Equal(
            ("Hai làng họp", TitleOrigin.Stated, "Ông Trần Văn Ví Dụ gặp bà Lê Thị Mẫu ngày 12/3."), (article.Title, article.TitleOrigin, article.Lead));
        Assert.Equal(("2024-03", DateOrigin.Inferred, "year 2024: thử"), (article.Date, article.DateOrigin, article.DateReason));
        Assert.Equal((new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 31)), (article.DateLow, article.DateHigh));
        Assert.Equal(
            ("Báo Làng", "Thông tấn Làng", "Người Viết", "https://bao-lang.example/1"),
            (article.Publisher, article.Agency, article.Byline, article.Url));
        Assert.Equal(
            new ArticleLayout(Facts.Title.Span, Facts.Lead, Facts.Date.Span, Facts.Blocks, Facts.Removed)
            {
                Publisher = Facts.Publisher!.Span,
                Agency = Facts.Agency!.Span,
                Url = Facts.Url!.Span,
                Byline = Facts.Byline!.Span,
            },
            article.Text.Layout);
        Assert.Equal(["Trần Văn Ví Dụ", "Lê Thị Mẫu"], article.Appearances.OrderBy(a => a.Ordinal).Select(a => a.Person.Name));
        Assert.Equal(
            [("Trần Văn Ví Dụ", "Ông"), ("Lê Thị Mẫu", null), ("Dụ", "Ông")],
            article.Appearances.SelectMany(a => a.Mentions).OrderBy(m => m.Start).Select(m => (m.Text, m.Title)));
        Assert.Equal(["2024-03-12", "XXXX-03-12"], article.Dates.OrderBy(d => d.Id).Select(d => d.Value));
    }

    [Fact]
    public async Task A_mention_has_its_offices()
    {
        await using var archive = await TestArchive.CreateAsync();
        await AddAsync(archive, Facts);

        await using var context = archive.Open();
        var offices = await context.BorneOffices.OrderBy(o => o.Start)
            .Select(o => new { o.Name, o.Country, o.Tenure, o.Start, o.Mention.Appearance.Person.Slug }).ToListAsync(Cancellation);

        Assert.Equal(
            [
                new { Name = "Trưởng làng", Country = (string?)"Hoa Kỳ", Tenure = Tenure.Former, Span("Trần Văn").Start, Slug = "tran-van-vi-du" },
                new { Name = "Trưởng thôn", Country = (string?)null, Tenure = Tenure.Holds, Span("Ví Dụ").Start, Slug = "tran-van-vi-du" },
            ],
            offices);
    }

    [Fact]
    public async Task An_event_has_what_its_article_says_of_it()
    {
        await using var archive = await TestArchive.CreateAsync();
        var id = await AddAsync(archive, Facts);

        await using var context = archive.Open();
        var article = (await ArticleReading.LoadAsync(context, id, Cancellation))!;
        var (meeting, visit) = (article.Events.Single(e => e.Ordinal == 0), article.Events.Single(e => e.Ordinal == 1));
        await context.TimelineEvents.LoadAsync(Cancellation);

        Assert.Equal(
            ("meeting", "2024-03-12", "2024-03-13", "Huế", true), (meeting.Kind, meeting.Value, meeting.VietnamValue, meeting.Place, meeting.Reported));
        Assert.Equal((DateOrigin.Inferred, "year 2024: thử"), (meeting.DateOrigin, meeting.DateReason));
        Assert.Equal(["le-thi-mau", "tran-van-vi-du"], meeting.Participants.OrderBy(p => p.Ordinal).Select(p => p.Person.Slug));
        Assert.Equal(
            [(Span("Ông Trần").Start, "Ông Trần Văn Ví Dụ gặp bà Lê Thị Mẫu ngày 12/3."), (Span("Ông Dụ").Start, "Ông Dụ về.")],
            meeting.Citations.OrderBy(c => c.Id).Select(c => (c.Start, c.Text)));
        Assert.Equal(("meeting", "2024-03-12", "2024-03-13"), (meeting.TimelineEvent.Kind, meeting.TimelineEvent.Value, meeting.TimelineEvent.VietnamValue));
        Assert.Equal((MeetingLevel.Ministers, (MeetingLevel?)null), (meeting.Level, visit.Level));
        Assert.Equal(("visit", "XXXX-03-12", null, false, "Ông Dụ về"), (visit.Kind, visit.Value, visit.Place, visit.Reported, visit.Summary));
        Assert.Equal(((DateOnly?)null, (DateOnly?)null), (visit.TimelineEvent.Low, visit.TimelineEvent.High));
        Assert.Empty(visit.Participants);
    }

    [Fact]
    public async Task A_statement_has_its_words_and_its_speakers_and_one_without_is_kept()
    {
        await using var archive = await TestArchive.CreateAsync();
        var id = await AddAsync(archive, Facts);

        await using var context = archive.Open();
        var statements = (await ArticleReading.LoadAsync(context, id, Cancellation))!.Statements.OrderBy(s => s.Start).ToList();

        Assert.Equal(
            [("gặp", true, "Ông Trần Văn Ví Dụ", "Ông Trần Văn Ví Dụ gặp bà Lê Thị Mẫu ngày 12/3."), (":", false, null, "Ông Dụ về.")],
            statements.Select(s => (s.Verb, s.Direct, s.Subject, s.Text)));
        Assert.Equal(["Hoa Kỳ", "Lào"], statements[0].Addressees);
        Assert.Equal(["le-thi-mau", "tran-van-vi-du"], statements[0].Speakers.OrderBy(s => s.Ordinal).Select(s => s.Person.Slug));
        Assert.Empty(statements[1].Speakers);
        Assert.Equal(["dau-tu", "y-te"], statements[0].Topics.Select(t => t.Topic).Order());
        Assert.Empty(statements[1].Topics);
        Assert.Equal(2, await archive.CountAsync<Person>());
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Meetings;
using Microsoft.EntityFrameworkCore;
using static DiplomacyPortal.Archive.Tests.Import.StoredFacts;

namespace DiplomacyPortal.Archive.Tests.Import;

/// <summary>What is kept of facts without end or measure.</summary>
public sealed class RowBoundsTests
{
    [Fact]
    public async Task Of_names_and_dates_without_end_the_first_are_kept_and_of_every_person_one()
    {
        await using var archive = await TestArchive.CreateAsync();
        var (mention, date) = (Facts.People[1].Mentions[0], Facts.Dates[0]);
        await AddAsync(archive, Facts with
        {
            People =
            [
                new ExtractedPerson(
                    "Lê Thị Mẫu", "le-thi-mau", [.. Enumerable.Range(0, 100_000).Select(i => mention with { Span = new TextSpan(i / 2_000, 1) })]),
                new ExtractedPerson(
                    "Trần Văn Ví Dụ", "tran-van-vi-du", [mention with { Span = new TextSpan(60, 1) }, mention with { Span = new TextSpan(61, 1) }]),
            ],
            Dates = [.. Enumerable.Repeat(date, 100_000)],
        }).WaitAsync(TimeSpan.FromSeconds(30), Cancellation);

        await using var context = archive.Open();
        var kept = await context.Mentions.GroupBy(m => m.Appearance.Person.Slug).Select(p => new { p.Key, Count = p.Count(), Last = p.Max(m => m.Start) })
            .ToDictionaryAsync(p => p.Key, Cancellation);
        Assert.InRange(kept["le-thi-mau"].Count, 1, AppearanceRows.MostMentions);
        Assert.Equal((1, 1, 60), (kept["le-thi-mau"].Last, kept["tran-van-vi-du"].Count, kept["tran-van-vi-du"].Last));
        Assert.Equal(ArticleRows.MostDates, await archive.CountAsync<Entities.CitedDate>());
    }

    [Fact]
    public async Task Of_events_and_statements_without_end_the_first_are_kept_each_with_a_measure()
    {
        var (found, said, mention) = (Facts.Events[0], Facts.Statements[0], Facts.People[1].Mentions[0]);
        var office = Facts.People[0].Mentions[0].Offices[0];
        var names = Enumerable.Range(0, 100).Select(i => $"nguoi-{i}").ToList();
        var endless = string.Join(' ', Enumerable.Repeat("trồng cây,", 10_000));
        await using var archive = await TestArchive.CreateAsync();
        var id = await AddAsync(archive, Facts with
        {
            People = [.. names.Select(n => new ExtractedPerson(n, n, [mention with { Offices = [.. Enumerable.Repeat(office, 100)] }]))],
            Events =
            [
                .. Enumerable.Repeat(
                    found with { Summary = endless, Place = endless, People = names, Citations = [.. Enumerable.Repeat(found.Span, 100)] }, 1_000),
            ],
            Statements = [.. Enumerable.Repeat(said with { Speakers = names, Addressees = names, Verb = endless }, 5_000)],
        });

        await using var context = archive.Open();
        Assert.Equal(EventRows.MostEvents, await archive.CountAsync<EventReport>());
        Assert.Equal(EventRows.MostEvents * EventRows.MostParticipants, await archive.CountAsync<EventParticipant>());
        Assert.Equal(EventRows.MostEvents * EventRows.MostCitations, await archive.CountAsync<EventCitation>());
        Assert.Equal(StatementRows.MostStatements, await archive.CountAsync<Entities.Statement>());
        Assert.Equal(StatementRows.MostStatements * StatementRows.MostNamed, await archive.CountAsync<StatementSpeaker>());
        Assert.Equal(names.Count * AppearanceRows.MostOffices, await archive.CountAsync<BorneOffice>());
        Assert.InRange((await context.EventReports.FirstAsync(Cancellation)).Summary.Length, 900, 1_000);
        Assert.InRange((await context.Statements.FirstAsync(Cancellation)).Verb.Length, 200, 300);
        Assert.Equal(StatementRows.MostNamed, (await context.Statements.FirstAsync(Cancellation)).Addressees.Count);
    }

    [Fact]
    public async Task A_name_without_end_is_cut_and_its_person_stays_one()
    {
        var endless = string.Join(' ', Enumerable.Repeat("Nguyễn", 1_000));
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Texts.Of($"Thủ tướng {endless} thăm Lào"));
        await archive.ImportAsync();
        await AddAsync(archive, Facts with { People = [new ExtractedPerson(endless, "nguyen-nguyen", Facts.People[1].Mentions)] });

        await using var context = archive.Open();
        var person = await context.People.SingleAsync(p => p.Slug == "nguyen-nguyen", Cancellation);
        Assert.StartsWith("Nguyễn Nguyễn", person.Name, StringComparison.Ordinal);
        Assert.InRange(await context.People.MaxAsync(p => p.Name.Length, Cancellation), 100, 120);
        Assert.InRange(await context.Mentions.MaxAsync(m => m.Text.Length, Cancellation), 1, 120);
    }

    [Fact]
    public async Task An_article_may_name_more_people_than_a_query_takes_parameters()
    {
        await using var archive = await TestArchive.CreateAsync();
        await using var context = archive.Open();
        var names = Enumerable.Range(0, 40_000).Select(i => $"nguoi-{i}").ToList();

        Assert.Empty(await context.EventReports.Where(r => r.Participants.Any(p => names.Contains(p.Person.Slug))).ToListAsync(Cancellation));
        Assert.Empty(await context.People.Where(p => names.Contains(p.Slug)).ToListAsync(Cancellation));
    }

    /// <summary>EF seeks each row that is added in its collection: a list of 90,000 mentions took it half a minute, a set no time.</summary>
    [Fact]
    public async Task Every_collection_of_rows_is_a_set_that_finds_a_row_at_once()
    {
        await using var archive = await TestArchive.CreateAsync();
        await using var context = archive.Open();

        var collections = context.Model.GetEntityTypes()
            .SelectMany(entity => entity.GetNavigations().Where(n => n.IsCollection))
            .ToDictionary(
                n => $"{n.DeclaringEntityType.ClrType.Name}.{n.Name}",
                n => n.PropertyInfo!.GetValue(Activator.CreateInstance(n.DeclaringEntityType.ClrType)));

        Assert.Contains("Appearance.Mentions", collections.Keys);
        Assert.All(collections, c => Assert.Equal(typeof(HashSet<>), c.Value!.GetType().GetGenericTypeDefinition()));
    }

    [Theory]
    [InlineData("Một\n hai \t ba", "Một hai ba")]
    [InlineData("  \n ", "")]
    public void A_lead_is_one_line(string words, string line) => Assert.Equal(line, OneLine.Of(400, words));

    [Fact]
    public void A_long_lead_is_cut_at_a_word()
    {
        var lead = OneLine.Of(400, string.Join(' ', Enumerable.Repeat("trồng cây,", 100)));

        Assert.InRange(lead.Length, 380, 400);
        Assert.EndsWith("cây…", lead, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_word_is_cut_between_characters()
    {
        var lead = OneLine.Of(400, "a" + string.Concat(Enumerable.Repeat("🌳", 300)));

        Assert.Equal("a" + string.Concat(Enumerable.Repeat("🌳", 199)) + "…", lead);
    }

    [Fact]
    public async Task A_title_or_publisher_without_measure_is_cut_at_a_word_and_the_text_keeps_it_whole()
    {
        var name = string.Join(' ', Enumerable.Repeat("trồng cây,", 2_800));
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.md", $"---\ntitle: {name}\npublisher: {name}\n---\nHai làng đã họp bàn.\n");

        await archive.ImportAsync();

        var article = await archive.ArticleAsync("a.md");
        Assert.InRange(article.Title.Length, 280, 300);
        Assert.EndsWith("cây…", article.Title, StringComparison.Ordinal);
        Assert.Equal(article.Title, article.Publisher);
        await using var context = archive.Open();
        Assert.Contains(name, (await context.SourceTexts.SingleAsync(Cancellation)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_just_short_enough_is_not_cut() => Assert.Equal(new string('a', 300), WordCut.To(300, new string('a', 300)));
}

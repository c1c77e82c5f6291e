using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Meetings;
using Microsoft.EntityFrameworkCore;
using static DiplomacyPortal.Archive.Tests.Import.StoredFacts;

namespace DiplomacyPortal.Archive.Tests.Import;

/// <summary>What is written where an article is read again.</summary>
public sealed class ChangedRowsTests
{
    [Fact]
    public async Task A_changed_event_keeps_its_row_and_a_changed_office_or_speaker_is_seen()
    {
        await using var archive = await TestArchive.CreateAsync();
        var id = await AddAsync(archive, Facts);
        await using var before = archive.Open();
        var kept = await before.EventReports.OrderBy(e => e.Ordinal).Select(e => new { e.Id, e.TimelineEventId }).ToListAsync(Cancellation);

        var (first, mention) = (Facts.People[0], Facts.People[0].Mentions[0]);
        await ReapplyAsync(archive, id, Facts with
        {
            People =
            [
                first with { Mentions = [mention with { Offices = [mention.Offices[0] with { Tenure = Tenure.Acting }] }, first.Mentions[1]] },
                Facts.People[1],
            ],
            Events = [Facts.Events[1], Facts.Events[0] with { Place = "Vinh", People = ["tran-van-vi-du"] }],
            Statements = [Facts.Statements[0] with { Speakers = ["Trần Văn Ví Dụ"] }, Facts.Statements[1]],
        });

        await using var context = archive.Open();
        var events = await context.EventReports.OrderByDescending(e => e.Ordinal).Select(e => new { e.Id, e.TimelineEventId }).ToListAsync(Cancellation);
        Assert.Equal(kept, events);
        Assert.Equal("Vinh", (await context.EventReports.SingleAsync(e => e.Kind == "meeting", Cancellation)).Place);
        Assert.Equal("tran-van-vi-du", (await context.EventParticipants.Include(p => p.Person).SingleAsync(Cancellation)).Person.Slug);
        Assert.Equal("tran-van-vi-du", (await context.StatementSpeakers.Include(p => p.Person).SingleAsync(Cancellation)).Person.Slug);
        Assert.Equal(Tenure.Acting, (await context.BorneOffices.SingleAsync(Cancellation)).Tenure);
        Assert.Equal(2, await archive.CountAsync<TimelineEvent>());
    }

    [Fact]
    public async Task Of_what_a_statement_is_can_change_while_its_words_stay()
    {
        await using var archive = await TestArchive.CreateAsync();
        var id = await AddAsync(archive, Facts);

        await ReapplyAsync(archive, id, Facts with { Statements = [Facts.Statements[0] with { Topics = ["y-te", "nang-luong"] }, Facts.Statements[1]] });

        await using var context = archive.Open();
        Assert.Equal(["nang-luong", "y-te"], await context.StatementTopics.OrderBy(t => t.Topic).Select(t => t.Topic).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task What_is_no_longer_found_is_gone()
    {
        await using var archive = await TestArchive.CreateAsync();
        var id = await AddAsync(archive, Facts);

        await ReapplyAsync(archive, id, Facts with { People = [], Places = [], Organisations = [], Events = [], Statements = [] });

        await using var context = archive.Open();
        Assert.Empty(context.TimelineEvents);
        Assert.Empty(context.EventReports);
        Assert.Empty(context.EventCitations);
        Assert.Empty(context.EventParticipants);
        Assert.Empty(context.Statements);
        Assert.Empty(context.StatementSpeakers);
        Assert.Empty(context.BorneOffices);
        Assert.Empty(context.EntityAppearances);
        Assert.Empty(context.EntityMentions);
        Assert.Empty(context.EventEntities);
    }

    [Fact]
    public async Task Facts_that_come_out_the_same_touch_no_row_but_the_version()
    {
        await using var archive = await TestArchive.CreateAsync();
        var id = await AddAsync(archive, Facts);

        var written = await ReapplyAsync(archive, id, Facts);

        Assert.Equal([("ArticleText", "RulesVersion")], written);
    }

    [Fact]
    public async Task A_change_to_one_person_leaves_the_rows_of_the_others()
    {
        await using var archive = await TestArchive.CreateAsync();
        var id = await AddAsync(archive, Facts);
        await using var before = archive.Open();
        var kept = await before.Mentions.Where(m => m.Appearance.Person.Slug == "le-thi-mau").Select(m => m.Id).SingleAsync(Cancellation);

        var first = Facts.People[0];
        await ReapplyAsync(archive, id, Facts with { People = [first with { Mentions = [first.Mentions[0]] }, Facts.People[1]] });

        await using var context = archive.Open();
        var mentions = await context.Mentions.OrderBy(m => m.Start).ToListAsync(Cancellation);
        Assert.Equal(["Trần Văn Ví Dụ", "Lê Thị Mẫu"], mentions.Select(m => m.Text));
        Assert.Equal(kept, mentions[1].Id);
    }

    [Fact]
    public async Task A_person_who_is_no_longer_found_leaves_the_article_and_stays_a_person()
    {
        await using var archive = await TestArchive.CreateAsync();
        var id = await AddAsync(archive, Facts);

        await ReapplyAsync(archive, id, Facts with { People = [Facts.People[1]], Dates = [] });

        await using var context = archive.Open();
        var appearance = await context.Appearances.Include(a => a.Person).SingleAsync(Cancellation);
        Assert.Equal(("le-thi-mau", 0), (appearance.Person.Slug, appearance.Ordinal));
        Assert.Equal(
            (2, 1, 0), (await archive.CountAsync<Person>(), await archive.CountAsync<Entities.Mention>(), await archive.CountAsync<Entities.CitedDate>()));
    }

    [Fact]
    public async Task A_person_is_known_by_the_slug_and_takes_the_name_that_the_rules_say_now()
    {
        await using var archive = await TestArchive.CreateAsync();
        var id = await AddAsync(archive, Facts);

        await ReapplyAsync(archive, id, Facts with { People = [Facts.People[0] with { Name = "Trần Văn Ví Dũ" }] });

        await using var context = archive.Open();
        Assert.Equal("Trần Văn Ví Dũ", (await context.People.SingleAsync(p => p.Slug == "tran-van-vi-du", Cancellation)).Name);
    }

    [Fact]
    public async Task Names_of_one_slug_are_one_person()
    {
        await using var archive = await TestArchive.CreateAsync();
        var person = Facts.People[1];
        await AddAsync(archive, Facts with { People = [person, person with { Name = "Lê Thị Mậu", Mentions = Facts.People[0].Mentions }] });

        await using var context = archive.Open();
        Assert.Equal("Lê Thị Mẫu", (await context.People.SingleAsync(Cancellation)).Name);
        Assert.Equal(3, await context.Mentions.CountAsync(Cancellation));
    }
}

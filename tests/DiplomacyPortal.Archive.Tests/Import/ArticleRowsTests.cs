using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
using DiplomacyPortal.Extraction.Meetings;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class ArticleRowsTests
{
    private const string Raw = "Hai làng họp. Ông Trần Văn Ví Dụ gặp bà Lê Thị Mẫu ngày 12/3. Ông Dụ về.";

    private static readonly ExtractedArticle Facts = new()
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

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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

    private static TextSpan Span(string words) => new(Raw.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static async Task<int> AddAsync(TestArchive archive, ExtractedArticle facts)
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
    private static async Task<List<(string, string)>> ReapplyAsync(TestArchive archive, int id, ExtractedArticle facts)
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

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Events;

public sealed class EventMergingTests(ITestOutputHelper output)
{
    private static readonly DatedReport Talks = new(0, "talks", "2024-03-09", null, null, [RandomReports.People[0], RandomReports.People[1]]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_that_tell_of_one_event_share_it()
    {
        await using var archive = await TestArchive.CreateAsync();

        await ImportAsync(archive, "1", Talks);
        await ImportAsync(archive, "2", Talks);

        await using var context = archive.Open();
        var occasion = await context.TimelineEvents.Include(e => e.Reports).SingleAsync(Cancellation);
        Assert.Equal(("talks", "2024-03-09", new DateOnly(2024, 3, 9), new DateOnly(2024, 3, 9)), (occasion.Kind, occasion.Value, occasion.Low, occasion.High));
        Assert.Equal(2, occasion.Reports.Select(r => r.ArticleId).Distinct().Count());
    }

    [Fact]
    public async Task What_two_countries_remember_is_one_event_of_all_articles_until_one_says_otherwise()
    {
        await using var archive = await TestArchive.CreateAsync();
        var sixty = new DatedReport(0, "anniversary", "2031", null, null, []) { Parties = ["Việt Nam", "Chile"], Years = 60 };
        var fifty = new DatedReport(0, "anniversary", "2031", null, null, []) { Parties = ["Việt Nam", "Chile"], Years = 50 };
        var others = new DatedReport(0, "anniversary", "2031", null, null, []) { Parties = ["Việt Nam", "Peru"], Years = 60 };
        await ImportAsync(archive, "1", sixty, fifty);
        await ImportAsync(archive, "2", sixty);
        await ImportAsync(archive, "3", others, sixty);
        Assert.Equal(["1 0 + 2 0 + 3 1", "1 1", "3 0"], await GroupsAsync(archive));

        await ImportAsync(archive, "1", fifty);
        await ImportAsync(archive, "2", fifty);
        Assert.Equal(["1 0 + 2 0", "3 0", "3 1"], await GroupsAsync(archive));
    }

    [Fact]
    public async Task An_event_that_nobody_tells_of_any_more_is_gone()
    {
        await using var archive = await TestArchive.CreateAsync();
        await ImportAsync(archive, "1", Talks);

        await ImportAsync(archive, "1");

        Assert.Equal((0, 0), (await archive.CountAsync<TimelineEvent>(), await archive.CountAsync<EventParticipant>()));
    }

    [Fact]
    public async Task An_event_that_another_article_tells_of_stays_what_it_is()
    {
        await using var archive = await TestArchive.CreateAsync();
        await ImportAsync(archive, "1", Talks);
        await ImportAsync(archive, "2", Talks);
        var before = await OnlyEventAsync(archive);

        await ImportAsync(archive, "1");

        Assert.Equal(before, await OnlyEventAsync(archive));
        Assert.Equal(1, await archive.CountAsync<EventReport>());
    }

    [Fact]
    public async Task The_Vietnamese_day_takes_reports_along_and_gives_them_back()
    {
        await using var archive = await TestArchive.CreateAsync();
        var next = new DatedReport(0, "talks", "2024-03-10", null, null, Talks.People);
        await ImportAsync(archive, "1", next);
        await ImportAsync(archive, "2", Talks);
        Assert.Equal(["1 0", "2 0"], await GroupsAsync(archive));

        await ImportAsync(archive, "2", new DatedReport(0, "talks", "2024-03-09", "2024-03-10", null, Talks.People));
        Assert.Equal(["1 0 + 2 0"], await GroupsAsync(archive));
        await using (var context = archive.Open())
        {
            var occasion = await context.TimelineEvents.SingleAsync(Cancellation);
            Assert.Equal(("2024-03-09", "2024-03-10"), (occasion.Value, occasion.VietnamValue));
        }

        await ImportAsync(archive, "2", Talks);
        Assert.Equal(["1 0", "2 0"], await GroupsAsync(archive));
    }

    [Fact]
    public async Task Who_looks_back_to_a_meeting_is_of_it_until_there_are_two()
    {
        await using var archive = await TestArchive.CreateAsync();
        var back = new DatedReport(0, "talks", Talks.Value, null, null, [Talks.People[0]]) { LooksBack = true };
        await ImportAsync(archive, "1", back);
        await ImportAsync(archive, "2", Talks);
        Assert.Equal(["1 0 + 2 0"], await GroupsAsync(archive));

        await ImportAsync(archive, "3", new DatedReport(0, "talks", Talks.Value, null, null, [Talks.People[0], RandomReports.People[2]]));
        Assert.Equal(["1 0", "2 0", "3 0"], await GroupsAsync(archive));

        await ImportAsync(archive, "3");
        Assert.Equal(["1 0 + 2 0"], await GroupsAsync(archive));
    }

    [Fact]
    public async Task Importing_the_same_again_changes_no_row()
    {
        await using var archive = await TestArchive.CreateAsync();
        var random = new Random(7);
        var articles = Enumerable.Range(1, 6).ToDictionary(a => $"{a}", _ => Enumerable.Range(0, 4).Select(_ => RandomReports.One(random, 0)).ToArray());
        foreach (var (slug, reports) in articles) await ImportAsync(archive, slug, reports);
        var before = ArchiveDump.Rows(archive.DatabasePath);

        foreach (var (slug, reports) in articles.Reverse()) await ImportAsync(archive, slug, reports);

        Assert.Equal(before, ArchiveDump.Rows(archive.DatabasePath));
    }

    [Fact]
    public async Task Events_that_former_rules_threw_together_part_one_article_after_the_other()
    {
        await using var archive = await TestArchive.CreateAsync();
        var others = new DatedReport(0, "signing", "2023-05", null, null, Talks.People);
        await ImportAsync(archive, "1", Talks);
        await ImportAsync(archive, "2", others);
        await ImportAsync(archive, "3", others);
        await archive.ExecuteAsync($"UPDATE EventReports SET TimelineEventId = (SELECT min(Id) FROM TimelineEvents)");
        await archive.ExecuteAsync($"DELETE FROM TimelineEvents WHERE Id NOT IN (SELECT TimelineEventId FROM EventReports)");

        foreach (var slug in new[] { "3", "1", "2" }) await ImportAsync(archive, slug, slug == "1" ? Talks : others);

        Assert.Equal(["1 0", "2 0 + 3 0"], await GroupsAsync(archive));
        Assert.Equal(2, await archive.CountAsync<TimelineEvent>());
    }

    /// <summary>Whatever is imported when, and changed how often: in the end it is the grouping of what is said in the end.</summary>
    [Fact]
    public async Task Any_order_of_imports_and_changes_ends_in_the_same_events()
    {
        var merged = 0;
        for (var seed = 0; seed < 20; seed++)
        {
            output.WriteLine($"seed {seed}");
            var random = new Random(seed);
            await using var archive = await TestArchive.CreateAsync();
            var told = new Dictionary<string, DatedReport[]>();
            for (var step = 0; step < 30; step++)
            {
                var slug = $"{random.Next(1, 10)}";
                told[slug] = [.. Enumerable.Range(0, random.Next(0, 5)).Select(_ => RandomReports.One(random, slug[0]))];
                await ImportAsync(archive, slug, told[slug]);
            }

            var expected = EventGrouping.Of(told.Values.SelectMany(r => r))
                .Select(g => string.Join(" + ", g.Reports.Select(NameOf).Order(StringComparer.Ordinal)))
                .Order(StringComparer.Ordinal)
                .ToList();
            var actual = await GroupsAsync(archive);
            Assert.Equal(expected, actual);
            Assert.Equal(actual.Count, await archive.CountAsync<TimelineEvent>());
            merged += actual.Count(g => g.Contains('+', StringComparison.Ordinal));

            string NameOf(DatedReport report) =>
                told.Where(t => t.Value.Contains(report)).Select(t => $"{t.Key} {Array.IndexOf(t.Value, report)}").Single();
        }

        Assert.InRange(merged, 25, int.MaxValue);
    }

    [Fact]
    public async Task An_article_that_names_every_day_there_is_is_merged_too()
    {
        await using var archive = await TestArchive.CreateAsync();
        var days = Enumerable.Range(0, EventRows.MostEvents).Select(i => DatedReport.Edtf(new DateOnly(2020, 1, 1).AddDays(7 * i)));
        DatedReport[] reports = [.. days.Select(day => new DatedReport(0, "talks", day, null, null, Talks.People))];

        await ImportAsync(archive, "1", reports);
        await ImportAsync(archive, "2", reports).WaitAsync(TimeSpan.FromSeconds(30), Cancellation);

        Assert.Equal((EventRows.MostEvents, 2 * EventRows.MostEvents), (await archive.CountAsync<TimelineEvent>(), await archive.CountAsync<EventReport>()));
    }

    private static async Task ImportAsync(TestArchive archive, string slug, params DatedReport[] reports)
    {
        var facts = new ExtractedArticle
        {
            Title = new ExtractedTitle("Hai làng họp", default, TitleOrigin.Derived),
            Date = ArticleDate.Unknown,
            People = [.. reports.SelectMany(r => r.People).Distinct().Select(p => new ExtractedPerson(p, p, []))],
            Events = [.. reports.Select(r => new ExtractedEvent(
                PartialDate.Parse(r.Value)!, PartialDate.Parse(r.VietnamValue), r.Kind, r.Place, !r.LooksBack, "Hai làng họp.", default, r.People)
            {
                Parties = r.Parties,
                Years = r.Years,
                Citations = [],
            })],
        };
        await using var context = archive.Open();
        var id = await context.Articles.Where(a => a.Slug == slug).Select(a => a.Id).SingleOrDefaultAsync(Cancellation);
        var article = id == 0 ? new Article { Slug = slug, Title = "" } : (await ArticleReading.LoadAsync(context, id, Cancellation))!;
        if (id == 0) context.SourceTexts.Add(new SourceText { Sha256 = slug, Encoding = "utf-8", Text = "" });
        await ArticleRows.ApplyAsync(context, article, new ReadSource("", slug, null), facts, "1", Cancellation);
        if (id == 0) context.Articles.Add(article);
        await context.SaveChangesAsync(Cancellation);
    }

    /// <returns>The events, each as its reports: the article's slug and the report's place there.</returns>
    private static async Task<List<string>> GroupsAsync(TestArchive archive)
    {
        await using var context = archive.Open();
        var reports = await context.EventReports.Select(r => new { r.TimelineEventId, Name = r.Article.Slug + " " + r.Ordinal }).ToListAsync(Cancellation);
        var events = reports.GroupBy(r => r.TimelineEventId, r => r.Name).Select(g => string.Join(" + ", g.Order(StringComparer.Ordinal)));
        return [.. events.Order(StringComparer.Ordinal)];
    }

    private static async Task<(int, string, string?)> OnlyEventAsync(TestArchive archive)
    {
        await using var context = archive.Open();
        var occasion = await context.TimelineEvents.SingleAsync(Cancellation);
        return (occasion.Id, occasion.Value, occasion.VietnamValue);
    }
}

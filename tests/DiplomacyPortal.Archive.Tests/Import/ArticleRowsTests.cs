using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Dates;
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
                new(Span("Trần Văn Ví Dụ"), "Ông", Extraction.MentionKind.Name),
                new(Span("Dụ về") with { Length = 2 }, "Ông", Extraction.MentionKind.Short)]),
            new ExtractedPerson("Lê Thị Mẫu", "le-thi-mau", [new(Span("Lê Thị Mẫu"), null, Extraction.MentionKind.Name)]),
        ],
        Dates =
        [
            new(PartialDate.Parse("2024-03-12")!, Span("12/3"), DateOrigin.Inferred, "year 2024: thử"),
            new(PartialDate.Parse("XXXX-03-12")!, Span("12/3"), DateOrigin.Stated, null),
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

        Assert.Equal(("Hai làng họp", TitleOrigin.Stated, "Ông Trần Văn Ví Dụ gặp bà Lê Thị Mẫu ngày 12/3."), (article.Title, article.TitleOrigin, article.Lead));
        Assert.Equal(("2024-03", DateOrigin.Inferred, "year 2024: thử"), (article.Date, article.DateOrigin, article.DateReason));
        Assert.Equal((new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 31)), (article.DateLow, article.DateHigh));
        Assert.Equal(
            ("Báo Làng", "Thông tấn Làng", "Người Viết", "https://bao-lang.example/1"),
            (article.Publisher, article.Agency, article.Byline, article.Url));
        Assert.Equal(new ArticleLayout(Facts.Title.Span, Facts.Lead, Facts.Date.Span, Facts.Blocks, Facts.Removed), article.Text.Layout);
        Assert.Equal(["Trần Văn Ví Dụ", "Lê Thị Mẫu"], article.Appearances.OrderBy(a => a.Ordinal).Select(a => a.Person.Name));
        Assert.Equal(
            [("Trần Văn Ví Dụ", "Ông"), ("Lê Thị Mẫu", null), ("Dụ", "Ông")],
            article.Appearances.SelectMany(a => a.Mentions).OrderBy(m => m.Start).Select(m => (m.Text, m.Title)));
        Assert.Equal(["2024-03-12", "XXXX-03-12"], article.Dates.OrderBy(d => d.Id).Select(d => d.Value));
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
        Assert.Equal((2, 1, 0), (await archive.CountAsync<Person>(), await archive.CountAsync<Entities.Mention>(), await archive.CountAsync<Entities.CitedDate>()));
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
                new ExtractedPerson("Lê Thị Mẫu", "le-thi-mau", [.. Enumerable.Range(0, 100_000).Select(i => mention with { Span = new TextSpan(i / 2_000, 1) })]),
                new ExtractedPerson("Trần Văn Ví Dụ", "tran-van-vi-du", [mention with { Span = new TextSpan(60, 1) }, mention with { Span = new TextSpan(61, 1) }]),
            ],
            Dates = [.. Enumerable.Repeat(date, 100_000)],
        }).WaitAsync(TimeSpan.FromSeconds(30), Cancellation);

        await using var context = archive.Open();
        var kept = await context.Mentions.GroupBy(m => m.Appearance.Person.Slug).Select(p => new { p.Key, Count = p.Count(), Last = p.Max(m => m.Start) }).ToDictionaryAsync(p => p.Key, Cancellation);
        Assert.InRange(kept["le-thi-mau"].Count, 1, AppearanceRows.MostMentions);
        Assert.Equal((1, 1, 60), (kept["le-thi-mau"].Last, kept["tran-van-vi-du"].Count, kept["tran-van-vi-du"].Last));
        Assert.Equal(ArticleRows.MostDates, await archive.CountAsync<Entities.CitedDate>());
    }

    /// <summary>EF seeks each row that is added in its collection: a list of 90,000 mentions took it half a minute, a set no time.</summary>
    [Fact]
    public async Task Every_collection_of_rows_is_a_set_that_finds_a_row_at_once()
    {
        await using var archive = await TestArchive.CreateAsync();
        await using var context = archive.Open();

        var collections = context.Model.GetEntityTypes()
            .SelectMany(entity => entity.GetNavigations().Where(n => n.IsCollection))
            .ToDictionary(n => $"{n.DeclaringEntityType.ClrType.Name}.{n.Name}", n => n.PropertyInfo!.GetValue(Activator.CreateInstance(n.DeclaringEntityType.ClrType)));

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

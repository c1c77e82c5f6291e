using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class EntityRowsTests
{
    private const string Visit = """
        Đoàn đại biểu thăm Chile

        Ngày 12/3/2024, Thủ tướng Lê Văn Khải thăm Chile và gặp kiều bào tại Santiago.

        Đoàn đã ghé Cu-ba. Bộ Ngoại giao và LHQ ra thông báo về việc trồng cây ven đường ở Cuba.
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_has_the_places_and_organisations_that_it_names_in_their_words()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Visit);
        await archive.ImportAsync();

        await using var context = archive.Open();
        var rows = await context.EntityAppearances.OrderBy(a => a.Ordinal)
            .Select(a => new
            {
                a.Entity.Slug,
                a.Entity.IsPlace,
                a.Entity.Kind,
                a.Entity.Name,
                Mentions = a.Mentions.OrderBy(m => m.Id).Select(m => new { m.Start, m.Text }).ToList(),
            })
            .ToListAsync(Cancellation);

        Assert.Equal(
            [
                ("chile", true, EntityKind.Country, "Chile", "Chile, Chile"),
                ("santiago-de-chile", true, EntityKind.City, "Santiago de Chile", "Santiago"),
                ("cuba", true, EntityKind.Country, "Cuba", "Cu-ba, Cuba"),
                ("bo-ngoai-giao", false, EntityKind.Organisation, "Bộ Ngoại giao", "Bộ Ngoại giao"),
                ("lien-hop-quoc", false, EntityKind.Organisation, "Liên hợp quốc", "LHQ"),
            ],
            rows.Select(r => (r.Slug, r.IsPlace, r.Kind, r.Name, string.Join(", ", r.Mentions.Select(m => m.Text)))));
        var text = await context.SourceTexts.Select(t => t.Text).SingleAsync(Cancellation);
        Assert.All(rows.SelectMany(r => r.Mentions), m => Assert.Equal(m.Text, text.Substring(m.Start, m.Text.Length)));
    }

    [Fact]
    public async Task An_event_is_in_connexion_with_what_its_sentences_name()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Visit);
        await archive.ImportAsync();

        Assert.Equal(["2024-03-12 visit Chile", "2024-03-12 visit Santiago de Chile"], await ConnexionsAsync(archive));
    }

    [Fact]
    public async Task An_event_is_in_connexion_with_its_place_and_its_parties_wherever_the_article_names_them()
    {
        await using var archive = await TestArchive.CreateAsync((raw, head) =>
        {
            var facts = ArticleExtractor.Extract(raw, head);
            var told = facts.Events[0] with { Place = "Cuba", Parties = ["Liên hợp quốc", "Peru"] };
            return facts with { Events = [told with { Citations = [new TextSpan(0, 3)] }] };
        });
        archive.Write("a.txt", Visit);
        await archive.ImportAsync();

        Assert.Equal(["2024-03-12 visit Cuba", "2024-03-12 visit Liên hợp quốc"], await ConnexionsAsync(archive));
    }

    [Fact]
    public async Task An_event_at_a_body_is_in_connexion_with_what_the_body_is_of()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write(
            "a.txt",
            """
            Thủ tướng dự phiên họp

            Ngày 12/3/2024, Thủ tướng Lê Văn Khải dự phiên họp của Đại hội đồng Liên hợp quốc.

            Ngày 15/3/2024, Thủ tướng Lê Văn Khải tiếp đoàn Quốc hội Hoa Kỳ tại Hà Nội.

            Quốc hội nghe báo cáo. LHQ và Hoa Kỳ ra thông báo về việc trồng cây.
            """);
        await archive.ImportAsync();

        var connexions = await ConnexionsAsync(archive);
        Assert.Contains("2024-03-12 attendance Liên hợp quốc", connexions);
        Assert.Contains("2024-03-12 attendance Đại hội đồng Liên hợp quốc", connexions);
        Assert.DoesNotContain("2024-03-12 attendance Hoa Kỳ", connexions);
        Assert.Contains(connexions, c => c.StartsWith("2024-03-15", StringComparison.Ordinal) && c.EndsWith(" Hoa Kỳ", StringComparison.Ordinal));
        Assert.DoesNotContain(connexions, c => c.EndsWith(" Quốc hội", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nam Sudan", "Sudan")]
    [InlineData("Papua New Guinea", "Guinea")]
    public async Task An_event_is_not_in_connexion_with_a_country_whose_name_only_ends_that_of_its_place(string place, string other)
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write(
            "a.txt",
            $"""
            Hội đàm bàn về thương mại

            Ngày 12/3/2024, Thủ tướng Lê Văn Khải hội đàm với các đối tác tại {place}.

            Đoàn cũng sẽ trồng cây ven đường ở {other}.
            """);
        await archive.ImportAsync();

        Assert.Equal([$"2024-03-12 talks {place}"], await ConnexionsAsync(archive));
    }

    [Fact]
    public async Task What_an_article_no_longer_names_leaves_it_and_its_events_and_the_rest_keeps_its_rows()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Visit);
        await archive.ImportAsync();
        await using var before = archive.Open();
        var kept = await before.EntityMentions.Where(m => m.Appearance.Entity.Slug == "chile").OrderBy(m => m.Id).Select(m => m.Id).ToListAsync(Cancellation);

        archive.Write("a.txt", Visit.Replace(" tại Santiago", "", StringComparison.Ordinal));
        await archive.ImportAsync();

        await using var context = archive.Open();
        Assert.Equal(
            kept,
            await context.EntityMentions.Where(m => m.Appearance.Entity.Slug == "chile").OrderBy(m => m.Id).Select(m => m.Id).ToListAsync(Cancellation));
        Assert.DoesNotContain("santiago-de-chile", await context.EntityAppearances.Select(a => a.Entity.Slug).ToListAsync(Cancellation));
        Assert.Equal(["2024-03-12 visit Chile"], await ConnexionsAsync(archive));
        Assert.Equal(5, await archive.CountAsync<NamedEntity>());
    }

    [Fact]
    public async Task A_place_and_an_organisation_may_share_an_address_and_take_the_name_that_the_rules_say_now()
    {
        var (name, kind) = ("Làng", PlaceKind.Region);
        await using var archive = await TestArchive.CreateAsync((raw, head) => ArticleExtractor.Extract(raw, head) with
        {
            Places = [new(name, "lang", kind, [new TextSpan(0, 3)])],
            Organisations = [new("Láng", "lang", [new TextSpan(4, 3)])],
        });
        archive.Write("a.txt", Visit);
        await archive.ImportAsync();
        (name, kind) = ("Làng Thượng", PlaceKind.City);
        archive.Write("b.txt", Visit + "\nĐoàn về.");
        await archive.ImportAsync();

        await using var context = archive.Open();
        var entities = await context.NamedEntities.OrderBy(e => e.Id).ToListAsync(Cancellation);
        Assert.Equal(
            [("lang", true, EntityKind.City, "Làng Thượng"), ("lang", false, EntityKind.Organisation, "Láng")],
            entities.Select(e => (e.Slug, e.IsPlace, e.Kind, e.Name)));
    }

    [Fact]
    public async Task Of_mentions_without_end_the_first_are_kept_and_of_every_place_one()
    {
        await using var archive = await TestArchive.CreateAsync((raw, head) => ArticleExtractor.Extract(raw, head) with
        {
            Places = [new("Chile", "chile", PlaceKind.Country, [.. Enumerable.Range(0, 20_000).Select(i => new TextSpan(i / 200, 1))])],
            Organisations = [new("Láng", "lang", [new TextSpan(120, 1), new TextSpan(121, 1)])],
        });
        archive.Write("a.txt", Visit);
        await archive.ImportAsync();

        await using var context = archive.Open();
        var kept = await context.EntityMentions.GroupBy(m => m.Appearance.Entity.Slug).Select(e => new { e.Key, Count = e.Count() })
            .ToDictionaryAsync(e => e.Key, e => e.Count, Cancellation);
        Assert.InRange(kept["chile"], 1, EntityRows.MostMentions);
        Assert.Equal(1, kept["lang"]);
    }

    private static async Task<List<string>> ConnexionsAsync(TestArchive archive)
    {
        await using var context = archive.Open();
        return await context.EventEntities
            .OrderBy(e => e.EventReport.Value).ThenBy(e => e.Entity.Name)
            .Select(e => e.EventReport.Value + " " + e.EventReport.Kind + " " + e.Entity.Name)
            .ToListAsync(Cancellation);
    }
}

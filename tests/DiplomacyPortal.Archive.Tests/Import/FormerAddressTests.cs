using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using DiplomacyPortal.Extraction;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class FormerAddressTests
{
    private const string VuDu = "tran-van-vi-du";
    private const string Mau = "pham-duc-mau";

    [Fact]
    public async Task A_name_that_new_rules_read_otherwise_leads_on_from_its_old_address()
    {
        await using var archive = await ImportedAsync("a.txt");
        await ReadAsBeforeAsync(archive, VuDu, "van-vi-du");

        await archive.ImportAsync();

        Assert.Equal([("van-vi-du", VuDu)], await FormerAsync(archive));
    }

    [Fact]
    public async Task So_does_a_place_and_apart_from_a_person_and_an_organisation_of_the_same_slug()
    {
        await using var archive = await ImportedAsync("a.txt");
        await archive.ExecuteAsync($"UPDATE NamedEntities SET Slug = 'ai-lao' WHERE Slug = 'lao'");
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'older'");
        await archive.ExecuteAsync(
            $"INSERT INTO FormerAddresses (Kind, Slug, Successor) VALUES ('Person', 'lao', 'x'), ('Organisation', 'lao', 'y'), ('Place', 'lao', 'z')");

        await archive.ImportAsync();

        await using var context = archive.Open();
        var rows = await context.FormerAddresses.OrderBy(f => f.Kind).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            [(AddressKind.Organisation, "lao", "y"), (AddressKind.Person, "lao", "x"), (AddressKind.Place, "ai-lao", "lao")],
            rows.Select(f => (f.Kind, f.Slug, f.Successor)));
    }

    [Fact]
    public async Task It_leads_on_though_several_articles_name_it()
    {
        await using var archive = await ImportedAsync("a.txt", "b.txt", "c.txt");
        await ReadAsBeforeAsync(archive, VuDu, "van-vi-du");

        await archive.ImportAsync();

        Assert.Equal([("van-vi-du", VuDu)], await FormerAsync(archive));
    }

    [Fact]
    public async Task What_led_to_it_leads_straight_to_the_last()
    {
        await using var archive = await ImportedAsync("a.txt");
        await ReadAsBeforeAsync(archive, VuDu, "van-vi-du");
        await archive.ExecuteAsync($"INSERT INTO FormerAddresses (Kind, Slug, Successor) VALUES ('Person', 'vi-du', 'van-vi-du')");

        await archive.ImportAsync();

        Assert.Equal([("van-vi-du", VuDu), ("vi-du", VuDu)], await FormerAsync(archive));
    }

    [Fact]
    public async Task A_slug_that_is_named_again_has_its_address_back()
    {
        await using var archive = await ImportedAsync("a.txt");
        await archive.ExecuteAsync(
            $"INSERT INTO FormerAddresses (Kind, Slug, Successor) VALUES ('Person', 'nguyen-thi-thu', {Mau}), ('Person', {VuDu}, {Mau})");
        Assert.Equal(2, (await FormerAsync(archive)).Count);

        archive.Write("b.txt", Meeting("Nguyễn Thị Thử", "Hai bộ trưởng gặp nhau"));
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'older'");
        await archive.ImportAsync();

        Assert.Empty(await FormerAsync(archive));
    }

    [Fact]
    public async Task Two_that_change_back_and_forth_never_lead_in_a_circle()
    {
        await using var archive = await ImportedAsync("a.txt");
        await ReadAsBeforeAsync(archive, VuDu, "van-vi-du");
        await archive.ExecuteAsync($"INSERT INTO FormerAddresses (Kind, Slug, Successor) VALUES ('Person', {VuDu}, 'van-vi-du')");

        await archive.ImportAsync();

        Assert.Equal([("van-vi-du", VuDu)], await FormerAsync(archive));
    }

    [Fact]
    public async Task Words_that_mean_nobody_any_more_lead_nowhere()
    {
        await using var archive = await ImportedAsync("a.txt");
        await archive.ExecuteAsync($"INSERT INTO People (Slug, Name) VALUES ('bo-truong', 'Bộ Trưởng')");
        await archive.ExecuteAsync(
            $"INSERT INTO Appearances (ArticleId, PersonId, Ordinal) SELECT a.Id, p.Id, 9 FROM Articles a, People p WHERE p.Slug = 'bo-truong'");
        await archive.ExecuteAsync(
            $"""
            INSERT INTO Mentions (ArticleId, PersonId, Start, Length, Kind, Text)
            SELECT ArticleId, PersonId, 0, 3, 'Name', 'Hai' FROM Appearances WHERE Ordinal = 9
            """);
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'older'");

        await archive.ImportAsync();

        Assert.Empty(await FormerAsync(archive));
        Assert.Equal(2, await archive.CountAsync<Appearance>());
    }

    [Fact]
    public async Task Another_text_proves_nothing_of_who_was_meant()
    {
        await using var archive = await ImportedAsync("a.txt");

        archive.Write("a.txt", Meeting("Nguyễn Thị Thử"));
        await archive.ImportAsync();

        Assert.Empty(await FormerAsync(archive));
    }

    [Fact]
    public async Task Who_is_named_elsewhere_by_the_rules_in_force_keeps_the_address()
    {
        await using var archive = await ImportedAsync("a.txt", "b.txt");
        await ReadAsBeforeAsync(archive, VuDu, "van-vi-du");
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = {ReadingVersion.Current} WHERE ArticleId = (SELECT max(Id) FROM Articles)");

        await archive.ImportAsync();

        Assert.Empty(await FormerAsync(archive));
    }

    [Fact]
    public void The_successor_is_who_has_most_of_the_words()
    {
        List<NamedWords> before = [At("cu", 0, 5), At("cu", 20, 5), At("cu", 40, 5), At("khac", 60, 5)];
        List<NamedWords> after = [At("it", 0, 9), At("nhieu", 18, 7), At("nhieu", 42, 9), At("khac", 60, 5)];
        Assert.Equal([("cu", "nhieu")], NamedWords.Successions(before, after));

        static NamedWords At(string slug, int start, int length) => new(slug, new TextSpan(start, length));
    }

    private static async Task<TestArchive> ImportedAsync(params string[] paths)
    {
        var archive = await TestArchive.CreateAsync();
        foreach (var path in paths) archive.Write(path, Meeting("Trần Văn Ví Dụ", $"Hai bộ trưởng hội đàm lần {path[0]}"));
        await archive.ImportAsync();
        await using var context = archive.Open();
        Assert.Equal([Mau, VuDu], context.People.Select(p => p.Slug).Order());
        return archive;
    }

    private static string Meeting(string name, string headline = "Hai bộ trưởng hội đàm") =>
        $"{headline}\n\n"
        + $"Ngày 12/3/2024, tại Hà Nội, Bộ trưởng Ngoại giao {name} đã hội đàm với Bộ trưởng Ngoại giao Lào Phạm Đức Mẫu.\n\n"
        + $"Bộ trưởng {name} khẳng định hai nước sẽ cùng trồng thêm cây ven đường và sửa lại cây cầu cũ.\n";

    /// <summary>As if rules of another version had read the same words as somebody else.</summary>
    private static async Task ReadAsBeforeAsync(TestArchive archive, string slug, string former)
    {
        await archive.ExecuteAsync($"UPDATE People SET Slug = {former} WHERE Slug = {slug}");
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'older'");
    }

    private static async Task<List<(string, string)>> FormerAsync(TestArchive archive)
    {
        await using var context = archive.Open();
        var rows = await context.FormerAddresses.OrderBy(f => f.Slug).ToListAsync(TestContext.Current.CancellationToken);
        return [.. rows.Select(f => (f.Slug, f.Successor))];
    }
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Tests.Archives;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class BiographyTests
{
    private const string VuDu = "tran-van-vi-du";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_stays_with_its_person_whatever_an_import_reads()
    {
        await using var archive = await WrittenAsync();
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'older'");
        await archive.ImportAsync();
        Assert.Equal((VuDu, "Sinh ở Huế."), await StandingAsync(archive));

        archive.Write("a.txt", Meeting("Nguyễn Thị Thử"));
        await archive.ImportAsync();
        Assert.Equal((VuDu, "Sinh ở Huế."), await StandingAsync(archive));

        archive.Delete("a.txt");
        await archive.ImportAsync();
        Assert.Equal((VuDu, "Sinh ở Huế."), await StandingAsync(archive));
    }

    [Fact]
    public async Task It_stays_where_the_address_leads_to_another_person()
    {
        await using var archive = await WrittenAsync();
        await archive.ExecuteAsync($"UPDATE People SET Slug = 'van-vi-du' WHERE Slug = {VuDu}");
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'older'");

        await archive.ImportAsync();

        Assert.Equal(("van-vi-du", "Sinh ở Huế."), await StandingAsync(archive));
        await using var context = archive.Open();
        Assert.Equal(VuDu, (await context.FormerAddresses.SingleAsync(Cancellation)).Successor);
    }

    [Fact]
    public async Task Nobody_of_whom_something_is_written_can_be_removed()
    {
        await using var archive = await WrittenAsync();
        await Assert.ThrowsAsync<SqliteException>(() => archive.ExecuteAsync($"DELETE FROM People WHERE Slug = {VuDu}"));
    }

    private static async Task<TestArchive> WrittenAsync()
    {
        var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", Meeting("Trần Văn Ví Dụ"));
        await archive.ImportAsync();
        await using var context = archive.Open();
        var person = await context.People.SingleAsync(p => p.Slug == VuDu, Cancellation);
        context.Biographies.Add(new Biography { Person = person, Language = "vi", Markdown = "Sinh ở Huế.", Revision = 1, ChangedBy = "biên tập" });
        await context.SaveChangesAsync(Cancellation);
        return archive;
    }

    private static string Meeting(string name) =>
        $"Hai bộ trưởng hội đàm\n\nNgày 12/3/2024, tại Hà Nội, Bộ trưởng Ngoại giao {name} đã hội đàm với Bộ trưởng Ngoại giao Lào Phạm Đức Mẫu.\n";

    private static async Task<(string Slug, string Markdown)> StandingAsync(TestArchive archive)
    {
        await using var context = archive.Open();
        var one = await context.Biographies.Select(b => new { b.Person.Slug, b.Markdown }).SingleAsync(Cancellation);
        return (one.Slug, one.Markdown);
    }
}

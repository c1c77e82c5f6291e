using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Coverage;

public sealed class CoverageImportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Articles_that_report_the_same_occasion_are_grouped_and_no_others()
    {
        await using var archive = await TestArchive.CreateAsync();
        ToldOccasions.WriteTo(archive, ToldOccasions.All);

        await archive.ImportAsync();

        Assert.Equal(ToldOccasions.Groups(ToldOccasions.All), await GroupsAsync(archive));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_order_in_which_articles_come_does_not_count(int seed)
    {
        await using var archive = await TestArchive.CreateAsync();
        var told = ToldOccasions.All.ToArray();
        new Random(seed).Shuffle(told);

        foreach (var some in told.Chunk(6))
        {
            ToldOccasions.WriteTo(archive, some);
            await archive.ImportAsync();
        }

        Assert.Equal(ToldOccasions.Groups(ToldOccasions.All), await GroupsAsync(archive));
    }

    [Fact]
    public async Task Importing_the_same_again_changes_no_row_of_a_group()
    {
        await using var archive = await TestArchive.CreateAsync();
        ToldOccasions.WriteTo(archive, ToldOccasions.All);
        await archive.ImportAsync();
        var before = ArchiveDump.Rows(archive.DatabasePath);

        await archive.ImportAsync(ImportTrigger.Startup);

        Assert.Equal(before, ArchiveDump.Rows(archive.DatabasePath));
    }

    [Fact]
    public async Task Articles_read_again_by_new_rules_stay_in_their_groups_under_their_addresses()
    {
        await using var archive = await TestArchive.CreateAsync();
        ToldOccasions.WriteTo(archive, ToldOccasions.All);
        await archive.ImportAsync();
        var before = await AddressesAsync(archive);

        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'old'");
        await archive.ImportAsync();

        Assert.NotEmpty(before);
        Assert.Equal(before, await AddressesAsync(archive));
    }

    [Fact]
    public async Task A_group_has_the_address_of_its_first_article_and_keeps_it()
    {
        await using var archive = await TestArchive.CreateAsync();
        foreach (var file in new[] { "call-rewrite", "call-first", "call-rewrite-two" })
        {
            ToldOccasions.WriteTo(archive, ToldOccasions.All.Where(t => t.File == file));
            await archive.ImportAsync();
        }

        Assert.Equal(["na-uy-danh-120-trieu-krone-giup-viet-nam-lam-dien-gio"], (await AddressesAsync(archive)).Keys);
    }

    [Fact]
    public async Task Groups_that_turn_out_to_be_one_lead_to_the_older_address()
    {
        await using var archive = await TestArchive.CreateAsync();
        var (one, other) = (Two("Sáng 4/2/2031"), Two("Ngày 5/2/2031"));
        archive.Write("1.txt", one("Thủ tướng Lý Văn Sáu gặp Thủ tướng Fiji Jone Vakaloloma", "trồng dừa"));
        archive.Write("2.txt", one("Việt Nam giúp Fiji trồng dừa", "trồng dừa lấy dầu"));
        archive.Write("3.txt", other("Việt Nam, Fiji mở đường bay", "mở đường bay"));
        archive.Write("4.txt", other("Đường bay mới tới Nam Thái Bình Dương", "mở đường bay qua Sydney"));
        await archive.ImportAsync();
        Assert.Equal(["1 + 2", "3 + 4"], await GroupsAsync(archive));

        // The night of the one is the morning of the other.
        archive.Write("5.txt", Two("Tối 4/2/2031 theo giờ địa phương (sáng 5/2 giờ Hà Nội)")("Hai thủ tướng gặp nhau tại Suva", "trồng dừa"));
        await archive.ImportAsync();

        Assert.Equal(["1 + 2 + 3 + 4 + 5"], await GroupsAsync(archive));
        await using var context = archive.Open();
        var former = await context.FormerAddresses.SingleAsync(Cancellation);
        Assert.Equal(
            (AddressKind.Coverage, "viet-nam-fiji-mo-duong-bay", "thu-tuong-ly-van-sau-gap-thu-tuong-fiji-jone-vakaloloma"),
            (former.Kind, former.Slug, former.Successor));
    }

    [Fact]
    public async Task Groups_part_when_the_article_that_held_them_together_is_written_anew()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("1.txt", Two("Sáng 4/2/2031")("Thủ tướng Lý Văn Sáu gặp Thủ tướng Fiji Jone Vakaloloma", "trồng dừa"));
        archive.Write("2.txt", Two("Sáng 4/2/2031")("Việt Nam giúp Fiji trồng dừa", "trồng dừa lấy dầu"));
        archive.Write("3.txt", Two("Ngày 5/2/2031")("Việt Nam, Fiji mở đường bay", "mở đường bay"));
        archive.Write("4.txt", Two("Ngày 5/2/2031")("Đường bay mới tới Nam Thái Bình Dương", "mở đường bay qua Sydney"));
        archive.Write("5.txt", Two("Tối 4/2/2031 theo giờ địa phương (sáng 5/2 giờ Hà Nội)")("Hai thủ tướng gặp nhau tại Suva", "trồng dừa"));
        await archive.ImportAsync();
        Assert.Equal(["1 + 2 + 3 + 4 + 5"], await GroupsAsync(archive));
        var address = Assert.Single(await AddressesAsync(archive)).Key;

        archive.Write("5.txt", Texts.Of("Làng bên trồng thêm cây"));
        await archive.ImportAsync();

        Assert.Equal(["1 + 2", "3 + 4"], await GroupsAsync(archive));
        Assert.Equal("1 + 2", (await AddressesAsync(archive))[address]);
    }

    [Fact]
    public async Task An_article_leaves_a_group_that_is_too_large_to_be_looked_through()
    {
        await using var archive = await TestArchive.CreateAsync();
        var (address, many) = await ManyReprintsAsync(archive);

        archive.Write("000.txt", Texts.Of("Làng bên trồng thêm cây"));
        await archive.ImportAsync();

        Assert.Equal((address, many - 1), await LargestAsync(archive));

        archive.Write("000.txt", Reprint(0));
        await archive.ImportAsync();

        Assert.Equal((address, many), await LargestAsync(archive));
    }

    [Fact]
    public async Task An_article_that_changes_over_from_such_a_group_leaves_both_as_they_are()
    {
        await using var archive = await TestArchive.CreateAsync();
        var (address, many) = await ManyReprintsAsync(archive);
        archive.Write("fiji-1.txt", Two("Sáng 4/2/2031")("Thủ tướng Lý Văn Sáu gặp Thủ tướng Fiji Jone Vakaloloma", "trồng dừa"));
        archive.Write("fiji-2.txt", Two("Sáng 4/2/2031")("Việt Nam giúp Fiji trồng dừa", "trồng dừa lấy dầu"));
        await archive.ImportAsync();

        archive.Write("000.txt", Two("Sáng 4/2/2031")("Hai thủ tướng gặp nhau tại Suva", "trồng dừa"));
        await archive.ImportAsync();

        Assert.Equal((address, many - 1), await LargestAsync(archive));
        Assert.Contains("000 + fiji-1 + fiji-2", await GroupsAsync(archive));
    }

    [Fact]
    public async Task An_article_that_is_left_alone_is_in_no_group()
    {
        await using var archive = await TestArchive.CreateAsync();
        ToldOccasions.WriteTo(archive, ToldOccasions.All.Where(t => t.Occasion == "signing"));
        await archive.ImportAsync();
        Assert.Single(await GroupsAsync(archive));

        archive.Write("signing-rewrite.txt", Texts.Of("Làng bên trồng thêm cây"));
        await archive.ImportAsync();

        Assert.Equal((0, 0), (await archive.CountAsync<CoverageGroup>(), await archive.CountAsync<FormerAddress>()));
    }

    [Fact]
    public async Task A_file_that_is_gone_leaves_its_article_in_the_group()
    {
        await using var archive = await TestArchive.CreateAsync();
        ToldOccasions.WriteTo(archive, ToldOccasions.All.Where(t => t.Occasion == "signing"));
        await archive.ImportAsync();

        archive.Delete("signing-rewrite.txt");
        await archive.ImportAsync();

        Assert.Equal(["signing-first + signing-rewrite"], await GroupsAsync(archive));
    }

    [Fact]
    public async Task An_archive_from_before_there_were_groups_gets_them_with_the_next_import()
    {
        await using var archive = await TestArchive.CreateAsync();
        ToldOccasions.WriteTo(archive, ToldOccasions.All.Where(t => t.Occasion == "call"));
        await archive.ImportAsync();
        await archive.ExecuteAsync($"DELETE FROM AccountKeys");
        await archive.ExecuteAsync($"DELETE FROM ArticleAccounts");
        await archive.ExecuteAsync($"DELETE FROM CoverageGroups");

        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'old'");
        await archive.ImportAsync();

        Assert.Equal(["call-first + call-rewrite + call-rewrite-two"], await GroupsAsync(archive));
    }

    [Theory]
    [InlineData("1.txt", "2.txt", "3.txt")]
    [InlineData("3.txt", "2.txt", "1.txt")]
    [InlineData("2.txt", "3.txt", "1.txt")]
    public async Task The_days_of_a_group_are_those_that_most_articles_say_whichever_came_first(params string[] files)
    {
        await using var archive = await TestArchive.CreateAsync();
        foreach (var file in files)
        {
            archive.Write(file, Two(file == "1.txt" ? "Từ ngày 4 đến 5/2/2031" : "Ngày 4/2/2031")($"Bài {file[0]}: Lý Văn Sáu gặp Jone Vakaloloma", "trồng dừa"));
            await archive.ImportAsync();
        }

        Assert.Equal((new DateOnly(2031, 2, 4), new DateOnly(2031, 2, 4)), await DaysAsync(archive));
    }

    [Fact]
    public async Task A_withdrawn_article_has_no_say_in_the_days_of_its_group_when_others_join()
    {
        await using var archive = await TestArchive.CreateAsync();
        foreach (var file in new[] { "1.txt", "2.txt" })
            archive.Write(file, Two("Từ ngày 4 đến 5/2/2031")($"Bài {file[0]}: Lý Văn Sáu gặp Jone Vakaloloma", "trồng dừa"));
        await archive.ImportAsync();
        await archive.ExecuteAsync($"UPDATE Articles SET WithdrawnAt = '2031-02-06 00:00:00'");

        archive.Write("3.txt", Two("Ngày 4/2/2031")("Bài 3: Lý Văn Sáu gặp Jone Vakaloloma", "trồng dừa"));
        await archive.ImportAsync();

        Assert.Equal(["1 + 2 + 3"], await GroupsAsync(archive));
        Assert.Equal((new DateOnly(2031, 2, 4), new DateOnly(2031, 2, 4)), await DaysAsync(archive));
    }

    [Theory]
    [InlineData("1.txt", "2.txt", "viet-nam-giup-fiji-trong-dua")]
    [InlineData("1.txt", "1.txt", "viet-nam-giup-fiji-trong-dua")]
    [InlineData("2.txt", "2.txt", "thu-tuong-ly-van-sau-gap-thu-tuong-fiji-jone-vakaloloma")]
    [InlineData("%", "1.txt", "su-kien")]
    public async Task A_group_is_not_named_after_an_article_that_is_withdrawn(string withdrawn, string later, string address)
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("1.txt", Texts.Of("Thủ tướng Lý Văn Sáu gặp Thủ tướng Fiji Jone Vakaloloma"));
        archive.Write("2.txt", Texts.Of("Làng bên trồng thêm cây", "Huế"));
        await archive.ImportAsync();
        await archive.ExecuteAsync($"""
            UPDATE Articles SET WithdrawnAt = '2031-02-06 00:00:00' WHERE Id IN (SELECT ArticleId FROM SourceDocuments WHERE Path LIKE {withdrawn})
            """);
        var told = Two("Ngày 4/2/2031");
        string[] files = ["1.txt", "2.txt"];
        foreach (var file in files.OrderBy(f => f == later))
        {
            var headline = file == "1.txt" ? "Thủ tướng Lý Văn Sáu gặp Thủ tướng Fiji Jone Vakaloloma" : "Việt Nam giúp Fiji trồng dừa";
            archive.Write(file, told(headline, "trồng dừa"));
            await archive.ImportAsync();
        }

        Assert.Equal([address], (await AddressesAsync(archive)).Keys);
    }

    [Fact]
    public async Task A_group_whose_articles_are_all_withdrawn_is_named_after_none_and_after_the_first_that_comes_back()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("1.txt", Two("Ngày 4/2/2031")("Thủ tướng Lý Văn Sáu gặp Thủ tướng Fiji Jone Vakaloloma", "trồng dừa"));
        archive.Write("2.txt", Two("Ngày 4/2/2031")("Việt Nam giúp Fiji trồng dừa", "trồng dừa"));
        await archive.ImportAsync();
        var addresses = new List<string>();

        foreach (var (id, date) in new[] { (1, "2031-02-06"), (2, "2031-02-06"), (1, null), (2, null) })
        {
            await archive.ExecuteAsync($"UPDATE Articles SET WithdrawnAt = {date} WHERE Id = {id}");
            await using var context = archive.Open();
            await CoverageAddress.RenewAsync(context, id, Cancellation);
            addresses.Add(Assert.Single(await AddressesAsync(archive)).Key);
        }

        // The address that was left is not given again: a browser that has seen where it leads does not ask any more.
        var (first, second) = ("thu-tuong-ly-van-sau-gap-thu-tuong-fiji-jone-vakaloloma", "viet-nam-giup-fiji-trong-dua");
        Assert.Equal([second, "su-kien", first + "-2", first + "-2"], addresses);
        await using var read = archive.Open();
        var former = await read.FormerAddresses.OrderBy(f => f.Slug).ToListAsync(Cancellation);
        Assert.Equal([("su-kien", first + "-2"), (first, first + "-2"), (second, first + "-2")], former.Select(f => (f.Slug, f.Successor)));
    }

    private static Func<string, string, string> Two(string time) => (headline, matter) =>
        $"{headline}\n\n{time}, tại Suva, Thủ tướng Lý Văn Sáu đã gặp Thủ tướng Fiji Jone Vakaloloma, bàn việc {matter}.\n";

    /// <returns>The address of a group that is too large to be looked through, and how many articles it has.</returns>
    private static async Task<(string Address, int Count)> ManyReprintsAsync(TestArchive archive)
    {
        const int many = AlikeAccounts.MostOfGroup + 2;
        for (var i = 0; i < many; i++) archive.Write($"{i:000}.txt", Reprint(i));
        await archive.ImportAsync();
        var group = await LargestAsync(archive);
        Assert.Equal(many, group.Count);
        return group;
    }

    private static string Reprint(int number) =>
        $"Bản tin số {number}\n\nSáng 3/1/2031, tại Hà Nội, Chủ tịch nước Lê Hữu Phúc hội đàm với Tổng thống Chile Matías Arriagada về việc trồng nho.\n";

    private static async Task<(string Address, int Count)> LargestAsync(TestArchive archive)
    {
        await using var context = archive.Open();
        var groups = await context.CoverageGroups.Select(g => new { g.Slug, g.Accounts.Count }).ToListAsync(Cancellation);
        return groups.Select(g => (g.Slug, g.Count)).MaxBy(g => g.Count);
    }

    private static async Task<(DateOnly?, DateOnly?)> DaysAsync(TestArchive archive)
    {
        await using var context = archive.Open();
        var group = await context.CoverageGroups.SingleAsync(Cancellation);
        return (group.First, group.Last);
    }

    private static async Task<List<string>> GroupsAsync(TestArchive archive) => [.. (await AddressesAsync(archive)).Values.Order(StringComparer.Ordinal)];

    private static async Task<SortedDictionary<string, string>> AddressesAsync(TestArchive archive)
    {
        await using var context = archive.Open();
        var accounts = await context.ArticleAccounts
            .Where(a => a.CoverageGroup != null)
            .Select(a => new { a.CoverageGroup!.Slug, File = a.Article.Documents.Select(d => d.Path).Single() })
            .ToListAsync(Cancellation);
        return new(
            accounts.GroupBy(a => a.Slug).ToDictionary(g => g.Key, g => string.Join(" + ", g.Select(a => a.File[..^4]).Order(StringComparer.Ordinal))),
            StringComparer.Ordinal);
    }
}

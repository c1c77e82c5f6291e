using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using Microsoft.EntityFrameworkCore;
using static DiplomacyPortal.Archive.Tests.Coverage.ImportedGroups;

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
    public async Task An_article_that_joins_many_asks_for_what_is_like_them_all_at_once()
    {
        await using var archive = await TestArchive.CreateAsync();
        for (var i = 0; i < 20; i++) archive.Write($"{i:000}.txt", Reprint(i));
        await archive.ImportAsync();
        var before = Questions();

        archive.Write("020.txt", Reprint(20));
        await archive.ImportAsync();

        Assert.Equal(21, (await LargestAsync(archive)).Count);
        Assert.InRange(Questions() - before, 1, 4);
        int Questions() => archive.Log.Lines.Count(l => l.Contains("Executed DbCommand", StringComparison.Ordinal)
            && l.Contains("FROM \"AccountKeys\"", StringComparison.Ordinal));
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
}

using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using Microsoft.EntityFrameworkCore;
using static DiplomacyPortal.Archive.Tests.Coverage.ImportedGroups;

namespace DiplomacyPortal.Archive.Tests.Coverage;

/// <summary>Under which address, and with which days, a group stands.</summary>
public sealed class CoverageAddressTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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

    [Theory]
    [InlineData("1.txt", "2.txt", "3.txt")]
    [InlineData("3.txt", "2.txt", "1.txt")]
    [InlineData("2.txt", "3.txt", "1.txt")]
    public async Task The_days_of_a_group_are_those_that_most_articles_say_whichever_came_first(params string[] files)
    {
        await using var archive = await TestArchive.CreateAsync();
        foreach (var file in files)
        {
            var told = Two(file == "1.txt" ? "Từ ngày 4 đến 5/2/2031" : "Ngày 4/2/2031");
            archive.Write(file, told($"Bài {file[0]}: Lý Văn Sáu gặp Jone Vakaloloma", "trồng dừa"));
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
    public async Task A_group_that_the_withdrawn_article_has_left_is_found_among_many_that_begin_as_its_headline()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("1.txt", Texts.Of("Họp báo"));
        await archive.ImportAsync();
        await using (var context = archive.Open())
        {
            var others = Enumerable.Range(0, 300).Select(n => $"hop-bao-chieu-{n}").Concat(Enumerable.Range(0, 100).Select(n => $"hop-bao{n}"));
            context.CoverageGroups.AddRange(others.Append("hop-bao-12").Select(slug => new CoverageGroup { Slug = slug }));
            await context.SaveChangesAsync(Cancellation);
        }

        await archive.ExecuteAsync($"UPDATE Articles SET WithdrawnAt = '2031-02-06 00:00:00'");
        await using var renewed = archive.Open();
        await CoverageAddress.RenewAsync(renewed, (await archive.ArticleAsync("1.txt")).Id, Cancellation);

        var former = Assert.Single(await renewed.FormerAddresses.ToListAsync(Cancellation));
        Assert.Equal(("hop-bao-12", "su-kien"), (former.Slug, former.Successor));
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

        // It takes the address again that has led on to it since, and no number behind it.
        var (first, second) = ("thu-tuong-ly-van-sau-gap-thu-tuong-fiji-jone-vakaloloma", "viet-nam-giup-fiji-trong-dua");
        Assert.Equal([second, "su-kien", first, first], addresses);
        await using var read = archive.Open();
        var former = await read.FormerAddresses.OrderBy(f => f.Slug).ToListAsync(Cancellation);
        Assert.Equal([("su-kien", first), (second, first)], former.Select(f => (f.Slug, f.Successor)));
    }
}

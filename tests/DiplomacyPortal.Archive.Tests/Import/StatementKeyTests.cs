using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;
using Microsoft.EntityFrameworkCore;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class StatementKeyTests
{
    private const string Planting = "Bộ trưởng nói: “Hai làng sẽ cùng trồng thêm cây ven đường.”";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("“Hai làng sẽ cùng trồng thêm cây ven đường”, ông Ví Dụ khẳng định.", true)]
    [InlineData("Ông Ví Dụ: \"HAI LÀNG SẼ CÙNG TRỒNG THÊM CÂY VEN ĐƯỜNG\"", true)]
    [InlineData("Ông Ví Dụ nói: «Hai làng sẽ cùng - trồng thêm cây  ven đường»", true)]
    [InlineData("Hai làng sẽ cùng trồng thêm cây ven đường.", true)]
    [InlineData("Ông Ví Dụ nói: “Hai làng sẽ cùng trồng thêm cây ven sông.”", false)]
    [InlineData("Bộ trưởng nói: hai làng sẽ cùng trồng thêm cây ven đường.", false)]
    public void The_same_quoted_words_are_known_again_however_they_are_introduced_and_written(string text, bool isSame) =>
        Assert.Equal(isSame, StatementKey.Of(text, "nói", direct: true) == StatementKey.Of(Planting, "nói", direct: true));

    [Fact]
    public void What_is_retold_is_known_again_by_all_of_its_words()
    {
        const string Retold = "Bộ trưởng nói hai làng “cùng trồng thêm cây ven đường” và sửa cầu.";
        Assert.Equal(StatementKey.Of(Retold.ToUpperInvariant(), "nói", direct: false), StatementKey.Of(Retold, "nói", direct: false));
        Assert.NotEqual(StatementKey.Of("Ông" + Retold, "nói", direct: false), StatementKey.Of(Retold, "nói", direct: false));
    }

    [Theory]
    [InlineData("Ông cảm ơn nước chủ nhà.", false)]
    [InlineData("Ông cảm ơn nước chủ nhà lần nữa.", true)]
    [InlineData("… “…” …", false)]
    [InlineData("", false)]
    public void Few_words_are_not_known_again(string text, bool hasKey) => Assert.Equal(hasKey, StatementKey.Of(text, "cảm ơn", direct: true) is not null);

    [Fact]
    public async Task An_article_that_was_read_without_keys_gets_them_when_it_is_read_again()
    {
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.txt", $"Hai bộ trưởng hội đàm\n\nNgày 12/3/2024, Bộ trưởng Ngoại giao Trần Văn Ví Dụ tới Huế.\n\n{Planting}\n");
        await archive.ImportAsync();
        var read = await KeysAsync(archive);
        await archive.ExecuteAsync($"UPDATE Statements SET WordsKey = NULL");
        await archive.ExecuteAsync($"UPDATE ArticleTexts SET RulesVersion = 'older'");
        await archive.ImportAsync();

        Assert.Equal([StatementKey.Of(Planting, "nói", direct: true)], read);
        Assert.Equal(read, await KeysAsync(archive));
    }

    private static async Task<List<long?>> KeysAsync(TestArchive archive)
    {
        await using var context = archive.Open();
        return await context.Statements.OrderBy(s => s.Id).Select(s => s.WordsKey).ToListAsync(Cancellation);
    }
}

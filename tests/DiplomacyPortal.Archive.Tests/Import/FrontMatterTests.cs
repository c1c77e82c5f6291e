using DiplomacyPortal.Archive.Import;
using DiplomacyPortal.Archive.Tests.Archives;

namespace DiplomacyPortal.Archive.Tests.Import;

public sealed class FrontMatterTests
{
    private const string Body = "Hai làng đã họp bàn.\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_block_states_title_date_publisher_and_address_each_with_its_place(string end)
    {
        var text = string.Join(end, [
            "---",
            "# một lời ghi chú 🌳",
            "title: \"Hai làng: bàn việc 🌳 trồng cây\"",
            "tags: [một, hai]",
            "date: 25/9/2024",
            "publisher: 'Báo Làng'",
            "nested:",
            "  title: không phải tiêu đề",
            "url:   https://bao-lang.example/bai/1   # ghi chú",
            "---",
            Body]);

        var head = FrontMatterReader.Read(text);

        Assert.NotNull(head);
        Assert.Equal(text.IndexOf(Body, StringComparison.Ordinal), head.BodyStart);
        Assert.Equal(
            ("Hai làng: bàn việc 🌳 trồng cây", "Báo Làng", "https://bao-lang.example/bai/1"), (head.Title!.Text, head.Publisher!.Text, head.Url!.Text));
        Assert.Equal(head.Title.Text, head.Title.Span.In(text));
        Assert.Equal(head.Publisher.Text, head.Publisher.Span.In(text));
        Assert.Equal(head.Url.Text, head.Url.Span.In(text));
        Assert.Equal(("2024-09-25", "25/9/2024"), (head.Date!.Value.Value.Edtf, head.Date.Value.Span.In(text)));
    }

    [Theory]
    [InlineData("2024-09-25", "2024-09-25")]
    [InlineData("2024-9-5", "2024-09-05")]
    [InlineData("2024-09-25T08:30:00+07:00", "2024-09-25")]
    [InlineData("2024-09-25 08:30:00", "2024-09-25")]
    [InlineData("\"2024-09\"", "2024-09")]
    [InlineData("2024", "2024")]
    [InlineData("2024-09-22/2024-09-26", "2024-09-22/2024-09-26")]
    [InlineData("25/9/2024", "2024-09-25")]
    [InlineData("05/09/2024", "2024-09-05")]
    [InlineData("9/2024", "2024-09")]
    [InlineData("1865-01-01", "1865-01-01")]
    [InlineData("XXXX-09-22", "XXXX-09-22")]
    public void A_date_is_EDTF_or_YAML_or_day_first(string written, string edtf) =>
        Assert.Equal(edtf, FrontMatterReader.Read($"---\ndate: {written}\n---\n{Body}")?.Date?.Value.Edtf);

    [Fact]
    public void A_block_whose_end_was_forgotten_is_refused_and_a_rule_above_the_text_is_none()
    {
        Assert.Null(FrontMatterReader.Read($"---\ntitle: Hai làng\n\n{Body}"));
        Assert.Equal(0, FrontMatterReader.Read($"---\n\n{Body}")?.BodyStart);
    }

    [Theory]
    [InlineData("date: hôm qua")]
    [InlineData("date: 31/2/2024")]
    [InlineData("date: 13/2024")]
    [InlineData("date: 9/25/2024")]
    [InlineData("date: [2024]")]
    [InlineData("date: 0001-01-01")]
    [InlineData("date: 0001-01-01T00:00:00")]
    [InlineData("date: 1/1/0001")]
    [InlineData("date: 1864-12-31")]
    [InlineData("date: 0001/2024")]
    [InlineData("title: {a: b}")]
    [InlineData("title: *không")]
    [InlineData("x: &x Tiêu đề\ntitle: *x")]
    [InlineData("title: một\ntitle: hai")]
    [InlineData("title: \"chưa đóng")]
    [InlineData("chỉ là một dòng")]
    [InlineData("- một\n- hai")]
    [InlineData("a: b: c")]
    [InlineData("title: [ \nt-")]
    [InlineData("title: !<>,")]
    [InlineData(" : ,")]
    public void A_block_that_cannot_be_read_is_told_apart(string block) =>
        Assert.Null(FrontMatterReader.Read($"---\n{block}\n---\n{Body}"));

    [Theory]
    [InlineData("")]
    [InlineData("# chỉ có ghi chú")]
    [InlineData("title:\ndate: ~\npublisher: null\nurl: ''")]
    public void A_block_may_state_nothing(string block)
    {
        var head = FrontMatterReader.Read($"---\n{block}\n---\n{Body}");

        Assert.NotNull(head);
        Assert.NotEqual(0, head.BodyStart);
        Assert.Equal((null, null, null, null), (head.Title, head.Date, head.Publisher, head.Url));
    }

    [Theory]
    [InlineData(Body)]
    [InlineData("---\nchưa đóng\n")]
    [InlineData("----\ntitle: a\n----\n")]
    [InlineData("\n---\ntitle: a\n---\n")]
    public void A_text_without_a_block_begins_at_its_begin(string text) =>
        Assert.Equal(new Extraction.FrontMatter(0), FrontMatterReader.Read(text));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/bai/1")]
    [InlineData("bao-lang.example/bai/1")]
    [InlineData("ftp://bao-lang.example/bai/1")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://ten:mat-khau@bao-lang.example/bai/1")]
    [InlineData("https://ten@bao-lang.example/bai/1")]
    public void An_address_that_is_not_of_the_web_is_left_out(string url)
    {
        var head = FrontMatterReader.Read($"---\nurl: {url}\n---\n{Body}");

        Assert.NotNull(head);
        Assert.Null(head.Url);
    }

    [Fact]
    public async Task A_hostile_block_takes_neither_time_nor_memory()
    {
        string[] blocks =
        [
            new string('[', 60_000),
            new string('{', 60_000),
            string.Concat(Enumerable.Repeat("- ", 30_000)),
            string.Concat(Enumerable.Repeat("? ", 30_000)),
            string.Concat(Enumerable.Repeat("a: ", 20_000)),
            "x: " + new string('&', 60_000),
            "x: " + new string('{', 30_000) + new string('}', 30_000),
            "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(
                Enumerable.Range(0, 25).Select(i => $"{(char)('b' + (i % 20))}{i}: &{(char)('b' + i)} [*a,*a,*a,*a,*a,*a,*a,*a]\n")),
            string.Concat(Enumerable.Range(0, 30_000).Select(i => $"{new string(' ', i % 300)}a:\n"))[..60_000],
        ];

        await Task.Run(() => Array.ForEach(blocks, block => FrontMatterReader.Read($"---\n{block}\n---\n{Body}")), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.Null(FrontMatterReader.Read($"---\ntitle: {new string('a', 65 * 1024)}\n---\n{Body}"));
    }

    [Fact]
    public async Task An_article_knows_where_its_Markdown_begins()
    {
        const string Head = "---\ntitle: Hai làng bàn việc trồng cây\ndate: 9/2024\n---\n";
        await using var archive = await TestArchive.CreateAsync();
        archive.Write("a.md", Head + Body);
        archive.Write("b.md", Body);

        await archive.ImportAsync();

        Assert.Equal(Head.Length, (await archive.ArticleAsync("a.md")).Text.MarkdownStart);
        Assert.Equal(0, (await archive.ArticleAsync("b.md")).Text.MarkdownStart);
    }
}

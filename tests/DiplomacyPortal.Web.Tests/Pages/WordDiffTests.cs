using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Coverage;

namespace DiplomacyPortal.Web.Tests.Pages;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("Hai bên gặp nhau ở Huế.", "Hai bên gặp nhau ở Huế.", "Hai bên gặp nhau ở Huế.")]
    [InlineData("Hai bên gặp nhau ở Huế hôm qua.", "Hai bên lại gặp nhau ở Vinh hôm qua.", "Hai bên [+lại] gặp nhau ở [-Huế] [+Vinh] hôm qua.")]
    [InlineData("Một câu đầu. Một câu cuối.", "Một câu đầu. Thêm câu giữa đây. Một câu cuối.", "Một câu đầu. [+Thêm câu giữa đây.] Một câu cuối.")]
    [InlineData("Một câu đầu. Thêm câu giữa đây. Một câu cuối.", "Một câu đầu. Một câu cuối.", "Một câu đầu. [-Thêm câu giữa đây.] Một câu cuối.")]
    [InlineData("(VOV). Hai bên gặp nhau ở Huế.", "BÁO - Hai bên gặp nhau ở Huế.", "[-(VOV).] [+BÁO -] Hai bên gặp nhau ở Huế.")]
    [InlineData("Trời mưa to quá.", "Ai cũng vui vẻ.", "[-Trời mưa to quá.] [+Ai cũng vui vẻ.]")]
    public void What_was_left_out_and_put_in_is_marked_and_nothing_else(string before, string after, string expected) =>
        Assert.Equal(expected, Show(WordDiff.Of(Text(before), Text(after))));

    [Fact]
    public void The_paragraphs_are_those_of_the_later_text()
    {
        var marked = WordDiff.Of(Text("Câu một ở đây. Câu hai ở đây."), Text("Câu một ở đây.", "Câu hai ở kia."));
        Assert.Equal(["Câu một ở đây.", "Câu hai ở [-đây.] [+kia.]"], marked.Select(p => Show([p])));
    }

    [Fact]
    public void Either_text_can_be_read_off_whole()
    {
        var random = new Random(3);
        for (var i = 0; i < 200; i++)
        {
            var (before, after) = (Words(random), Words(random));
            var pieces = WordDiff.Of(Text(before), Text(after)).SelectMany(p => p.Pieces).ToList();
            Assert.Equal(before, string.Join(' ', pieces.Where(p => p.Kind != DiffKind.Added).Select(p => p.Words)));
            Assert.Equal(after, string.Join(' ', pieces.Where(p => p.Kind != DiffKind.Removed).Select(p => p.Words)));
        }

        static string Words(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => "abcde"[random.Next(5)]));
    }

    [Fact]
    public async Task Texts_that_mean_harm_are_compared_in_bounded_time()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (one, other) = (Many("a b c "), Many("c a d "));
        await Task.Run(() => WordDiff.Of(Text(one), Text(other)), cancellation).WaitAsync(TimeSpan.FromSeconds(30), cancellation);

        static string Many(string words) => string.Concat(Enumerable.Repeat(words, PaperText.MostUnits / words.Length));

        var sentences = string.Concat(Enumerable.Repeat("Hai bên gặp nhau ở Huế. ", PaperText.MostUnits / 24));
        var texts = Enumerable.Range(0, Papers.MostCompared).Select(_ => Text(sentences)).ToList();
        var alike = new AlikeSentences(texts);
        await Task.Run(() => texts.Sum(text => text.Sentences.Sum(s => alike.Of(s).Count)), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    private static PaperText Text(params string[] paragraphs)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, paragraph.Length)));
            start += paragraph.Length + 1;
        }

        return new PaperText(string.Join('\n', paragraphs), new ArticleLayout(null, null, null, blocks, []), null, isWhole: true, []);
    }

    private static string Show(IReadOnlyList<WordDiff.Paragraph> paragraphs) => string.Join(
        ' ', paragraphs.SelectMany(p => p.Pieces).Select(piece => piece.Kind switch
    {
        DiffKind.Removed => $"[-{piece.Words}]",
        DiffKind.Added => $"[+{piece.Words}]",
        _ => piece.Words,
    }));
}

using System.Text;

namespace DiplomacyPortal.Benchmarks.Corpus;

/// <summary>Writes invented diplomatic news of any size; the same seed writes the same text.</summary>
internal static class InventedNews
{
    /// <summary>After so many bytes other persons come on: an ordinary article has no more about the same ones.</summary>
    private const int Scene = 4_000;

    private static readonly string[] Shapes = ["titled", "one line", "captioned", "interview", "with leftovers"];

    /// <summary>One long text: a headline, then paragraphs, quotations, captions, headings and turns of interviews, nothing of it left over.</summary>
    /// <param name="bytes">The least size in UTF-8.</param>
    public static string Text(int seed, int bytes)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        var cast = Cast.Invent(random);
        var written = Add(text, new Sentence(cast, random).From("headline"), "\n\n");
        for (var scene = 0; written < bytes; scene++)
        {
            if (scene > 0) cast = Cast.Invent(random);
            var sentence = new Sentence(cast, random);
            var end = Math.Min(bytes, written + Scene);
            written += Add(text, sentence.From("lead"), "\n\n");
            while (written < end) written += Add(text, Block(sentence, random), "\n\n");
        }

        return text.ToString();
    }

    /// <summary>Articles of two to eight kilobytes, each in one of the shapes in which newspapers' texts come.</summary>
    public static IEnumerable<string> Articles(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++) yield return Article(Shapes[i % Shapes.Length], random);
    }

    private static string Article(string shape, Random random)
    {
        var sentence = new Sentence(Cast.Invent(random), random);
        var (text, bytes, division) = (new StringBuilder(), random.Next(2_000, 8_000), shape == "one line" ? " " : "\n\n");
        var written = shape == "one line"
            ? Add(text, $"date 20{random.Next(18, 26)}-{random.Next(1, 13):D2} ", "")
            : Add(text, sentence.From("headline"), division);
        written += Add(text, (shape == "titled" ? "TTXVN - " : "") + sentence.From("lead"), division);
        while (written < bytes)
        {
            if (shape == "interview") written += Add(text, sentence.From("question"), division) + Add(text, sentence.From("answer"), division);
            if (shape == "captioned" && random.Next(4) == 0) written += Add(text, sentence.From("caption"), "\n");
            written += Add(text, Paragraph(sentence, random), division);
        }

        if (shape == "with leftovers")
            text.Append("Theo TTXVN\n\nTin liên quan\n").AppendJoin('\n', Enumerable.Range(0, 6).Select(_ => sentence.From("leftover")));
        return text.ToString();
    }

    private static string Block(Sentence sentence, Random random) => random.Next(24) switch
    {
        0 => sentence.From("heading"),
        1 => sentence.From("caption"),
        2 => sentence.From("question") + "\n\n" + sentence.From("answer"),
        _ => Paragraph(sentence, random),
    };

    private static string Paragraph(Sentence sentence, Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => sentence.From(random.Next(7) == 0 ? "quotation" : "paragraph")));

    private static int Add(StringBuilder text, string words, string division)
    {
        text.Append(words).Append(division);
        return Encoding.UTF8.GetByteCount(words) + division.Length;
    }
}

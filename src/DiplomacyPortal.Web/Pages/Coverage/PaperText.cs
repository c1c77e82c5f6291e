using System.Text.RegularExpressions;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Vietnamese;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>The text of an article as far as it is compared with others, sentence by sentence.</summary>
public sealed partial class PaperText
{
    /// <summary>Of a text so many units are read: five times a long article. A file may have megabytes, and ten are compared.</summary>
    public const int MostUnits = 60_000;

    private const int MostSentences = 300;

    private readonly string _raw;
    private readonly ShownText _shown;

    /// <param name="raw">The first units of the raw text.</param>
    /// <param name="isWhole">Whether these are all.</param>
    /// <param name="dates">Where it names dates.</param>
    public PaperText(string raw, ArticleLayout layout, int? markdownStart, bool isWhole, IReadOnlyList<TextSpan> dates)
    {
        (_raw, IsWhole) = (raw, isWhole);

        // A Markdown text that is cut off somewhere is no Markdown.
        _shown = ShownText.Of(raw, layout, isWhole ? markdownStart : null);
        var sentences = layout.Blocks
            .Where(b => b.Kind is not (BlockKind.Heading or BlockKind.Caption) && b.Span.Start >= 0 && b.Span.End <= raw.Length)
            .SelectMany((block, i) => TextSentences.Of(raw, block.Span).Select(span => new Sentence(i, span, raw, [.. dates.Where(d => d.Overlaps(span))])))
            .Where(s => s.Words.Count > 0)
            .Take(MostSentences + 1)
            .ToList();
        IsWhole &= sentences.Count <= MostSentences;
        Sentences = [.. sentences.Take(MostSentences)];
    }

    /// <summary>False where the text goes on behind what is compared.</summary>
    public bool IsWhole { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <returns>The words as readers see them, on one line.</returns>
    public string Read(TextSpan words) => words.End <= _raw.Length ? DisplayText.Line(_shown.Read(words)) : "";

    /// <returns>The figure with the currency behind it ("24 tỷ USD").</returns>
    public string Read(Figure figure) => Read(figure.Span with { Length = figure.Span.Length + Currency().Match(_raw[figure.Span.End..]).Length });

    /// <returns>The id of the block on the article's page that has the words; null where that page does not show them.</returns>
    public string? PlaceOf(TextSpan words) => _shown.PlaceOf(words);

    /// <summary>As ISO 4217 writes them all.</summary>
    [GeneratedRegex(@"^ [A-Z]{3}(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Currency();

    /// <param name="block">The number of the paragraph that it stands in.</param>
    /// <param name="dates">Those in it.</param>
    public sealed class Sentence(int block, TextSpan span, string raw, IReadOnlyList<TextSpan> dates)
    {
        public int Block => block;

        public TextSpan Span => span;

        public IReadOnlyList<SearchWord> Words { get; } = SearchWords.Of(raw, span);

        /// <summary>"ngày 26 tháng 9" is a date, and neither 26 months nor nine of anything.</summary>
        public IReadOnlyList<Figure> Figures => field ??=
            [.. Figure.In(raw, Words).Where(f => !dates.Any(d => d.Overlaps(f.Span with { Length = f.Number.Length })))];

        public IReadOnlyList<Duration> Durations => field ??= [.. Duration.In(Words)];

        /// <summary>Its words side by side, folded and without figures: what makes it a sentence like another one.</summary>
        public HashSet<(string, string)> Pairs => field ??=
        [
            .. Words.Zip(Words.Skip(1)).Where(p => !IsNumber(p.First) && !IsNumber(p.Second)).Select(p => (p.First.Folded, p.Second.Folded)),
        ];

        private static bool IsNumber(SearchWord word) => char.IsAsciiDigit(word.Folded[0]);
    }
}

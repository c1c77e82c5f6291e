using System.Globalization;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Extraction.Events;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Archive.Import;

/// <summary>The words of an article as far as they tell which occasion it is of.</summary>
internal sealed class OccasionText
{
    /// <summary>Of the text, behind the headline, are compared by their pairs: what an article opens with is what it is about.</summary>
    private const int OpeningWords = 1000;

    /// <summary>Of the text, in which the anniversary that it is written for is named.</summary>
    private const int AnniversaryWords = 60;

    private const int MostPairs = 400;
    private const int MostFigures = 60;

    private readonly string _raw;
    private readonly List<SearchWord> _title;
    private readonly List<SearchWord> _body;

    /// <summary>Whom and what the text names, and its dates: these are compared as what they mean, not as words.</summary>
    private readonly List<TextSpan> _known;

    public OccasionText(Article article, string raw)
    {
        _raw = raw;
        var layout = article.Text.Layout;
        _title = article.TitleOrigin == TitleOrigin.Stated && layout.Title is { } title ? [.. SearchWords.Of(raw, title)] : [];
        _body = [.. layout.Blocks.Where(b => b.Kind != BlockKind.Caption).SelectMany(b => SearchWords.Of(raw, b.Span)).Take(TextSketch.MostWords)];
        _known =
        [
            .. article.Appearances.SelectMany(a => a.Mentions).Select(m => new TextSpan(m.Start, m.Length))
                .Concat(article.Entities.SelectMany(e => e.Mentions).Select(m => new TextSpan(m.Start, m.Length)))
                .Concat(article.Dates.Select(d => new TextSpan(d.Start, d.Length)))
                .OrderBy(span => span.Start),
        ];
    }

    public int Length => _body.Count;

    public uint[] Sketch() => TextSketch.Of([.. _body.Select(WordHash.Of)]);

    /// <summary>What of headline and opening not every such article says.</summary>
    public uint[] TellingPairs() => Ascending(Pairs(Untold(_title)).Concat(Pairs(Untold(_body.Take(OpeningWords)))), MostPairs);

    public uint[] Figures()
    {
        var next = 0;
        List<ulong> figures = [];
        foreach (var figure in Figure.In(_raw, _body).Where(f => f.Unit.Length > 0))
        {
            while (next < _known.Count && _known[next].End <= figure.Span.Start) next++;
            // "9 năm" of "26 tháng 9 năm 2024" counts nothing.
            if (next == _known.Count || !_known[next].Overlaps(figure.Span)) figures.Add(WordHash.Of(WordHash.Of(figure.Amount), WordHash.Of(figure.Unit)));
        }

        return Ascending(figures, MostFigures);
    }

    /// <summary>30 for "kỷ niệm 30 năm" or "mừng 30 năm" in the headline, or else in the opening.</summary>
    public int? Anniversary()
    {
        foreach (var words in new[] { _title, [.. _body.Take(AnniversaryWords)] })
        {
            for (var i = 1; i + 1 < words.Count; i++)
            {
                if (words[i - 1].Folded is not ("niem" or "mung") || words[i + 1].Folded != "nam") continue;
                if (int.TryParse(words[i].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var years)) return years;
            }
        }

        return null;
    }

    private static uint[] Ascending(IEnumerable<ulong> hashes, int most) => [.. hashes.Select(h => (uint)h).Distinct().Order().Take(most)];

    private static IEnumerable<ulong> Pairs(List<SearchWord?> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i - 1] is { } first && words[i] is { } second && !Occasions.TellNothing(first, second))
                yield return WordHash.Of(WordHash.Of(first), WordHash.Of(second));
        }
    }

    /// <returns>The words, null in place of what is known.</returns>
    private List<SearchWord?> Untold(IEnumerable<SearchWord> words)
    {
        List<SearchWord?> untold = [];
        var next = 0;
        foreach (var word in words)
        {
            while (next < _known.Count && _known[next].End <= word.Span.Start) next++;
            untold.Add(next < _known.Count && _known[next].Overlaps(word.Span) ? null : word);
        }

        return untold;
    }
}

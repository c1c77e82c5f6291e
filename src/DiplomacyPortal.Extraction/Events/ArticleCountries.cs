using DiplomacyPortal.Extraction.People;

namespace DiplomacyPortal.Extraction.Events;

/// <summary>The countries that an article names, read only when a sentence says "hai nước".</summary>
internal sealed class ArticleCountries(IReadOnlyList<Sentence> sentences)
{
    /// <summary>So many times as often as any third country both of the two are named: an article on two journeys is of no one pair.</summary>
    private const int Margin = 3;

    private const int Fewest = 2;

    private List<(int Start, string Name, string? Other)>? _named;
    private List<string> _most = [];

    /// <returns>The two that the article is about, where none but they were named last; none where any other could be meant.</returns>
    public IReadOnlyList<string> PairAt(int offset)
    {
        _named ??= Read();
        var last = SpanOrder.FirstFrom(_named, offset, n => n.Start) - 1;
        return last >= 0 && _most.Contains(_named[last].Name) && (_named[last].Other is not { } other || _most.Contains(other)) ? _most : [];
    }

    private List<(int Start, string Name, string? Other)> Read()
    {
        var named = new List<(int Start, string Name, string? Other)>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count;)
            {
                var (count, name) = NamedTogether.At(sentence, i);
                // Of "Liên hợp quốc" and "ASEAN" nobody says "hai nước".
                if (name is not null && PlaceLexicon.IsCountry(name))
                    named.Add((sentence.Tokens[i].Start, name, named.Count == 0 ? null : named[^1].Name == name ? named[^1].Other : named[^1].Name));
                i += Math.Max(count, 1);
            }
        }

        var counted = named.CountBy(n => n.Name).OrderByDescending(n => n.Value).Take(3).ToList();
        var third = counted.Count > 2 ? counted[2].Value : 0;
        if (counted.Count >= 2 && counted[1].Value >= Math.Max(Fewest, Margin * third)) _most = [counted[0].Key, counted[1].Key];
        return named;
    }
}

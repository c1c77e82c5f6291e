using Sentence = DiplomacyPortal.Web.Pages.Coverage.PaperText.Sentence;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>Which sentences of several texts say nearly the same, found by the pairs of words that they share.</summary>
public sealed class AlikeSentences
{
    /// <summary>Of the pairs of the shorter sentence: at half of them both tell the same thing, perhaps with another figure or title.</summary>
    private const double Alike = 0.5;

    /// <summary>A shorter sentence ("Hai bên nhất trí.") is like any.</summary>
    private const int FewestPairs = 4;

    /// <summary>A pair that stands in more sentences tells none of them apart; a text of one word repeated would have it in all.</summary>
    private const int MostOfPair = 40;

    private readonly Dictionary<(string, string), List<(int Text, Sentence Sentence)>> _bearers = [];

    public AlikeSentences(IReadOnlyList<PaperText> texts)
    {
        foreach (var (text, i) in texts.Select((text, i) => (text, i)))
        {
            foreach (var sentence in text.Sentences)
            {
                foreach (var pair in sentence.Pairs)
                {
                    if (!_bearers.TryGetValue(pair, out var those)) _bearers.Add(pair, those = []);
                    if (those.Count < MostOfPair) those.Add((i, sentence));
                }
            }
        }
    }

    /// <returns>Of each other text the sentence that is most like this one, if any is.</returns>
    public IReadOnlyList<(int Text, Sentence Sentence)> Of(int text, Sentence sentence)
    {
        if (sentence.Pairs.Count < FewestPairs) return [];
        var shared = new Dictionary<(int Text, Sentence Sentence), int>();
        foreach (var pair in sentence.Pairs)
        {
            foreach (var bearer in _bearers[pair].Where(b => b.Text != text)) shared[bearer] = shared.GetValueOrDefault(bearer) + 1;
        }

        return
        [
            .. shared
                .Where(s => s.Key.Sentence.Pairs.Count >= FewestPairs
                    && s.Value >= Alike * Math.Min(sentence.Pairs.Count, s.Key.Sentence.Pairs.Count))
                .GroupBy(s => s.Key.Text)
                .OrderBy(g => g.Key)
                .Select(g => g.OrderByDescending(s => s.Value).ThenBy(s => s.Key.Sentence.Span.Start).First().Key),
        ];
    }
}

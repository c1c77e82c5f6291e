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

    /// <summary>With the bearers of each of its pairs.</summary>
    private readonly List<(int Text, Sentence Sentence, List<List<int>> Bearers)> _sentences = [];
    private readonly Dictionary<Sentence, int> _numbers = [];

    /// <summary>Figures and sentences are asked for by both.</summary>
    private readonly Dictionary<int, IReadOnlyList<(int Text, Sentence Sentence)>> _found = [];

    public AlikeSentences(IReadOnlyList<PaperText> texts)
    {
        var bearers = new Dictionary<(string, string), List<int>>();
        foreach (var (i, text) in texts.Index())
        {
            foreach (var sentence in text.Sentences)
            {
                var number = _numbers[sentence] = _sentences.Count;
                var own = new List<List<int>>(sentence.Pairs.Count);
                foreach (var pair in sentence.Pairs)
                {
                    if (!bearers.TryGetValue(pair, out var those)) bearers.Add(pair, those = []);
                    if (those.Count < MostOfPair) those.Add(number);
                    own.Add(those);
                }

                _sentences.Add((i, sentence, own));
            }
        }
    }

    /// <returns>Of each other text the sentence that is most like this one, if any is.</returns>
    public IReadOnlyList<(int Text, Sentence Sentence)> Of(Sentence sentence)
    {
        var number = _numbers[sentence];
        return _found.TryGetValue(number, out var known) ? known : _found[number] = Find(number);
    }

    private IReadOnlyList<(int Text, Sentence Sentence)> Find(int number)
    {
        var (text, _, pairs) = _sentences[number];
        if (pairs.Count < FewestPairs) return [];
        var shared = new Dictionary<int, int>();
        foreach (var bearer in pairs.SelectMany(bearers => bearers)) shared[bearer] = shared.GetValueOrDefault(bearer) + 1;
        return
        [
            .. shared
                .Select(s => (_sentences[s.Key].Text, _sentences[s.Key].Sentence, Shared: s.Value))
                .Where(s => s.Text != text && s.Sentence.Pairs.Count >= FewestPairs
                    && s.Shared >= Alike * Math.Min(pairs.Count, s.Sentence.Pairs.Count))
                .GroupBy(s => s.Text)
                .OrderBy(g => g.Key)
                .Select(g => g.OrderByDescending(s => s.Shared).ThenBy(s => s.Sentence.Span.Start).Select(s => (s.Text, s.Sentence)).First()),
        ];
    }
}

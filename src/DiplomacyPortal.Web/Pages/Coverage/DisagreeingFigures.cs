using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>Sentences that say the same with another figure ("2,4 tỷ USD" and "2,6 tỷ USD").</summary>
internal static class DisagreeingFigures
{
    private const int MostShown = 12;

    public static IReadOnlyList<Disagreement> Of(IReadOnlyList<Paper> papers, AlikeSentences alike)
    {
        var found = new List<Disagreement>();
        var shown = new HashSet<(int Paper, int Start)>();
        for (var i = 0; i < papers.Count; i++)
        {
            foreach (var sentence in papers[i].Text!.Sentences.Where(s => s.Figures.Count > 0))
            {
                var others = alike.Of(sentence);
                foreach (var figure in sentence.Figures.Where(f => IsAlone(f, sentence.Figures) && !shown.Contains((i, f.Span.Start))))
                {
                    var told = others.Select(o => (o.Text, Figure: OfUnit(figure.Unit, o.Sentence.Figures))).Where(o => o.Figure is not null)
                        .Select(o => (o.Text, Figure: o.Figure!.Value)).Prepend((Text: i, Figure: figure)).ToList();
                    if (told.DistinctBy(t => t.Figure.Amount).Count() < 2) continue;
                    shown.UnionWith(told.Select(t => (t.Text, t.Figure.Span.Start)));
                    if (found.Count < MostShown) found.Add(Describe(papers, told, papers[i].Text!.Read(sentence.Span)));
                }
            }
        }

        return found;
    }

    private static Disagreement Describe(IReadOnlyList<Paper> papers, List<(int Text, Figure Figure)> told, string sentence) => new(
        DisagreementKind.Figure,
        sentence,
        null,
        [
            .. told.GroupBy(t => t.Figure.Amount).Select(same => new Disagreement.Version(
                papers[same.First().Text].Text!.Read(same.First().Figure),
                [.. same.Select(t => new Disagreement.Source(papers[t.Text], papers[t.Text].AddressOf(t.Figure.Span)))])),
        ]);

    /// <summary>Of two figures of one unit in a sentence nobody knows which is the other sentence's.</summary>
    private static bool IsAlone(Figure figure, IReadOnlyList<Figure> figures) => figure.Unit.Length > 0 && figures.Count(f => f.Unit == figure.Unit) == 1;

    private static Figure? OfUnit(string unit, IReadOnlyList<Figure> figures)
    {
        var those = figures.Where(f => f.Unit == unit).Take(2).ToList();
        return those.Count == 1 ? those[0] : null;
    }
}

using PaperSentence = DiplomacyPortal.Web.Pages.Coverage.PaperText.Sentence;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>An article whose text is, for the most part, that of another one.</summary>
/// <param name="Share">How much of the shorter text is in the other, from 0 to 1.</param>
/// <param name="IsLater">Whether it appeared after the other; else nobody knows which has it from which.</param>
public sealed record Reprint(Paper Copy, Paper Original, double Share, bool IsLater)
{
    private const int MostChanges = 5;

    /// <summary>As the grouping has it.</summary>
    private const double Least = 0.5;

    private const int Run = 4;

    /// <summary>The first words that it leaves out or puts in.</summary>
    public IReadOnlyList<WordDiff.Piece> Changes =>
        field ??= [.. WordDiff.Of(Original.Text!, Copy.Text!).SelectMany(p => p.Pieces).Where(p => p.Kind != DiffKind.Same).Take(MostChanges)];

    /// <returns>For each article but the first of those of one text, the earliest of which it repeats half or more.</returns>
    public static IReadOnlyList<Reprint> Of(IReadOnlyList<Paper> papers)
    {
        var runs = papers.Select(p => RunsOf(p.Text!.Sentences)).ToList();
        var found = new List<Reprint>();
        for (var i = 1; i < papers.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var share = ShareOf(runs[i], runs[j]);
                if (share < Least) continue;
                found.Add(new Reprint(papers[i], papers[j], share, papers[i].Day > papers[j].Day));
                break;
            }
        }

        return found;
    }

    private static double ShareOf(HashSet<int> one, HashSet<int> other)
    {
        var (fewer, more) = one.Count < other.Count ? (one, other) : (other, one);
        return fewer.Count == 0 ? 0 : fewer.Count(more.Contains) / (double)fewer.Count;
    }

    private static HashSet<int> RunsOf(IReadOnlyList<PaperSentence> sentences)
    {
        var words = sentences.SelectMany(s => s.Words).Select(w => w.Folded.GetHashCode(StringComparison.Ordinal)).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - Run + 1)).Select(i => HashCode.Combine(words[i], words[i + 1], words[i + 2], words[i + 3]))];
    }
}

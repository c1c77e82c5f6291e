using PaperSentence = DiplomacyPortal.Web.Pages.Coverage.PaperText.Sentence;

namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>An article whose text is, for the most part, that of another one.</summary>
/// <param name="Shared">How many words of the shorter text stand in the other, in runs as there.</param>
/// <param name="LeftOut">How many words of the original are not in the copy.</param>
/// <param name="PutIn">How many words of the copy are not in the original.</param>
/// <param name="IsLater">Whether it appeared after the other; else nobody knows which has it from which.</param>
public sealed record Reprint(Paper Copy, Paper Original, int Shared, int LeftOut, int PutIn, bool IsLater)
{
    private const int MostChanges = 5;

    /// <summary>As the grouping has it.</summary>
    private const double Least = 0.5;

    private const int Run = 4;

    /// <summary>Whether the copy is the shorter one: it is told of that one how much of it the other has.</summary>
    public bool IsShorter => LeftOut >= PutIn;

    public Paper Shorter => IsShorter ? Copy : Original;

    public Paper Longer => IsShorter ? Original : Copy;

    /// <summary>How much of the shorter text is in the longer one, rounded down: what lacks a word is not all of it.</summary>
    public int Percent => (int)(100L * Shared / Math.Max(1, Shared + Math.Min(LeftOut, PutIn)));

    /// <summary>The first words that it leaves out or puts in.</summary>
    public IReadOnlyList<WordDiff.Piece> Changes =>
        field ??= [.. WordDiff.Of(Original.Text!, Copy.Text!).SelectMany(p => p.Pieces).Where(p => p.Kind != DiffKind.Same).Take(MostChanges)];

    /// <summary>Whether the two are one text to the last comma.</summary>
    public bool IsSame => Changes.Count == 0 && Copy.Text!.IsWhole && Original.Text!.IsWhole;

    /// <summary>The key of the interface text for what the one is to the other: that a later one was copied is likely, and told by none.</summary>
    public string Relation => IsSame ? "Coverage.Identical" : IsLater ? "Coverage.ReprintOf" : "Coverage.SameText";

    /// <returns>Where the two stand word by word.</returns>
    public string Address(string group) => $"/coverage/{group}/{Original.Slug}/{Copy.Slug}";

    /// <returns>For each article but the first of those of one text, the earlier one of which it repeats half or more with the fewest changes.</returns>
    public static IReadOnlyList<Reprint> Of(IReadOnlyList<Paper> papers)
    {
        var texts = papers.Select(p => new Runs(p.Text!.Sentences)).ToList();
        var found = new List<Reprint>();
        for (var i = 1; i < papers.Count; i++)
        {
            var alike = Enumerable.Range(0, i).Where(j => ShareOf(texts[i].All, texts[j].All) >= Least).Select(j => Between(j, i));
            if (alike.MinBy(r => r.LeftOut + r.PutIn) is { } nearest) found.Add(nearest);
        }

        return found;

        Reprint Between(int earlier, int later)
        {
            var (copied, putIn) = texts[later].Within(texts[earlier]);
            var (kept, leftOut) = texts[earlier].Within(texts[later]);
            var (copy, original) = (papers[later], papers[earlier]);
            return new(copy, original, leftOut >= putIn ? copied : kept, leftOut, putIn, copy.Day > original.Day);
        }
    }

    private static double ShareOf(HashSet<int> one, HashSet<int> other)
    {
        var (fewer, more) = one.Count < other.Count ? (one, other) : (other, one);
        return fewer.Count == 0 ? 0 : fewer.Count(more.Contains) / (double)fewer.Count;
    }

    /// <summary>The words of a text, four by four.</summary>
    private sealed class Runs
    {
        private readonly int _words;
        private readonly List<int> _inOrder;

        public Runs(IReadOnlyList<PaperSentence> sentences)
        {
            var words = sentences.SelectMany(s => s.Words).Select(w => w.Folded.GetHashCode(StringComparison.Ordinal)).ToList();
            _words = words.Count;
            _inOrder =
            [
                .. Enumerable.Range(0, Math.Max(0, words.Count - Run + 1))
                    .Select(i => HashCode.Combine(words[i], words[i + 1], words[i + 2], words[i + 3])),
            ];
            All = [.. _inOrder];
        }

        public HashSet<int> All { get; }

        /// <returns>How many of its words stand in a run that the other has too, and how many do not.</returns>
        public (int Shared, int Own) Within(Runs other)
        {
            var (shared, end) = (0, 0);
            foreach (var (start, _) in _inOrder.Index().Where(run => other.All.Contains(run.Item)))
            {
                shared += start + Run - Math.Max(start, end);
                end = start + Run;
            }

            return (shared, _words - shared);
        }
    }
}

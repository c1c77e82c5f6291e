namespace DiplomacyPortal.Web.Pages.Coverage;

/// <summary>
/// What was left out of a text and what was put in, word by word. Sentences are matched first, so that a moved or new paragraph does not
/// drag single words along that chance to stand elsewhere too.
/// </summary>
public static class WordDiff
{
    private const int MostSentencesChanged = 300;

    /// <summary>Beyond so many the two say something else, and marks between every other word help nobody.</summary>
    private const int MostWordsChanged = 200;

    /// <returns>The paragraphs of the later text, with what the earlier one has in their places.</returns>
    public static IReadOnlyList<Paragraph> Of(PaperText earlier, PaperText later)
    {
        var (before, after) = (Sentences(earlier), Sentences(later));
        var common = SequenceDiff.Common([.. before.Select(s => s.Words)], [.. after.Select(s => s.Words)], 2 * MostSentencesChanged) ?? [];
        var paragraphs = new Dictionary<int, List<Piece>>();
        var (x, y) = (0, 0);
        foreach (var (one, other) in common.Append((before.Count, after.Count)))
        {
            Change(before[x..one], after[y..other]);
            if (other < after.Count) In(after[other].Block).Add(new(DiffKind.Same, after[other].Words));
            (x, y) = (one + 1, other + 1);
        }

        return [.. paragraphs.OrderBy(p => p.Key).Select(p => new Paragraph(Joined(p.Value)))];

        List<Piece> In(int block) => paragraphs.TryGetValue(block, out var pieces) ? pieces : paragraphs[block] = [];

        void Change(List<Line> removed, List<Line> added)
        {
            // The first with the first: what replaces a sentence mostly stands where it stood.
            for (var i = 0; i < Math.Max(removed.Count, added.Count); i++)
            {
                var block = i < added.Count ? added[i].Block
                    : added.Count > 0 ? added[^1].Block
                    : y > 0 ? after[y - 1].Block
                    : after.Count > 0 ? after[0].Block : 0;
                In(block).AddRange(Words(i < removed.Count ? removed[i].Words : "", i < added.Count ? added[i].Words : ""));
            }
        }
    }

    /// <summary>A single word ("(VOV).") goes with the sentence that it opens: else it would stand against another paper's whole sentence.</summary>
    private static List<Line> Sentences(PaperText text)
    {
        var lines = new List<Line>();
        foreach (var line in text.Sentences.Select(s => new Line(s.Block, text.Read(s.Span))).Where(line => line.Words.Length > 0))
        {
            if (lines.Count > 0 && lines[^1].Block == line.Block && !lines[^1].Words.Contains(' '))
                lines[^1] = line with { Words = $"{lines[^1].Words} {line.Words}" };
            else lines.Add(line);
        }

        return lines;
    }

    private static IEnumerable<Piece> Words(string removed, string added)
    {
        if (removed.Length == 0) return [new(DiffKind.Added, added)];
        if (added.Length == 0) return [new(DiffKind.Removed, removed)];
        var (before, after) = (removed.Split(' '), added.Split(' '));
        var common = SequenceDiff.Common(before, after, MostWordsChanged);

        // Two sentences that have little in common are two.
        if (common is null || common.Count * 3 < Math.Min(before.Length, after.Length)) return [new(DiffKind.Removed, removed), new(DiffKind.Added, added)];
        return Marked(before, after, common);
    }

    private static IEnumerable<Piece> Marked(string[] before, string[] after, List<(int One, int Other)> common)
    {
        var (x, y) = (0, 0);
        foreach (var (one, other) in common.Append((before.Length, after.Length)))
        {
            if (one > x) yield return new(DiffKind.Removed, string.Join(' ', before[x..one]));
            if (other > y) yield return new(DiffKind.Added, string.Join(' ', after[y..other]));
            if (other < after.Length) yield return new(DiffKind.Same, after[other]);
            (x, y) = (one + 1, other + 1);
        }
    }

    /// <summary>Neighbours of one kind are one piece: who has it read to him hears "removed" once.</summary>
    private static List<Piece> Joined(List<Piece> pieces)
    {
        var joined = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[^1].Kind == piece.Kind) joined[^1] = piece with { Words = joined[^1].Words + " " + piece.Words };
            else joined.Add(piece);
        }

        return joined;
    }

    public sealed record Paragraph(IReadOnlyList<Piece> Pieces);

    public sealed record Piece(DiffKind Kind, string Words);

    private sealed record Line(int Block, string Words);
}

public enum DiffKind
{
    Same,
    Removed,
    Added,
}

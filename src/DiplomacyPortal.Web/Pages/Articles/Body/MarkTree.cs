using DiplomacyPortal.Extraction;

namespace DiplomacyPortal.Web.Pages.Articles.Body;

/// <summary>A mark where it is shown, with those that stand within it. Elements nest, so none of them crosses another.</summary>
public sealed record MarkTree(Mark Mark, TextSpan Span, IReadOnlyList<MarkTree> Inside)
{
    /// <summary>Whether it bears its id, as it may only once on a page.</summary>
    public bool Numbered { get; private init; }

    /// <summary>
    /// In the order of the text. Of two marks that cross, the longer stays whole ("Phó Thủ tướng Bùi Thanh Sơn" over the
    /// "Thủ tướng" in it) and the other ends at its border; each begins where its own words do. Of two with the same words
    /// the one given first is around the other.
    /// </summary>
    public static IReadOnlyList<MarkTree> Of(IEnumerable<Mark> marks)
    {
        List<Mark> all =
        [
            .. marks.Where(m => m.Span.Length > 0).OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length).DistinctBy(m => (m.Id, m.Span)),
        ];
        List<Mark> whole = [];
        foreach (var mark in all)
        {
            if (whole.Count == 0 || !whole[^1].Span.Overlaps(mark.Span)) whole.Add(mark);
            else if (mark.Span.Length > whole[^1].Span.Length) whole[^1] = mark;
        }

        var at = 0;
        var host = 0;
        return Within(int.MaxValue);

        List<MarkTree> Within(int end)
        {
            List<MarkTree> trees = [];
            while (at < all.Count && all[at].Span.Start < end)
            {
                var mark = all[at++];
                var span = TextSpan.Between(mark.Span.Start, Math.Min(Border(mark), end));
                trees.Add(new(mark, span, Within(span.End)));
            }

            return trees;
        }

        int Border(Mark mark)
        {
            while (host < whole.Count && whole[host].Span.End <= mark.Span.Start) host++;
            if (host == whole.Count || whole[host] == mark) return mark.Span.End;
            var (start, border) = (whole[host].Span.Start, whole[host].Span.End);
            return Math.Min(mark.Span.End, mark.Span.Start < start ? start : border);
        }
    }

    /// <summary>What of the marks stands in a part of the text, cut at its borders.</summary>
    /// <param name="ids">Those that the page has; the marks that are the first with theirs add them. Null where none may bear one.</param>
    public static IReadOnlyList<MarkTree> In(TextSpan part, IReadOnlyList<MarkTree> trees, ISet<string>? ids) =>
    [
        .. trees.Overlapping(part, t => t.Span).Select(t =>
        {
            var span = TextSpan.Between(Math.Max(t.Span.Start, part.Start), Math.Min(t.Span.End, part.End));
            return t with { Span = span, Numbered = ids?.Add(t.Mark.Id) == true, Inside = In(span, t.Inside, ids) };
        }),
    ];
}

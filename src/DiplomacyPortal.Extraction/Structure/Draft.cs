using System.Buffers;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>The passages of a text in order, while their roles are being found.</summary>
internal sealed class Draft
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\u2028\u2029\u0085\f\v");

    private Draft(ReadableText source, List<Passage> passages) => (Source, Passages) = (source, passages);

    public ReadableText Source { get; }

    public string Text => Source.Text;

    public List<Passage> Passages { get; }

    /// <summary>The part of each caption that names its photographer or agency.</summary>
    public List<TextSpan> Credits { get; } = [];

    public Passage? Title => Passages.Find(p => p.Role == Role.Title);

    /// <summary>The passages before the first one that reads as prose.</summary>
    public IEnumerable<Passage> Head => Passages.TakeWhile(p => !p.LooksLikeProse);

    public static Draft Read(ReadableText source, int start)
    {
        var text = source.Text;
        var passages = new List<Passage>();
        for (var i = start; i < text.Length;)
        {
            var end = text.AsSpan(i).IndexOfAny(LineEnds);
            end = end < 0 ? text.Length : i + end;
            AddTrimmed(passages, source, TextSpan.Between(i, end));
            i = end + 1;
        }

        return new Draft(source, passages);
    }

    /// <summary>Puts in each passage's place what it is cut into; a passage for which there is nothing stays.</summary>
    public void Split(Func<Passage, IReadOnlyList<Passage>?> parts)
    {
        List<Passage>? split = null;
        for (var i = 0; i < Passages.Count; i++)
        {
            var replacement = parts(Passages[i]);
            if (replacement is not null) split ??= Passages.GetRange(0, i);
            if (split is null) continue;
            if (replacement is null) split.Add(Passages[i]);
            else split.AddRange(replacement);
        }

        if (split is null) return;
        Passages.Clear();
        Passages.AddRange(split);
    }

    /// <summary>The stretches of a part of the text between the cuts, blanks trimmed.</summary>
    public List<Passage> Cut(TextSpan whole, params IEnumerable<int> cuts)
    {
        var parts = new List<Passage>();
        var start = whole.Start;
        foreach (var cut in cuts.Append(whole.End))
        {
            if (cut > start) AddTrimmed(parts, Source, TextSpan.Between(start, cut));
            start = Math.Max(start, cut);
        }

        return parts;
    }

    /// <summary>An inked character is one that is neither blank nor a byte order mark or another character without width.</summary>
    internal static bool IsInk(char unit) => !char.IsWhiteSpace(unit) && unit is not ('\uFEFF' or '\u200B');

    private static void AddTrimmed(List<Passage> passages, ReadableText source, TextSpan span)
    {
        var text = source.Text;
        var (start, end) = (span.Start, span.End);
        while (start < end && !IsInk(text[start])) start++;
        while (end > start && !IsInk(text[end - 1])) end--;
        if (end > start) passages.Add(new Passage(source, TextSpan.Between(start, end)));
    }
}

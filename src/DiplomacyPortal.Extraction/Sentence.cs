using DiplomacyPortal.Extraction.People;
using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction;

/// <summary>A sentence of a block, cut once for the readers of events and of statements, with those of whom it speaks.</summary>
/// <param name="BlockIndex">Which of the article's blocks it stands in.</param>
/// <param name="People">In the order of the text.</param>
internal readonly record struct Sentence(Block Block, int BlockIndex, TextSpan Span, TokenRun Tokens, ArraySegment<ResolvedReference> People)
{
    public bool OpensBlock => Span.Start == Block.Span.Start;

    public static List<Sentence> ReadAll(ReadableText text, IReadOnlyList<Block> blocks, List<ResolvedReference> references)
    {
        var sentences = new List<Sentence>();
        var all = references.ToArray();
        var next = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var span in Sentences.Read(text.Text, blocks[i].Span))
            {
                while (next < all.Length && all[next].Reference.Span.Start < span.Start) next++;
                var first = next;
                while (next < all.Length && all[next].Reference.Span.End <= span.End) next++;
                sentences.Add(new(blocks[i], i, span, text.In(span), new(all, first, next - first)));
            }
        }

        return sentences;
    }
}

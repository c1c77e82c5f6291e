using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;

namespace DiplomacyPortal.Web.Pages.Articles.Reading;

/// <summary>A turn of an interview: one question or one answer, over as many paragraphs as it takes.</summary>
/// <param name="Speakers">None where the text does not say who.</param>
/// <param name="IsFirst">Whether it opens in this paragraph.</param>
/// <param name="IsNamed">Whether the text itself says there who speaks: "Bộ trưởng Trần Văn An: Đây là …".</param>
public sealed record Turn(IReadOnlyList<Passages.Speaker> Speakers, bool IsFirst, bool IsNamed)
{
    /// <returns>The turns by the ids of their paragraphs.</returns>
    public static IReadOnlyDictionary<string, Turn> Of(string raw, IReadOnlyList<BodyPart> parts, Passages passages)
    {
        Dictionary<string, Turn> turns = [];
        IReadOnlyList<Passages.Speaker> answering = [];
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Kind is not (BlockKind.Question or BlockKind.Answer)) continue;
            var isFirst = i == 0 || parts[i - 1].Kind != part.Kind;
            var said = part.Kind == BlockKind.Answer && isFirst ? First(part.Span, passages) : null;
            answering = said?.Speakers ?? answering;
            turns[part.Id] = new(part.Kind == BlockKind.Answer ? answering : [], isFirst, said is not null && Label(raw, part.Span, said) is not null);
        }

        return turns;
    }

    /// <summary>Whether it is what its speaker says here, and no statement of another within it.</summary>
    public bool IsOf(Passages.Said statement) => Speakers.Count > 0 && statement.Speakers.SequenceEqual(Speakers);

    /// <summary>Marks the words by which a plain text itself says who answers ("Bộ trưởng Trần Văn An:"), so that they stand over the answer.</summary>
    public static IEnumerable<Mark> Labels(string raw, ArticleLayout layout, Passages passages)
    {
        var blocks = PlainBody.Blocks(raw, layout).Select(b => b.Block).ToList();
        return
            from turn in blocks.Where((block, i) => block.Kind == BlockKind.Answer && (i == 0 || blocks[i - 1].Kind != block.Kind))
            let label = First(turn.Span, passages) is { } said ? Label(raw, turn.Span, said) : null
            // Not "Nhân đây tôi xin nhắc lại:".
            where label is { } words && passages.Mentions.Any(m => m.Span.End == words.End - 1)
            select new Mark(label.Value, $"l{turn.Span.Start}", "label");
    }

    private static Passages.Said? First(TextSpan part, Passages passages) =>
        passages.Statements.FirstOrDefault(s => s.Direct && s.Span.Overlaps(part) && s.Speakers.Count > 0);

    /// <returns>"Bộ trưởng Trần Văn An:"; null where no such words stand before what is said.</returns>
    private static TextSpan? Label(string raw, TextSpan part, Passages.Said said)
    {
        var before = said.Span.Start > part.Start ? raw.AsSpan(part.Start, said.Span.Start - part.Start).TrimEnd() : [];
        return before is [.., ':'] ? part with { Length = before.Length } : null;
    }
}

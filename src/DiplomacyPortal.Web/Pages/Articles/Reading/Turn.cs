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
            var said = part.Kind == BlockKind.Answer && isFirst ? First(part, passages) : null;
            answering = said?.Speakers ?? answering;
            turns[part.Id] = new(part.Kind == BlockKind.Answer ? answering : [], isFirst, said is not null && IsLabelled(raw, part, said));
        }

        return turns;
    }

    /// <summary>Whether it is what its speaker says here, and no statement of another within it.</summary>
    public bool IsOf(Passages.Said statement) => Speakers.Count > 0 && statement.Speakers.SequenceEqual(Speakers);

    private static Passages.Said? First(BodyPart part, Passages passages) =>
        passages.Statements.FirstOrDefault(s => s.Direct && s.Span.Overlaps(part.Span) && s.Speakers.Count > 0);

    private static bool IsLabelled(string raw, BodyPart part, Passages.Said said) =>
        said.Span.Start > part.Span.Start && raw.AsSpan(part.Span.Start, said.Span.Start - part.Span.Start).TrimEnd() is [.., ':'];
}

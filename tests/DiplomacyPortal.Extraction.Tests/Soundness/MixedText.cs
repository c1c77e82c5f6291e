using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyPortal.Extraction.Tests.Soundness;

/// <summary>Pieces of the vocabulary in a row, each with what divides it from the next one.</summary>
internal sealed record MixedText(IReadOnlyList<string> Pieces)
{
    private static readonly string[] Divisions = [" ", " ", " ", " ", "", ", ", ". ", "\n", "\n\n", "\r\n"];

    public string Text => string.Concat(Pieces);

    public override string ToString() => Literal.Of(Text);

    /// <summary>Texts of more and more pieces; a failing one shrinks piece by piece.</summary>
    public static Arbitrary<MixedText> From(string[] vocabulary)
    {
        var piece = Gen.Elements(vocabulary).SelectMany(word => Gen.Elements(Divisions).Select(division => word + division));
        return Arb.From(piece.ListOf().Select(pieces => new MixedText([.. pieces])), Shorter);
    }

    private static IEnumerable<MixedText> Shorter(MixedText mixed)
    {
        for (var length = mixed.Pieces.Count / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= mixed.Pieces.Count; start += length)
                yield return new([.. mixed.Pieces.Take(start), .. mixed.Pieces.Skip(start + length)]);
        }
    }
}

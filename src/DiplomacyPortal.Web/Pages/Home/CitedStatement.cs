using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Pages.Articles.Body;
using DiplomacyPortal.Web.Pages.Display;

namespace DiplomacyPortal.Web.Pages.Home;

/// <summary>What somebody said, once, however many articles have it.</summary>
/// <param name="Articles">That have the same words of the same speaker.</param>
/// <param name="Prints">The earliest first, one an article; there may be more of them.</param>
public sealed record CitedStatement(int Articles, IReadOnlyList<CitedStatement.Print> Prints)
{
    /// <summary>Quoted words that fill a line stand for themselves; of fewer the sentence around them is needed.</summary>
    private const int FewestQuoted = 40;

    private const int Longest = 320;

    public Print First => Prints[0];

    /// <summary>Whether who speaks is known from the words: "he thanked his hosts" opens nothing.</summary>
    public bool StandsAlone =>
        Words is [{ IsQuoted: true }] || First.Text.Contains(DisplayText.Line(First.Speaker).Split(' ')[^1], StringComparison.OrdinalIgnoreCase);

    /// <summary>The words to show: those in quotation marks where they say enough, else the whole sentence.</summary>
    public IReadOnlyList<QuotedWords.Piece> Words
    {
        get
        {
            var pieces = QuotedWords.Of(DisplayText.Cited(First.Text, Longest), First.Verb);
            var quoted = pieces.Where(p => p.IsQuoted && p.Words.Length >= FewestQuoted).ToList();
            return First.Direct && quoted.Count == 1 ? quoted : pieces;
        }
    }

    /// <summary>The statement as one article has it.</summary>
    /// <param name="IsInner">Whether it begins with the same words as a longer one.</param>
    /// <param name="Date">EDTF.</param>
    public sealed record Print(
        string SpeakerSlug, string Speaker, string Text, string Verb, bool Direct, TextSpan Span, bool IsInner, string Article, string Date, string? Publisher)
    {
        public string Address => $"/articles/{Article}#{(IsInner ? Mark.InnerStatementId(Span.Start, Span.Length) : Mark.StatementId(Span.Start))}";
    }
}

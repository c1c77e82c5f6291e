using DiplomacyPortal.Extraction.Vietnamese;

namespace DiplomacyPortal.Extraction.Structure;

/// <summary>What a passage turned out to be. The rules of this folder each settle some of the unread ones.</summary>
internal enum Role
{
    Unread,
    Title,
    DateLine,
    Byline,
    Source,
    Address,
    Heading,
    Paragraph,
    Caption,
    Question,
    Answer,
    Quote,
    Removed,
}

/// <summary>A line of the text, or a part of one, without the blanks around it.</summary>
internal sealed class Passage(ReadableText source, TextSpan span)
{
    private bool? _endsAsSentence;
    private bool? _isByline;
    private bool? _isSourceLine;

    public TextSpan Span { get; } = span;

    public string Text { get; } = span.In(source.Text);

    /// <summary>For comparing with lexicon entries and with other passages.</summary>
    public string Folded { get; } = string.Join(' ', Folding.Fold(span.In(source.Text)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public TokenRun Tokens => source.In(Span);

    public Role Role { get; set; }

    public RemovalReason Reason { get; private set; }

    public bool IsUnread => Role == Role.Unread;

    /// <summary>Ends as a sentence does, closing quotes and brackets aside; a headline or a caption mostly does not.</summary>
    public bool EndsAsSentence => _endsAsSentence ??= Text.AsSpan().TrimEnd("\"”’)] /") is [.., '.' or '?' or '!' or '…' or ':' or ';'];

    /// <summary>Names and nothing else, as a line that tells who wrote the article.</summary>
    public bool IsByline => _isByline ??= Bylines.IsByline(Text);

    /// <summary>Outlets and nothing else ("Theo TTXVN/Vietnam+").</summary>
    public bool IsSourceLine => _isSourceLine ??= Endings.IsSourceLine(Text);

    /// <summary>Long enough, and ended, to be part of a body.</summary>
    public bool LooksLikeProse => Text.Length > 120 && EndsAsSentence;

    public bool LooksLikeHeadline => Text.Length <= 220 && !EndsAsSentence;

    public void Remove(RemovalReason reason) => (Role, Reason) = (Role.Removed, reason);
}

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
internal sealed class Passage(string text, TextSpan span)
{
    public TextSpan Span { get; } = span;

    public string Text { get; } = span.In(text);

    /// <summary>For comparing with lexicon entries and with other passages.</summary>
    public string Folded { get; } = string.Join(' ', Folding.Fold(span.In(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public Role Role { get; set; }

    public RemovalReason Reason { get; private set; }

    public bool IsUnread => Role == Role.Unread;

    /// <summary>Ends as a sentence does, closing quotes and brackets aside; a headline or a caption mostly does not.</summary>
    public bool EndsAsSentence => Text.TrimEnd('"', '”', '’', ')', ']', ' ', '/') is [.., '.' or '?' or '!' or '…' or ':' or ';'];

    /// <summary>Long enough, and ended, to be part of a body.</summary>
    public bool LooksLikeProse => Text.Length > 120 && EndsAsSentence;

    public bool LooksLikeHeadline => Text.Length <= 220 && !EndsAsSentence;

    public void Remove(RemovalReason reason) => (Role, Reason) = (Role.Removed, reason);
}

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

/// <summary>A line of the text, or a part of one, without the blanks around it. It has at least one character.</summary>
internal sealed class Passage(ReadableText source, TextSpan span)
{
    private string? _folded;
    private TokenRun? _tokens;
    private bool? _isByline;
    private bool? _isSourceLine;

    public TextSpan Span { get; } = span;

    public int Length => Span.Length;

    public ReadOnlySpan<char> Chars => source.Text.AsSpan(Span.Start, Span.Length);

    public char First => source.Text[Span.Start];

    public char Last => source.Text[Span.End - 1];

    public string Text => Span.In(source.Text);

    /// <summary>For comparing short lines with lexicon entries and with each other: folded, its blanks single.</summary>
    public string Folded => _folded ??= Folding.FoldLine(Chars);

    public TokenRun Tokens => _tokens ??= source.In(Span);

    public Role Role { get; set; }

    public RemovalReason Reason { get; private set; }

    public bool IsUnread => Role == Role.Unread;

    /// <summary>Ends as a sentence does, closing quotes and brackets aside; a headline or a caption mostly does not.</summary>
    public bool EndsAsSentence { get; } = source.Text.AsSpan(span.Start, span.Length).TrimEnd("\"”’)] /") is [.., '.' or '?' or '!' or '…' or ':' or ';'];

    /// <summary>Names and nothing else, as a line that tells who wrote the article.</summary>
    public bool IsByline => _isByline ??= Bylines.NameOf(this) is not null;

    /// <summary>Outlets and nothing else ("Theo TTXVN/Vietnam+").</summary>
    public bool IsSourceLine => _isSourceLine ??= SourceLines.Is(this);

    /// <summary>Long enough, and ended, to be part of a body.</summary>
    public bool LooksLikeProse => Length > 120 && EndsAsSentence;

    public bool LooksLikeHeadline => Length <= 220 && !EndsAsSentence;

    public void Remove(RemovalReason reason) => (Role, Reason) = (Role.Removed, reason);
}

namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>A composed text with its words, cut once for all rules that read it.</summary>
internal sealed class ReadableText(string text)
{
    public string Text { get; } = text;

    public TokenRun Tokens { get; } = Tokenizer.Read(text);

    /// <summary>The tokens that lie wholly within a part of the text.</summary>
    public TokenRun In(TextSpan span) => Tokens.In(span);
}

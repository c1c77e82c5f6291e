namespace DiplomacyPortal.Extraction.Vietnamese;

/// <summary>Some tokens of a text that follow each other, without a copy of them.</summary>
internal readonly struct TokenRun(Token[] tokens, int start, int count)
{
    public int Count => count;

    public ref readonly Token this[int index]
    {
        get
        {
            if ((uint)index >= (uint)count) throw new ArgumentOutOfRangeException(nameof(index));
            return ref tokens[start + index];
        }
    }

    public ReadOnlySpan<Token> AsSpan() => tokens.AsSpan(start, count);

    public TokenRun Slice(int from, int length) =>
        from >= 0 && length >= 0 && from + length <= count ? new(tokens, start + from, length) : throw new ArgumentOutOfRangeException(nameof(from));

    public ReadOnlySpan<Token>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <returns>The index of the first token from there on that starts at or behind an offset of the text; the count where none does.</returns>
    public int FirstFrom(int offset, int from = 0)
    {
        var (low, high) = (from, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[start + middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The tokens that lie wholly within a part of the text.</summary>
    public TokenRun In(TextSpan span)
    {
        var first = FirstFrom(span.Start);
        var end = FirstFrom(span.End, first);
        if (end > first && tokens[start + end - 1].End > span.End) end--;
        return new(tokens, start + first, end - first);
    }
}

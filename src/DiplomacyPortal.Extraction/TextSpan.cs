namespace DiplomacyPortal.Extraction;

/// <summary>A run of UTF-16 code units of the original text, from <paramref name="Start"/> on.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset just behind the last code unit.</summary>
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, end - start);

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    public string In(string text) => text.Substring(Start, Length);
}
